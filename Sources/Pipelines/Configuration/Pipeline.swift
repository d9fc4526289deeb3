import Analysis
import Ingest
import Settings

/// A pipeline file, decoded: what the user wrote, checked for form, with nothing looked up yet.
///
/// Paths are as written; they count from `folder`.
public struct Pipeline: Sendable, Equatable {
    /// Shown in reports.
    public var name = "hypercare"
    /// The file's path as the user named it; nil for a run over log files.
    public var file: String?
    /// Where relative paths of the file count from.
    public var folder = "."
    public var workspace: Sourced<String>?
    /// For sources that name none, and for the report.
    public var zone = Sourced(Zone.utc)
    public var sources: [Source] = []
    /// Route templates; of several that fit a path the most specific one names its route.
    public var routeTemplates: [String] = []
    public var openApiFile: Sourced<String>?
    public var priceFile: Sourced<String>?
    /// Holds the secret behind pseudonyms.
    public var keyFile: Sourced<String>?
    public var limits = Limits()
    /// Who set a limit, by its name; the rest are defaults.
    public var limitOrigins: [String: Origin] = [:]
    /// Above this share of rejected lines the exit code is 3.
    public var rejectsAllowed = Sourced(Share(partsPerBillion: 1_000_000))
    /// Whether the table `calls` is written: one row for each record.
    public var writesCalls = Sourced(false)
    /// What runs, in the order in which it runs.
    public var stages = Pipeline.knownStages
    public var stageOrigin = Origin.standard
    /// Options of the stage `detect`; nil where it does not run.
    public var detect: DetectSettings? = DetectSettings()
    /// Options of the stage `feedback`; nil where it does not run.
    public var feedback: FeedbackSettings? = FeedbackSettings()
    public var calendar = Calendar()
    /// What is promised, in the order of the file; names differ.
    public var objectives: [Objective] = []
    public var reportTitle: String?

    public init() {}

    /// Names of all stages of this version, in the order in which they run.
    public static let knownStages = ["rollup", "feedback", "detect"]

    /// Dimensions of all sources, each name once, in order of declaration.
    public var dimensionNames: [String] {
        sources.flatMap(\.dimensions).reduce(into: []) { names, dimension in
            if !names.contains(dimension.name) { names.append(dimension.name) }
        }
    }
}

/// One source of records.
public struct Source: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case calls, feedback, events }

    public var name: String
    public var kind = Kind.calls
    /// Patterns of paths; see `PathPattern`.
    public var paths: [String]
    public var format = FormatSetting.recognised
    /// For lines that carry no offset; nil means the pipeline's.
    public var zone: Sourced<Zone>?
    /// Fixed values for all records of the source; `region` fills the column of that name.
    public var labels: [String: String] = [:]
    public var dimensions: [Dimension] = []
    /// Of feedback: a file that `hypercare tag --calibrate` has written for texts like these.
    public var calibrationFile: Sourced<String>?

    public init(name: String, paths: [String]) {
        self.name = name
        self.paths = paths
    }
}

/// How the lines of a source are read.
public enum FormatSetting: Sendable, Equatable, CustomStringConvertible {
    /// Recognised for each file by its first lines.
    case recognised
    /// A format of the list that `hypercare formats` prints.
    case named(String)
    /// An nginx `log_format` string.
    case nginx(logFormat: String)
    /// An Apache httpd `LogFormat` string.
    case apache(logFormat: String)
    /// Any JSON, one object a line, by a map of fields.
    case json([FieldMapping.Entry])
    /// A format of feedback, or nil for one that is recognised, with columns or members for some of its fields.
    case feedback(name: String?, fields: [FeedbackField: String])

    /// The setting in one line, complete.
    public var description: String {
        switch self {
        case .recognised: "recognised by content"
        case .named(let name): name
        case .nginx(let logFormat): "nginx: \(logFormat)"
        case .apache(let logFormat): "apache: \(logFormat)"
        case .json(let entries):
            "json: "
                + entries.map { entry in
                    "\(entry.target)=\(entry.path)\(entry.unit.map { " (\($0))" } ?? "")"
                }.joined(separator: ", ")
        case .feedback(let name, let fields):
            (name ?? "recognised by content")
                + fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { ", \($0.key.rawValue)=\($0.value)" }
                .joined()
        }
    }
}

/// A column of the user's own in the table `calls_minute`.
public struct Dimension: Sendable, Equatable {
    /// Where its values come from.
    public enum Origin: String, Sendable, CaseIterable {
        /// A field of the log line, by dotted path.
        case field
        /// A request header, where the format logs headers.
        case header
        /// A parameter of the query string.
        case query
        /// A pair of braces of the route template, such as `{tenant}`.
        case path
        /// A pair of braces of the source's paths, such as `{host}`.
        case file
        /// A label of the source.
        case label
    }

    public var name: String
    public var origin: Origin
    /// Which field, header, parameter, capture or label.
    public var key: String

    public init(name: String, origin: Origin, key: String) {
        self.name = name
        self.origin = origin
        self.key = key
    }
}
