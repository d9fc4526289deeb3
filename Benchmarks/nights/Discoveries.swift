import Analysis

/// What is found where something was planted in a part of the series.
struct Discoveries {
    /// Of nights with any discovery and of the others, which count as 0.
    private(set) var falseShares: [Double] = []
    private(set) var trueCount = 0
    private(set) var falseCount = 0
    /// After a drift ended, where the series is neither usual nor touched.
    private(set) var aftermathCount = 0
    private(set) var power: [Cell: (planted: Int, found: Int)] = [:]

    /// What was planted, by kind and by size.
    struct Cell: Hashable {
        /// Of ratios of rare events, where a few standard deviations are less than one event, apart.
        let isRare: Bool
        let kind: Planted.Kind
        /// Index of `sizes`.
        let size: Int
    }

    static let sizes: [ClosedRange<Double>] = [3...4, 4...6, 6...8, 8...10]

    /// - Parameter planted: what touches each series on that day.
    mutating func add(
        _ day: Int, _ outcomes: [TrialRun.Outcome], _ planted: [[Planted]], _ series: [TrialSeries]
    ) {
        var (right, wrong) = (0, 0)
        for outcome in outcomes {
            let here = planted[outcome.series]
            let current = here.filter { $0.part(on: day) != nil }
            // One discovery for each test that was made, however many episodes.
            for channel in NightChannel.allCases {
                let episodes = outcome.findings.filter { $0.channel == channel }.map(\.episode)
                guard !episodes.isEmpty else { continue }
                let isRight = episodes.contains { episode in current.contains { Self.touches($0, episode) } }
                if isRight {
                    right += 1
                } else if here.contains(where: { $0.kind == .drift }) {
                    aftermathCount += 1
                } else {
                    wrong += 1
                }
            }
            note(day, outcome, current, isRare: series[outcome.series].kind == .rareRatio)
        }
        trueCount += right
        falseCount += wrong
        falseShares.append(right + wrong > 0 ? Double(wrong) / Double(right + wrong) : 0)
    }

    private static func touches(_ planted: Planted, _ episode: Episode) -> Bool {
        episode.kind == .drift || episode.kind == .spread
            || (episode.firstIndex..<max(episode.endIndex, episode.firstIndex + 1)).overlaps(planted.slots)
    }

    private mutating func note(_ day: Int, _ outcome: TrialRun.Outcome, _ planted: [Planted], isRare: Bool) {
        for one in planted {
            // A drift counts as found if it is on its last day; before, it has not its size.
            guard one.kind != .drift || one.part(on: day) == 1 else { continue }
            let isFound = outcome.findings.contains { Self.touches(one, $0.episode) }
            let size = Self.sizes.firstIndex { one.sizeSd <= $0.upperBound } ?? Self.sizes.count - 1
            let cell = Cell(isRare: isRare, kind: one.kind, size: size)
            power[cell, default: (0, 0)].planted += 1
            power[cell, default: (0, 0)].found += isFound ? 1 : 0
        }
    }
}
