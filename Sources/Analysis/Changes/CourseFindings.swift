/// Changes and trends that a report's window tells of.
public struct CourseFindings: Sendable, Equatable {
    /// Whether there are tables of them: the stage is off, has not run, or is older.
    public let isKnown: Bool
    /// By time.
    public let told: [ToldChange]
    /// By time.
    public let found: [LevelChange]
    /// Up to the window's last day.
    public let trends: [Trend]

    public static let absent = CourseFindings(isKnown: false)

    public init(isKnown: Bool = true, told: [ToldChange] = [], found: [LevelChange] = [], trends: [Trend] = []) {
        self.isKnown = isKnown
        self.told = told.sorted { ChangeEvent.isBefore($0.event, $1.event) }
        self.found = found.sorted { ($0.timeUs, $0.id) < ($1.timeUs, $1.id) }
        self.trends = trends
    }

    /// Found changes that stand for themselves, not those that another one stands for.
    public var leading: [LevelChange] { found.filter { $0.leadId == nil } }

    /// How many others a change stands for.
    public func followers(of change: LevelChange) -> Int { found.count { $0.leadId == change.id } }

    /// What rises or falls steadily and differently from all calls together, bad news first, then by how far.
    public var steady: [Trend] {
        trends.filter { !$0.isStep && !$0.followsAll }.sorted { left, right in
            if (left.isWorse == true) != (right.isWorse == true) { return left.isWorse == true }
            let (a, b) = (Self.size(left), Self.size(right))
            return a == b ? left.id < right.id : a > b
        }
    }

    /// Doubling and halving are as far.
    private static func size(_ trend: Trend) -> Double {
        guard trend.from > 0, trend.to > 0 else { return .infinity }
        return max(trend.to / trend.from, trend.from / trend.to)
    }

    /// The gravest bad news: what got worse and is in no incident already.
    public var gravestChange: LevelChange? {
        leading.filter { $0.isWorse == true && $0.incidentId == nil }.max { abs($0.size ?? 0) < abs($1.size ?? 0) }
    }

    public var gravestTrend: Trend? { steady.first { $0.isWorse == true } }
}
