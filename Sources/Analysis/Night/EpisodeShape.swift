import Glibc

/// Turns what stood out into an episode with a beginning, a peak and an end.
struct EpisodeShape {
    let data: Observations
    let surprises: Surprises
    let scan: NightScan
    /// Pauses up to this length do not end an episode.
    let mergeSlots: Int

    /// One candidate for each stretch. Hits in one direction with a short pause between them are one; what reaches
    /// into a stronger stretch is a remnant of it and left out.
    func episodes(_ hits: [NightScan.Hit], _ channel: NightChannel) -> [NightCandidate] {
        var stretches: [(hit: NightScan.Hit, slots: Range<Int>)] = []
        for hit in hits where !stretches.contains(where: { $0.slots.overlaps(hit.extent) }) {
            let near = hit.extent.lowerBound - mergeSlots - 1..<hit.extent.upperBound + mergeSlots + 1
            let place = stretches.firstIndex { $0.slots.overlaps(near) && $0.hit.isHigh == hit.isHigh }
            guard let place, hit.strength > NightScan.notable else {
                stretches.append((hit, hit.extent))
                continue
            }
            let held = stretches[place].slots
            stretches[place].slots =
                min(held.lowerBound, hit.extent.lowerBound)..<max(held.upperBound, hit.extent.upperBound)
        }
        return stretches.map { stretch in
            let episode = episode(stretch.hit, stretch.slots)
            return NightCandidate(channel: channel, strength: stretch.hit.strength, episode: episode)
        }
    }

    private func episode(_ hit: NightScan.Hit, _ slots: Range<Int>) -> Episode {
        let window = scan.sums(hit.scale).sums(slots)
        let kind = kind(hit, slots, window)
        return describe(kind, hit.isHigh, slots, peak(slots, hit.isHigh), window)
    }

    func episode(_ drift: DriftTest.Result) -> Episode {
        let whole = 0..<surprises.slotsPerDay
        let isHigh = drift.change > drift.usual
        var episode = describe(.drift, isHigh, whole, peak(whole, isHigh), scan.far.sums(whole))
        episode.relativeSize = expm1(drift.change)
        episode.sizeSd = drift.deviation > 0 ? (drift.change - drift.usual) / drift.deviation : 0
        return episode
    }

    func episode(_ spread: SpreadTest.Result) -> Episode {
        let whole = 0..<surprises.slotsPerDay
        var episode = describe(.spread, spread.isHigh, whole, peak(whole, spread.isHigh), scan.far.sums(whole))
        episode.relativeSize = spread.ratio - 1
        return episode
    }

    func episode(_ season: SeasonTest.Result) -> Episode {
        let whole = 0..<surprises.slotsPerDay
        let change = season.amplitude - season.usual
        var episode = describe(.season, change > 0, whole, peak(whole, change > 0), scan.far.sums(whole))
        episode.relativeSize = change
        episode.sizeSd = change / season.deviation
        return episode
    }

    private func peak(_ slots: Range<Int>, _ isHigh: Bool) -> Int {
        let base = (surprises.dayCount - 1) * surprises.slotsPerDay
        var best = (score: -Double.infinity, slot: slots.lowerBound)
        for slot in slots where surprises.variances[base + slot] > 0 {
            let score = surprises.values[base + slot] / surprises.variances[base + slot].squareRoot()
            if (isHigh ? score : -score) > best.score { best = (isHigh ? score : -score, slot) }
        }
        return best.slot
    }

    private func kind(_ hit: NightScan.Hit, _ slots: Range<Int>, _ window: WindowSums) -> Episode.Kind {
        if data.quantity == .count, !hit.isHigh, window.expected + window.value < 0.5 { return .missing }
        let minutes = Double(slots.count) * 1_440 / Double(surprises.slotsPerDay)
        guard minutes <= 15 || slots.count == 1 else { return .levelShift }
        return hit.isHigh ? .spike : .dip
    }

    private func describe(
        _ kind: Episode.Kind, _ isHigh: Bool, _ slots: Range<Int>, _ peak: Int, _ window: WindowSums
    ) -> Episode {
        let figures = EpisodeFigures(data, scan, slots, window)
        return Episode(
            kind: kind, isHigh: isHigh, firstIndex: slots.lowerBound, peakIndex: peak, endIndex: slots.upperBound,
            observed: figures.observed, expected: figures.expected, low: figures.low, high: figures.high,
            sizeSd: figures.sizeSd, relativeSize: figures.relativeSize, support: figures.support)
    }
}
