import Settings

/// Every limit of a run and its default. All limits stand in this file, but for those of any
/// settings file, which stand in `FileKind.Bounds`.
///
/// Limits on labels are per UTC day: the values beyond it are counted together in the row
/// `(other)`, the rarest first, once, after everything was merged. They come from the pipeline
/// file only, so that the same logs give the same tables on any machine.
public struct Limits: Sendable, Equatable {
    /// Services kept apart per day.
    public var services = 500
    /// Routes kept apart per day.
    public var routes = 5_000
    /// HTTP methods kept apart per day.
    public var methods = 50
    /// LLM vendors kept apart per day.
    public var providers = 100
    /// Models kept apart per day.
    public var models = 500
    /// Upstreams (host:port) kept apart per day.
    public var upstreams = 500
    /// Regions kept apart per day.
    public var regions = 100
    /// Consumers kept apart per day.
    public var consumers = 100_000
    /// Values of each declared dimension kept apart per day.
    public var dimensionValues = 1_000
    /// How far after the newest file's time a record may lie before it counts as outside the window.
    public var clockSkewUs = 24 * 3_600 * 1_000_000
    /// Longer lines are rejected as `too_long` and skipped at constant memory.
    public var lineBytes = 1 << 20
    /// A file that decodes to more is cut there and quarantined.
    public var decodedBytes = 64 << 30
    /// Rejected lines kept, with excerpt, for each input and reason; all are counted.
    public var rejectsKept = 100
    /// Exemplars kept for each hour, service, route and kind.
    public var exemplarsPerKind = 3
    /// Attribute sets whose series are watched, for calls and again for consumers; those with the most calls.
    public var seriesSets = 1_500

    public init() {}

    // Limits of the files that a pipeline names; fixed.

    /// Largest OpenAPI file; descriptions make them long.
    public static let openApiBytes = 16 << 20
    /// Deepest nesting of an OpenAPI file.
    public static let openApiDepth = 200
    /// Values that aliases of an OpenAPI file may stand for.
    public static let openApiAliases = 10_000
    /// Dimensions of a pipeline: the tables have four columns for them.
    public static let dimensions = 4
    /// Values of an OpenAPI file.
    public static let openApiValues = 5_000_000
    /// Calls that an attribute set must have in a day to be watched; below, all it could show is that it is there.
    public static let leastCallsOfSeries: Int64 = 20
    /// Services and routes that have exemplars, for each hour.
    public static let exemplarKeysPerHour = 2_000

    /// Channels of feedback kept apart per day.
    public static let channels = 1_000

    // Limits of the files of events; fixed.

    /// Largest file of events, decoded.
    public static let eventFileBytes = 64 << 20
    /// Events of a run; the latest are kept.
    public static let events = 100_000
    /// Longest entry of a file of events; descriptions of releases can be long.
    public static let eventBytes = 256 << 10
    /// How much of a text of an event is looked at.
    public static let eventTextBytes = 16 << 10
    /// Entries told one by one of those that a file's reading left out.
    public static let eventFaultsTold = 20
    static let eventIdScalars = 200
    static let eventKindScalars = 40
    static let eventAttributeScalars = 500
    static let eventVersionScalars = 100
    static let eventTitleScalars = 300
    static let eventUrlScalars = 500

    // Limits of the machine's side; see the flags of `run`.

    /// Memory budget where nobody names one.
    public static let memoryBytes = 1 << 30
    /// Smallest memory budget with which one worker can go on.
    public static let memoryBytesMin = 64 << 20
    /// Most workers that may be asked for.
    public static let jobsMax = 256
}

extension Limits {
    /// A limit that the pipeline file may set.
    struct Entry: Sendable {
        /// Its place under `limits:`, such as `labels.route`.
        let name: String
        let keyPath: any WritableKeyPath<Limits, Int> & Sendable
        let unit: Setting.Unit
        let range: ClosedRange<Int>
    }

    private static func labels(
        _ name: String, _ keyPath: any WritableKeyPath<Limits, Int> & Sendable
    ) -> Entry {
        Entry(name: "labels.\(name)", keyPath: keyPath, unit: .count, range: 1...10_000_000)
    }

    /// All limits of the pipeline file, in the order in which they are printed.
    static let entries: [Entry] = [
        labels("service", \.services), labels("route", \.routes), labels("method", \.methods),
        labels("provider", \.providers), labels("model", \.models), labels("upstream", \.upstreams),
        labels("region", \.regions), labels("consumer", \.consumers),
        labels("dimension", \.dimensionValues),
        Entry(
            name: "clock-skew", keyPath: \.clockSkewUs, unit: .durationUs,
            range: 0...(366 * 86_400 * 1_000_000)),
        Entry(name: "line", keyPath: \.lineBytes, unit: .bytes, range: 1024...(64 << 20)),
        Entry(name: "decoded", keyPath: \.decodedBytes, unit: .bytes, range: (1 << 20)...(1 << 50)),
        Entry(name: "rejects-kept", keyPath: \.rejectsKept, unit: .count, range: 0...100_000),
        Entry(
            name: "exemplars-per-kind", keyPath: \.exemplarsPerKind, unit: .count, range: 0...100),
        Entry(name: "series", keyPath: \.seriesSets, unit: .count, range: 1...100_000),
    ]
}
