import Settings

/// The window of each input of a night.
struct WindowFilters: Sendable {
    /// 2200-01-01: nothing after it is a believable log record.
    static let latestUs: Int64 = 7_258_118_400_000_000

    private let days: DayRange?
    private let latestUs: Int64
    /// Days counted before, by ordinal, of inputs that are read again.
    private let counted: [Int: Set<Day>]

    init(plan: Plan, night: NightPlan) {
        days = plan.days
        let newestUs = night.files.map(\.file.modifiedNs).max().map { $0 / 1000 } ?? Self.latestUs
        latestUs = min(newestUs + Int64(plan.limits.clockSkewUs), Self.latestUs)
        counted = night.widened.mapValues { Set(night.known[$0]?.counts.countedByDay.keys.map { $0 } ?? []) }
    }

    /// The filter of one input.
    var filter: @Sendable (PlannedInput) -> WindowFilter {
        { input in WindowFilter(latestUs: latestUs, days: days, exclude: counted[input.ordinal] ?? []) }
    }
}
