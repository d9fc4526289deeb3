/// The costs of all stretches of a series, so that cutting it at another price need not sum again.
///
/// - Shape: n (n + 1) / 2 pairs, 8 MB at n = 1,024; the stretches that end at the same point lie side by side.
struct StretchCosts {
    let count: Int
    private let levels: [Double]
    private let lines: [Double]

    init(_ sums: StretchSums) {
        count = sums.count
        var levels: [Double] = []
        var lines: [Double] = []
        levels.reserveCapacity(count * (count + 1) / 2)
        lines.reserveCapacity(count * (count + 1) / 2)
        for end in 0..<count {
            for start in 0...end {
                let costs = sums.costs(start, end + 1)
                levels.append(costs.level)
                lines.append(costs.line)
            }
        }
        self.levels = levels
        self.lines = lines
    }

    /// The cut with the least squared error + price * changes + slopePrice * slopes: its borders, 0 and n among them.
    ///
    /// Nil where the points do not fill one segment of `shortest` points.
    ///
    /// - Source: optimal partitioning, Jackson et al. 2005, as told by Killick, Fearnhead and Eckley
    ///   2012, "Optimal detection of changepoints"; the price of a slope is ours.
    func cheapestBorders(price: Double, slopePrice: Double, shortest: Int) -> [Int]? {
        guard count >= shortest, shortest > 0 else { return nil }
        var least = [Double](repeating: .infinity, count: count + 1)
        var origin = [Int](repeating: 0, count: count + 1)
        least[0] = -price
        let levels = levels.span
        let lines = lines.span
        for end in shortest...count {
            let row = end * (end - 1) / 2
            var best = (total: Double.infinity, start: 0)
            for start in 0...(end - shortest) {
                let total = least[start] + min(levels[row + start], lines[row + start] + slopePrice)
                if total < best.total { best = (total, start) }
            }
            least[end] = best.total + price
            origin[end] = best.start
        }
        var borders = [count]
        while let border = borders.last, border > 0 { borders.append(origin[border]) }
        return borders.reversed()
    }
}
