/// Finds the places where a whole series changes its level or its slope, looking back at all of it.
///
/// Lone spikes are flattened and a strong season is taken out. The series is then cut into level or
/// straight stretches at the best of several prices (see `SegmentationPath`), and changes are
/// dropped that noise of its own kind could have made (see `ChangeSignificance`). Few and sure
/// changes are meant: a chart's reader should agree with each. See docs/change-points.md.
///
/// The result does not depend on the unit: shifting and scaling the values changes no place. Silent on
/// series that are empty, constant or shorter than `2 * shortest` points. Gaps and values that are not
/// finite are left out; a slope still counts them as time.
///
/// - Complexity: quadratic in the smaller of n and `width`, times at most 14, plus n log n.
/// - Source: optimal partitioning (Jackson et al. 2005, as told by Killick, Fearnhead and Eckley 2012)
///   over a path of prices; the criterion and the test are ours.
public struct ChangePointSearch: Codable, Sendable, Equatable {
    /// The price of a change in log error, for a series of 200 points: a change must remove about a
    /// sixth of what is unexplained. It falls with the root of the length, half-way between a
    /// fixed share, as a chart's reader asks for, and the bare significance that lets n do everything.
    public var price = 0.17
    /// What a slope costs, in changes. Below 1, so that a noisy slope is not told as a step.
    public var slopeShare = 0.75
    /// The share of the variance under which an error is not seen.
    public var floor = 0.04
    /// The fewest points of a regime.
    public var shortest = 5
    /// The confidence that a change must have.
    public var leastConfidence = 0.95
    /// The greatest correlation from point to point that is still noise. Above it a series wanders, and
    /// the turns of its way are what one wants to see.
    public var correlationLimit = 0.6
    /// How many robust deviations off its neighbourhood a lone point is taken for a spike.
    public var spikeLimit = 6.0
    /// Points on either side of a point that make its neighbourhood.
    public var spikeReach = 3
    /// The most cells a series is looked at in; a longer one is averaged, then each change is placed exactly.
    public var width = 1_024
    /// The strength from which a season is taken out, from 0 to 1; above 1 none ever is.
    public var seasonStrength = 0.6
    /// Points a season where that is known, such as 168 hours a week; nil to look for it.
    public var period: Int?

    public init() {}

    /// The change points, ascending.
    public func changePoints(in values: [Double?]) -> [ChangePoint] { bounded.found(in: values) }

    private func found(in values: [Double?]) -> [ChangePoint] {
        guard let series = PreparedSeries(values, search: self) else { return [] }
        let view = SeriesView(x: series.x, y: series.y, width: width)
        let sums = StretchSums(x: view.x, y: view.y)
        let total = sums.costs(0, sums.count).level
        guard total > 0 else { return [] }
        let path = SegmentationPath(
            sums: sums, total: total, price: price * (200 / Double(sums.count)).squareRoot(), slopeShare: slopeShare,
            floor: floor, shortest: view.size == 1 ? shortest : 3)
        guard let choice = path.best() else { return [] }
        let test = ChangeSignificance(sums: sums, slopePrice: choice.slopePrice, correlationLimit: correlationLimit)
        let kept = test.kept(choice.segmentation, limit: 1 - leastConfidence)
        return placed(kept.cut, kept.changes, view: view, series: series)
    }

    /// The same search with options that cannot trap or divide by 0.
    private var bounded: ChangePointSearch {
        var search = self
        search.price = max(price, 1e-6)
        search.slopeShare = max(slopeShare, 0)
        search.floor = max(floor, 1e-6)
        search.shortest = max(shortest, 2)
        search.correlationLimit = min(max(correlationLimit, 0), 0.99)
        search.spikeReach = max(spikeReach, 0)
        search.width = min(max(width, 2 * search.shortest), 4_096)
        return search
    }

    /// Places each change at the point between its neighbours' middles where both sides fit best, and reads
    /// the levels and slopes there.
    private func placed(
        _ cut: Segmentation, _ changes: [ChangeSignificance.Change], view: SeriesView, series: PreparedSeries
    ) -> [ChangePoint] {
        guard !changes.isEmpty else { return [] }
        let points = StretchSums(x: series.x, y: series.y)
        var borders = [0] + cut.changes.map { view.point(of: $0) } + [points.count]
        if view.size > 1 {
            for at in 1..<borders.count - 1 {
                borders[at] = bestBorder(
                    points, from: borders[at - 1], to: borders[at + 1],
                    among: borders[at] - view.size...borders[at] + view.size)
            }
        }
        let lines = cut.segments.indices.map { at in
            points.line(borders[at], borders[at + 1], sloped: cut.segments[at].isSloped)
        }
        return changes.indices.map { at in
            let border = borders[at + 1]
            return series.changePoint(
                at: border, chance: changes[at].chance, before: lines[at], after: lines[at + 1])
        }
    }

    private func bestBorder(_ points: StretchSums, from start: Int, to end: Int, among: ClosedRange<Int>) -> Int {
        var best = (border: among.lowerBound, error: Double.infinity)
        for border in among where border > start && border < end {
            let error = points.costs(start, border).line + points.costs(border, end).line
            if error < best.error { best = (border, error) }
        }
        return best.border
    }
}
