/// What `hypercare localise` was asked for.
public struct LocaliseRequest: Sendable, Equatable {
    public enum Output: String, Sendable, CaseIterable { case json, table }

    /// Which columns hold what is measured; the others are attributes.
    public enum Measure: Sendable, Equatable {
        /// A sum, and what was to be expected of it.
        case sums(actual: String, expected: String)
        /// Failures among requests in single minutes or other steps, and the one that is in question.
        case failures(failures: String, requests: String, time: String, at: String)
    }

    /// A delimited table, or `-` for standard input.
    public var path: String
    public var measure: Measure
    public var output = Output.json

    public init(path: String, measure: Measure) {
        self.path = path
        self.measure = measure
    }
}
