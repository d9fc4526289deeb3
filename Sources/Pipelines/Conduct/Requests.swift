import Settings

/// What `hypercare inspect` was asked for.
public struct InspectRequest: Sendable, Equatable {
    public enum Output: String, Sendable, CaseIterable { case ndjson, table }

    /// Files, or `-` for standard input.
    public var paths: [String]
    public var format: FormatSetting
    /// Most records printed in all; nil: all.
    public var limit: Int?
    public var output = Output.ndjson

    public init(paths: [String], format: FormatSetting = .recognised, limit: Int? = nil) {
        self.paths = paths
        self.format = format
        self.limit = limit
    }
}

/// What `hypercare report` was asked for.
public struct ReportRequest: Sendable, Equatable {
    public var workspace: String
    /// Nil: the newest day that has rows, with what precedes it for comparison.
    public var days: DayRange?
    /// A file whose ending says the form (.html, .md, .json); nil: all forms under `reports/`.
    public var outputPath: String?
    public var title: String?

    public init(workspace: String) { self.workspace = workspace }
}

/// Where a command's data goes: standard output, or a list in tests.
public protocol DataSink {
    /// - Throws: `.failed` if it cannot be written.
    func write(_ text: String) throws(PipelineError)
    /// The same of a text in UTF-8.
    func write(_ bytes: [UInt8]) throws(PipelineError)
}

extension DataSink {
    public func write(_ bytes: [UInt8]) throws(PipelineError) { try write(String(decoding: bytes, as: UTF8.self)) }
}
