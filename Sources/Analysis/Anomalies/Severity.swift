/// How much an anomaly or incident matters.
public enum Severity: String, CaseIterable, Sendable, Comparable, Codable {
    case info, warning, critical

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .critical: 2
        }
    }
}
