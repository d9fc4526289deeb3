import Statistics

/// How the noise of a level falls with the calls it was made from.
enum LevelNoise {
    /// The calls at which the noise of the sample equals the noise that no number of calls removes.
    ///
    /// The variance of a slot is a + b / n. It is measured in the slots with few calls and in those
    /// with many, by the median of squares; two equations give b / a.
    ///
    /// - Parameter assumed: the calls by which `surprises` were weighed; also the answer if calls hardly vary.
    static func saturation(_ surprises: Surprises, days: [Int], assumed: Double) -> Double {
        var places: [Int] = []
        for day in days {
            let range = day * surprises.slotsPerDay..<(day + 1) * surprises.slotsPerDay
            places += range.filter { surprises.variances[$0] > 0 }
        }
        let step = max(places.count / 2_000, 1) | 1
        let some = stride(from: 0, to: places.count, by: step).map { places[$0] }
        guard some.count >= 40, let middle = Quantiles.median(of: some.map { surprises.variances[$0] }) else {
            return assumed
        }
        let few = Half(surprises, some.filter { surprises.variances[$0] < middle }, assumed)
        let many = Half(surprises, some.filter { surprises.variances[$0] >= middle }, assumed)
        // Calls must differ by a third for their effect to be told from chance.
        guard few.variance > 0, many.variance > 0, few.inverseCalls > 1.5 * many.inverseCalls else { return assumed }
        let slope = (few.variance - many.variance) / (few.inverseCalls - many.inverseCalls)
        let rest = many.variance - slope * many.inverseCalls
        guard slope > 0 else { return 0 }
        return rest > 0 ? min(slope / rest, 1e4) : 1e4
    }

    /// Means over half of the slots.
    private struct Half {
        var inverseCalls = 0.0
        var variance = 0.0

        init(_ surprises: Surprises, _ places: [Int], _ assumed: Double) {
            guard !places.isEmpty else { return }
            let squares = places.map { place in
                let distance = surprises.values[place] / surprises.variances[place]
                return distance * distance
            }
            variance = Quantiles.median(of: squares) ?? 0
            inverseCalls = Quantiles.median(of: places.map { (1 / surprises.variances[$0] - 1) / assumed }) ?? 0
        }
    }
}
