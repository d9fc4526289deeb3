/// A line of `events/changes.ndjson`: a change as a team would enter it.
public struct ChangeLine: Encodable, Sendable {
    public let id: String
    public let time: String
    public let until: String?
    public let kind: String
    public let service: String
    public let version: String

    public init(_ release: Release) {
        id = release.id
        time = UTCText.second(release.timeUs)
        until = release.untilUs.map(UTCText.second)
        kind = release.kind.rawValue
        service = release.service
        version = release.version
    }
}
