import Statistics

/// When an objective's hourly value is expected beyond its promise, or why nothing is said.
public struct BreachWarning: Sendable, Equatable {
    /// What came of the forecast.
    public enum Outcome: String, Sendable {
        case told
        case tooShort = "too_short"
        case alreadyBroken = "already_broken"
        case notBetterThanNaive = "not_better_than_naive"
        case noBreachAhead = "no_breach_ahead"
    }

    public var outcome = Outcome.tooShort
    /// When the forecast crosses the promise.
    public var expectedUs: Int64?
    /// When its interval first touches it.
    public var earliestUs: Int64?
    /// When the whole interval is beyond it; nil too where that is after the horizon.
    public var latestUs: Int64?

    public init() {}

    /// Four whole weeks are learned from: nine times as long as is looked ahead.
    public static let historyDays = 28
    /// Hours looked ahead: three days.
    public static let horizonHours = 72
    /// Calls that an hour's value must rest on.
    static let leastSupport: Int64 = 20

    private static let hoursADay = 24
    private static let daysAWeek = 7

    /// Looks ahead from the end of the points.
    ///
    /// - Parameters:
    ///   - sums: of the days up to and with the one that is judged.
    ///   - endUs: where the points end.
    /// - Source: see `BreachForecast`; a season of a week where all four weeks are there, of a day before.
    init(_ objective: Objective, _ sums: ObjectiveSums, endUs: Int64) {
        let hours = HourlyValues(objective, sums.suffix(Self.historyDays * objective.slotsPerDay))
        var forecast = BreachForecast()
        let isWhole = hours.values.count >= Self.historyDays * Self.hoursADay
        forecast.period = Self.hoursADay * (isWhole ? Self.daysAWeek : 1)
        forecast.horizon = Self.horizonHours
        switch forecast.outcome(of: hours.values, objective: hours.limit, side: hours.side) {
        case .breach(let breach):
            // Lead 1 is the hour that begins where the points end.
            let time = { (lead: Int) in endUs + Int64(lead - 1) * TimeWindow.hourUs }
            outcome = .told
            (expectedUs, earliestUs) = (time(breach.expected), time(breach.earliest))
            latestUs = breach.latest.map(time)
        case .silent(let reason): outcome = Outcome(reason)
        }
    }
}

extension BreachWarning.Outcome {
    init(_ reason: BreachOutcome.Reason) {
        self =
            switch reason {
            case .tooShort: .tooShort
            case .alreadyBroken: .alreadyBroken
            case .notBetterThanNaive: .notBetterThanNaive
            case .noBreachAhead: .noBreachAhead
            }
    }
}

extension ObjectiveSums {
    /// The last points.
    func suffix(_ count: Int) -> ObjectiveSums {
        ObjectiveSums(
            numerator: numerator.suffix(count), exposure: exposure.suffix(count), isKnown: isKnown.suffix(count))
    }
}

/// An objective's values by the hour from the first day on of which anything is known, and what they must not cross.
private struct HourlyValues {
    /// Nil for hours that are not known or rest on too few calls.
    let values: [Double?]
    let limit: Double
    let side: BreachForecast.Side

    init(_ objective: Objective, _ sums: ObjectiveSums) {
        let perDay = objective.slotsPerDay
        let firstKnown = sums.isKnown.firstIndex(of: true) ?? sums.count
        let perHour = Int(TimeWindow.hourUs / objective.slotUs)
        values = stride(from: firstKnown / perDay * perDay, to: sums.count, by: perHour).map { start in
            Self.value(objective, sums.totals(start..<min(start + perHour, sums.count)), perHour)
        }
        // Of shares the bad calls are looked at, whichever side the promise names.
        limit = objective.budget ?? objective.value
        side = objective.budget != nil || objective.bound == .atMost ? .above : .below
    }

    private static func value(
        _ objective: Objective, _ totals: (numerator: Int64, exposure: Int64, known: Int), _ perHour: Int
    ) -> Double? {
        guard totals.known * 2 >= perHour else { return nil }
        guard objective.measure == .metric(.calls) || totals.exposure >= BreachWarning.leastSupport,
            let value = objective.quantity(
                numerator: totals.numerator, exposure: totals.exposure, knownUs: Int64(totals.known) * objective.slotUs)
        else { return nil }
        return objective.budget != nil && objective.bound == .atLeast ? 1 - value : value
    }
}
