import Statistics

/// Judges one series' last day by the days before it.
///
/// Pure and cheap, about a microsecond for each point of the night; series may be judged in parallel.
/// What is a finding is decided afterwards, over all series, by `NightCalibration`.
public struct NightDetector: Sendable {
    public var options: NightOptions

    public init(options: NightOptions = NightOptions()) { self.options = options }

    /// - Parameters:
    ///   - history: the night is the last day. Days before the last `historyDays` are not looked at.
    ///   - contexts: one for each day.
    /// - Returns: a verdict without candidates where nothing can be said.
    public func judge(_ history: SeriesHistory, contexts: [DayContext]) -> NightVerdict {
        precondition(contexts.count == history.dayCount, "\(contexts.count) contexts for \(history.dayCount) days")
        let isWeekend = contexts.last.map { $0.isWeekend || $0.isHoliday } ?? false
        guard let model = NightModel(history, contexts, options) else { return Self.silent(isWeekend) }
        var verdict = Self.silent(isWeekend)
        for channel in NightChannel.allCases {
            let candidates = model.candidates(channel)
            verdict.record[channel] = model.strength(channel)
            verdict.candidates += candidates
        }
        return verdict
    }

    private static func silent(_ isWeekend: Bool) -> NightVerdict {
        NightVerdict(record: NightRecord(isWeekend: isWeekend), candidates: [])
    }
}
