/// How busy a kind of caller is at every hour of the week, relative to its mean.
struct WeeklyCurve: Sendable {
    /// 168 hourly values with mean 1, from Monday 00:00 on.
    private let hours: [Double]

    /// - Parameters:
    ///   - day: 24 relative values of a working day.
    ///   - saturday, sunday: what a weekend day is of a working day.
    init(day: [Double], saturday: Double, sunday: Double) {
        precondition(day.count == 24, "a day has 24 values, not \(day.count)")
        let week = (0..<7).flatMap { weekday in
            day.map { $0 * (weekday == 5 ? saturday : weekday == 6 ? sunday : 1) }
        }
        let mean = week.reduce(0, +) / 168
        hours = week.map { $0 / mean }
    }

    /// The value at a moment, interpolated between the middles of hours.
    ///
    /// - Parameter hourOfWeek: 0 is Monday 00:00; any real number, taken modulo a week.
    func value(at hourOfWeek: Double) -> Double {
        let shifted = hourOfWeek - 0.5 + 336
        let whole = Int(shifted)
        let low = hours[whole % 168]
        return low + (hours[(whole + 1) % 168] - low) * (shifted - Double(whole))
    }
}

/// When callers are awake.
enum Rhythm: Int, Sendable, CaseIterable {
    /// Shoppers: evenings strongest, weekends nearly as busy.
    case retail
    /// Partners: office hours of working days.
    case office
    /// Machines: always, with batch jobs after midnight.
    case constant

    /// Its share of all calls.
    var share: Double {
        switch self {
        case .retail: 0.52
        case .office: 0.33
        case .constant: 0.15
        }
    }

    static func of(_ kind: CallerKind) -> Rhythm {
        switch kind {
        case .shop, .assistant: .retail
        case .partner: .office
        case .batch: .constant
        }
    }

    var curve: WeeklyCurve {
        switch self {
        case .retail:
            WeeklyCurve(
                day: [
                    0.35, 0.22, 0.15, 0.12, 0.13, 0.2, 0.42, 0.7, 0.92, 1, 1.06, 1.12, 1.22, 1.16,
                    1.06, 1.06, 1.12,
                    1.26, 1.46, 1.62, 1.66, 1.45, 1.02, 0.62,
                ], saturday: 0.93, sunday: 0.84)
        case .office:
            WeeklyCurve(
                day: [
                    0.08, 0.06, 0.05, 0.05, 0.07, 0.14, 0.4, 0.95, 1.7, 2.2, 2.35, 2.2, 1.72, 1.9,
                    2.2, 2.15, 1.85,
                    1.35, 0.78, 0.45, 0.3, 0.22, 0.16, 0.11,
                ], saturday: 0.22, sunday: 0.14)
        case .constant:
            WeeklyCurve(
                day: [
                    1.1, 1.7, 2, 1.7, 1.3, 0.95, 0.85, 0.85, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9,
                    0.9, 0.85, 0.85,
                    0.85, 0.85, 0.9, 0.95, 1,
                ], saturday: 0.9, sunday: 0.85)
        }
    }
}

/// How the traffic changes beyond the week: growth, holidays, and its unrest.
public struct TrafficShape: Sendable, Equatable {
    /// The part by which calls grow from one week to the next: 0.05 is five per cent.
    public var weeklyGrowth = 0.0
    /// Days on which offices are closed, UTC.
    public var holidays: [CivilDay] = []
    /// Standard deviation of the logarithm of the factor that every minute has of its own.
    public var minuteUnrest = 0.05
    /// The same of the slower factor, which changes within hours.
    public var hourUnrest = 0.03

    public init() {}

    /// What growth makes of the traffic at a moment.
    ///
    /// - Parameter minute: minutes since the scenario's beginning.
    func growth(minute: Double) -> Double {
        weeklyGrowth == 0 ? 1 : Maths.exp(Maths.log(1 + weeklyGrowth) * minute / 10_080)
    }

    /// What a holiday leaves of a rhythm.
    func holidayFactor(_ rhythm: Rhythm, day: CivilDay) -> Double {
        guard holidays.contains(day) else { return 1 }
        switch rhythm {
        case .retail: return 1.12
        case .office: return 0.16
        case .constant: return 0.95
        }
    }
}
