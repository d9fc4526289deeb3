import Columns

/// What a mapped value becomes. Where several fields of a map have the same target, the first one
/// that is present and not a null spelling (`""`, `-`) counts.
enum FieldTarget: Sendable, Equatable {
    case time(TimeUnit)
    /// A whole number of at least 0; anything else is missing.
    case number(CallNumber)
    /// A time span in units of `10^power` microseconds; negative or over 24 h is missing.
    case duration(CallNumber, power: Int)
    /// US dollars.
    case money
    /// `true`, `"True"`, `1` and their opposites.
    case flag(CallNumber)
    case label(CallLabel)
    case text(CallText)
    /// An LLM vendor, folded to OpenTelemetry's spelling.
    case provider
    case cacheStatus
    /// Path and query in one; an absolute URL loses its authority.
    case requestTarget
    /// `GET /path HTTP/1.1`.
    case requestLine
    /// A URL or host whose host is `server_address`.
    case serverAddress
    /// An address, without port and brackets; of a list, the first one.
    case clientAddress
    /// The last upstream's host; its port stands in another field.
    case upstreamHost(portPath: String)
    /// A list of addresses (`, ` and ` : ` between them): the last is the upstream, their number the attempts.
    case upstreamAddresses
    case upstreamStatuses
    /// A list of durations in units of `10^power` microseconds, which are added up.
    case upstreamDurations(power: Int)
    /// `text/event-stream` is a stream.
    case contentType
    case traceId
    case spanId
    /// W3C `traceparent`: trace and span id.
    case traceparent
    /// Nothing by itself: a value that the format's own rules read.
    case fact(Fact)
}

/// Values that need a format's own rules.
enum Fact: Int, CaseIterable, Sendable {
    case source, ai, aiOthers, payload
    case strategy, authStatus, llmStatuses, responseTime, upstreamStatus
    case startTime, endTime, firstTokenTime, status, errorProvider, cacheKey, metadata
}

/// One field of a map.
struct MappedField: Sendable, Equatable {
    /// Path of a JSON member (see `JSONTree`) or name of a text column.
    let path: String
    let target: FieldTarget

    init(_ path: String, _ target: FieldTarget) {
        self.path = path
        self.target = target
    }
}

/// A log format as data: which field becomes what.
struct FieldMap: Sendable {
    /// The name of the records' format (`source_format`).
    let name: String
    let timeBasis: TimeBasis
    let fields: [MappedField]
    /// Members without which a line is not of this format; a line that lacks one is looked at again.
    let required: [String]
    /// Members that a line of this format never has.
    let excluded: [String]
    /// The rules of the format that data cannot say.
    let quirks: Quirks
    /// The path of a request header, with `?` for its name in lower case; nil where none is logged.
    let headerPath: String?
    /// A word that means null, besides the usual spellings.
    let nullWord: [UInt8]

    init(
        name: String, timeBasis: TimeBasis, fields: [MappedField], required: [String] = [],
        excluded: [String] = [],
        quirks: Quirks = .none,
        headerPath: String? = nil, nullWord: String = ""
    ) {
        self.name = name
        self.timeBasis = timeBasis
        self.fields = fields
        self.required = required
        self.excluded = excluded
        self.quirks = quirks
        self.headerPath = headerPath
        self.nullWord = Array(nullWord.utf8)
    }
}

/// Formats with rules of their own.
enum Quirks: Sendable { case none, kong, apinto, liteLLM, liteLLMSpend, webServer }
