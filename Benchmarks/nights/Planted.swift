/// Something that was made to happen to a series.
struct Planted: Equatable {
    enum Kind: String, CaseIterable, Codable {
        /// A quarter of an hour, or one slot of an hour, up and down.
        case spike, dip
        /// Two to twelve hours, up or down.
        case shift
        /// Seven days, each a seventh further away, then back.
        case drift
    }

    var kind: Kind
    var firstDay: Int
    /// Slots of each day.
    var slots: Range<Int>
    var isUp: Bool
    /// Standard deviations of a quarter of an hour at that time of the day, those of the day's level included.
    var sizeSd: Double

    static let driftDays = 7
    /// How long after a drift its end is still news: a night is compared with the week before.
    static let aftermathDays = 9
    /// Of all nights of all series.
    static let shares: (short: Double, drift: Double) = (0.04, 0.01)

    /// Which part of the size a day has; nil outside.
    func part(on day: Int) -> Double? {
        if kind != .drift { return day == firstDay ? 1 : nil }
        let place = day - firstDay
        return (0..<Self.driftDays).contains(place) ? Double(place + 1) / Double(Self.driftDays) : nil
    }

    /// What was planted in a series, that which touches a day alone.
    static func of(seed: Int, series: Int, day: Int, slotsPerDay: Int) -> [Planted] {
        [short(seed, series, day, slotsPerDay), drift(seed, series, day, slotsPerDay)].compactMap { $0 }
    }

    private static func short(_ seed: Int, _ series: Int, _ day: Int, _ slotsPerDay: Int) -> Planted? {
        var draws = Draws(seed, 11, series, day)
        guard draws.uniform() < shares.short else { return nil }
        let sizeSd = draws.uniform(3...10)
        let kind: Kind = [.spike, .dip, .shift][draws.below(3)]
        let hours = kind == .shift ? draws.logUniform(2...12) : 0.25
        let length = max(Int((hours * Double(slotsPerDay) / 24).rounded()), 1)
        let first = draws.below(slotsPerDay - length + 1)
        let isUp = kind == .shift ? draws.uniform() < 0.5 : kind == .spike
        return Planted(kind: kind, firstDay: day, slots: first..<first + length, isUp: isUp, sizeSd: sizeSd)
    }

    /// Time is cut into stretches with at most one drift each.
    private static func drift(_ seed: Int, _ series: Int, _ day: Int, _ slotsPerDay: Int) -> Planted? {
        let stretchDays = 42
        let stretch = day / stretchDays
        var draws = Draws(seed, 13, series, stretch)
        let chance = shares.drift * Double(stretchDays) / Double(driftDays)
        guard draws.uniform() < chance else { return nil }
        let first = stretch * stretchDays + draws.below(stretchDays - driftDays - aftermathDays)
        guard (first..<first + driftDays + aftermathDays).contains(day) else { return nil }
        let isUp = draws.uniform() < 0.5
        return Planted(
            kind: .drift, firstDay: first, slots: 0..<slotsPerDay, isUp: isUp, sizeSd: draws.uniform(3...10))
    }
}
