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
        let some = places(surprises, days)
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

    /// Some of the slots that are known, spread evenly.
    private static func places(_ surprises: Surprises, _ days: [Int]) -> [Int] {
        let variances = surprises.variances.span
        let ranges = days.map { $0 * surprises.slotsPerDay..<($0 + 1) * surprises.slotsPerDay }
        var known = 0
        for range in ranges { for place in range { known += variances[place] > 0 ? 1 : 0 } }
        let step = max(known / 2_000, 1) | 1
        var places: [Int] = []
        places.reserveCapacity(known / step + 1)
        var rank = 0
        for range in ranges {
            for place in range where variances[place] > 0 {
                if rank == 0 { places.append(place) }
                rank = rank + 1 == step ? 0 : rank + 1
            }
        }
        return places
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
