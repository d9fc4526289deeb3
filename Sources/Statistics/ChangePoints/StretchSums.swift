/// What a stretch of points costs when it is told as one level or as one straight line.
///
/// Running sums of x, y and their products; any stretch then costs a few operations. The caller centres and
/// scales both axes, so that the differences of the sums keep their digits.
struct StretchSums {
    let x: [Double]
    let y: [Double]
    private var sums: [Sums]

    private struct Sums {
        var x = 0.0
        var y = 0.0
        var xx = 0.0
        var xy = 0.0
        var yy = 0.0
    }

    /// A straight line y = middle + slope (x - centre).
    struct Line: Equatable {
        let centre: Double
        let middle: Double
        let slope: Double

        func value(at x: Double) -> Double { middle + slope * (x - centre) }
    }

    /// - Shape: as many x as y, x rising.
    init(x: [Double], y: [Double]) {
        self.x = x
        self.y = y
        sums = [Sums()]
        sums.reserveCapacity(y.count + 1)
        var total = Sums()
        for (x, y) in zip(x, y) {
            total.x += x
            total.y += y
            total.xx += x * x
            total.xy += x * y
            total.yy += y * y
            sums.append(total)
        }
    }

    var count: Int { y.count }

    /// The sums of squared distances of the points `start..<end` from their mean and from their best line.
    func costs(_ start: Int, _ end: Int) -> (level: Double, line: Double) {
        let (_, _, xx, xy, yy) = moments(start, end)
        let level = max(yy, 0)
        guard xx > 0 else { return (level, level) }
        return (level, max(level - xy * xy / xx, 0))
    }

    /// The best line through the points `start..<end`, or the best level.
    func line(_ start: Int, _ end: Int, sloped: Bool) -> Line {
        let (centre, middle, xx, xy, _) = moments(start, end)
        return Line(centre: centre, middle: middle, slope: sloped && xx > 0 ? xy / xx : 0)
    }

    private func moments(_ start: Int, _ end: Int) -> (x: Double, y: Double, xx: Double, xy: Double, yy: Double) {
        let a = sums[start]
        let b = sums[end]
        let n = Double(end - start)
        let x = (b.x - a.x) / n
        let y = (b.y - a.y) / n
        return (x, y, b.xx - a.xx - n * x * x, b.xy - a.xy - n * x * y, b.yy - a.yy - n * y * y)
    }
}
