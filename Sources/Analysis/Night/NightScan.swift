import Glibc

/// Looks for the windows of a night that chance explains least.
struct NightScan {
    let quantity: SeriesHistory.Quantity
    let slotsPerDay: Int
    /// By the frame of windows that are short, and of those that are not.
    let near: NightSums
    let far: NightSums
    let lengths: [Int]
    let noises: [ScaleNoise]

    /// A window that stands out.
    struct Hit {
        var slots: Range<Int>
        /// Where what was hit likely begins and ends.
        var extent: Range<Int>
        var logP: Double
        /// Minus ln P, less the ln of the number of windows of this length that a day holds on two
        /// sides: comparable between lengths.
        var strength: Double
        var scale: Int
        var isHigh: Bool
    }

    /// Only a night with a hit above this is looked at again: below nothing can become a finding.
    static let notable = 4.0

    /// By channel of windows the strongest that do not touch each other, strongest first.
    func hits(limit: Int) -> [NightChannel: [Hit]] {
        let scales = Dictionary(grouping: lengths.indices) { scale in
            NightChannel.ofWindow(minutes: Double(lengths[scale]) * 1_440 / Double(slotsPerDay))
        }
        return scales.mapValues { hits(limit: limit, scales: $0) }
    }

    private func hits(limit: Int, scales: [Int]) -> [Hit] {
        var taken: [Range<Int>] = []
        var hits: [Hit] = []
        while hits.count < limit, var hit = strongest(outside: taken, scales: scales) {
            hit.extent = extent(hit.slots, sums(hit.scale))
            hits.append(hit)
            guard hit.strength > Self.notable else { break }
            taken.append(hit.extent)
        }
        return hits
    }

    private func strongest(outside taken: [Range<Int>], scales: [Int]) -> Hit? {
        var best: Hit?
        for scale in scales {
            for hit in extremes(scale, taken) where hit.strength > (best?.strength ?? -.infinity) { best = hit }
        }
        return best
    }

    /// The highest and the lowest window of one length.
    private func extremes(_ scale: Int, _ taken: [Range<Int>]) -> [Hit] {
        let length = lengths[scale]
        let step = max(length / 4, 1)
        let sums = sums(scale)
        var high: (score: Double, first: Int) = (0, -1)
        var low = high
        for first in stride(from: 0, through: slotsPerDay - length, by: step) {
            let window = sums.sums(first..<first + length)
            guard window.variance > 0, 2 * window.known >= length else { continue }
            // Most windows need no exact score to be told from the best one.
            let best = window.value > 0 ? high.score : low.score
            guard window.mayScore(above: best * best, noises[scale].factor) else { continue }
            if !taken.isEmpty, taken.contains(where: { $0.overlaps(first..<first + length) }) { continue }
            let score = window.score(quantity, noises[scale].factor)
            if score > high.score { high = (score, first) }
            if score < low.score { low = (score, first) }
        }
        return [high, low].filter { $0.first >= 0 }.map { hit(scale, $0.first..<$0.first + length) }
    }

    /// The sums against the expectation that fits windows of a length.
    func sums(_ scale: Int) -> NightSums {
        SurpriseFrames.isShort(slots: lengths[scale], slotsPerDay: slotsPerDay) ? near : far
    }

    func hit(_ scale: Int, _ slots: Range<Int>) -> Hit {
        let window = sums(scale).sums(slots)
        let logP = window.logP(quantity, noises[scale])
        let tests = 2 * Double(slotsPerDay) / Double(slots.count)
        return Hit(
            slots: slots, extent: slots, logP: logP, strength: max(-logP - log(tests), 0), scale: scale,
            isHigh: window.value > 0)
    }
}
