import Settings

/// A rule of `--fail-on`: what makes a run that is done and committed end with exit code 4.
public enum FailRule: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case info, warning, critical

        public static func < (left: Severity, right: Severity) -> Bool {
            let order = allCases
            return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
        }
    }

    /// An incident of this severity or above that nothing announced, in the nights of the run.
    case anomaly(Severity)
    /// An objective that has a breach or no budget left on a day of the run; of this name, or any.
    case objective(String?)
    /// A day asked for that has no input.
    case missing
    /// Any rejected line or quarantined file.
    case rejects

    static let forms = [
        "anomaly:info", "anomaly:warning", "anomaly:critical", "objective", "objective:NAME",
        "missing", "rejects",
    ]

    /// - Throws: `.configuration` naming the nearest rule.
    public init(_ text: String) throws(PipelineError) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case ("missing", nil): self = .missing
        case ("rejects", nil): self = .rejects
        case ("objective", nil): self = .objective(nil)
        case ("objective", let name?) where !name.isEmpty: self = .objective(name)
        case ("anomaly", let word?):
            guard let severity = Severity(rawValue: word) else { throw Self.unknown(text) }
            self = .anomaly(severity)
        default: throw Self.unknown(text)
        }
    }

    private static func unknown(_ text: String) -> PipelineError {
        let near = NearestWord.of(text, in: forms).map { "; did you mean '\($0)'?" } ?? ""
        return .configuration(
            Problem(
                .badFlagValue, at: Place("--fail-on"), "unknown rule '\(text)'\(near)",
                help: "rules: \(forms.joined(separator: ", "))"))
    }

    public var description: String {
        switch self {
        case .anomaly(let severity): "anomaly:\(severity.rawValue)"
        case .objective(let name): name.map { "objective:\($0)" } ?? "objective"
        case .missing: "missing"
        case .rejects: "rejects"
        }
    }
}
