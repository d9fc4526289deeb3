/// What was seen and what was to be expected in the parts of every day, before its level.
struct DayParts {
    struct Sums {
        var value = 0.0
        var expected = 0.0
        var weight = 0.0
    }

    /// Parts of a day: of three hours each.
    static let perDay = 8

    /// By day; of a day without a profile all parts are empty.
    private(set) var days: [[Sums]] = []

    init(_ data: Observations, _ rates: DayRates) {
        let count = min(Self.perDay, data.slotsPerDay)
        for day in 0..<data.dayCount {
            let isKnown = rates.profile(day) != nil
            days.append(
                (0..<count).map { part in
                    let slots = part * data.slotsPerDay / count..<(part + 1) * data.slotsPerDay / count
                    let places = day * data.slotsPerDay + slots.lowerBound..<day * data.slotsPerDay + slots.upperBound
                    return isKnown ? Self.sums(data, rates, places) : Sums()
                })
        }
    }

    private static func sums(_ data: Observations, _ rates: DayRates, _ places: Range<Int>) -> Sums {
        var sums = Sums()
        let (values, weights, rates) = (data.values.span, data.weights.span, rates.grid.span)
        for place in places where weights[place] > 0 && rates[place].isFinite {
            sums.value += values[place]
            sums.expected += weights[place] * rates[place]
            sums.weight += weights[place]
        }
        if data.quantity != .level, sums.expected <= 0 { sums.weight = 0 }
        return sums
    }
}
