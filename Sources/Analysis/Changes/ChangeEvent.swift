/// Something that was changed on purpose: a deployment, a release, a setting.
///
/// All texts are redacted and of bounded length.
public struct ChangeEvent: Sendable, Equatable {
    /// As the export has it, else made of what the event is.
    public let id: String
    /// Microseconds since 1970 UTC.
    public let timeUs: Int64
    /// The end of what took time; nil for what was done in a moment.
    public let untilUs: Int64?
    /// `deployment`, `release`, `rollback`, `configuration`, `flag`, `maintenance` or a word of the export's own.
    public let kind: String
    /// What was changed, by the names of the call tables; the empty set where nothing is said.
    public let attributes: AttributeSet
    public let version: String?
    public let title: String?
    /// Begins with http:// or https://.
    public let url: String?

    public init(
        id: String, timeUs: Int64, kind: String, attributes: AttributeSet, version: String? = nil,
        title: String? = nil, url: String? = nil, untilUs: Int64? = nil
    ) {
        (self.id, self.timeUs, self.untilUs, self.kind) = (id, timeUs, untilUs, kind)
        (self.attributes, self.version, self.title, self.url) = (attributes, version, title, url)
    }

    /// Whether one event comes before another: by time, then by id.
    public static func isBefore(_ left: ChangeEvent, _ right: ChangeEvent) -> Bool {
        if left.timeUs != right.timeUs { return left.timeUs < right.timeUs }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}
