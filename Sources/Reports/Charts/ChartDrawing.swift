import Analysis

/// The outlines of a chart's lines in a plot of fixed units.
///
/// The plot is stretched to the page's width, so x runs from 0 to 1,000 whatever the number of
/// points, and strokes are not scaled with it.
struct ChartDrawing {
    static let width = 1_000.0

    let height: Double
    let scale: ChartScale
    let pointCount: Int

    init(_ chart: Chart, height: Double) {
        let values = chart.lines.flatMap(\.series.values) + (chart.band?.high.values ?? [])
        let peak = values.reduce(0) { max($0, $1 ?? 0) }
        self.init(height: height, scale: ChartScale(peak: peak, unit: chart.unit), pointCount: chart.grid.pointCount)
    }

    init(height: Double, scale: ChartScale, pointCount: Int) {
        self.height = height
        self.scale = scale
        self.pointCount = pointCount
    }

    /// A sparkline: the values alone, from zero to their peak, on few points.
    init(sparkline values: [Double?], height: Double) {
        let peak = values.reduce(0) { max($0, $1 ?? 0) }
        self.init(height: height, scale: ChartScale(top: peak > 0 ? peak * 1.05 : 1), pointCount: values.count)
    }

    /// The middle of a point.
    func x(_ point: Int) -> Double { (Double(point) + 0.5) / Double(max(pointCount, 1)) * Self.width }

    /// The left rim of a point.
    func left(_ point: Int) -> Double { Double(point) / Double(max(pointCount, 1)) * Self.width }

    /// The line, broken at gaps; a lonely value is a dot.
    func line(_ values: [Double?]) -> SVGPath {
        var path = SVGPath()
        for run in Self.runs(values) {
            for point in run {
                let y = scale.y(values[point] ?? 0, height: height)
                if point == run.lowerBound { path.move(x(point), y) } else { path.line(x(point), y) }
            }
            if run.count == 1 { path.dot() }
        }
        return path
    }

    /// The area between the line and zero, broken at gaps.
    func area(_ values: [Double?]) -> SVGPath {
        var path = SVGPath()
        for run in Self.runs(values) where run.count > 1 {
            path.move(x(run.lowerBound), height)
            for point in run { path.line(x(point), scale.y(values[point] ?? 0, height: height)) }
            path.line(x(run.upperBound - 1), height)
            path.close()
        }
        return path
    }

    /// The area between two courses, broken where either has a gap.
    func band(_ low: [Double?], _ high: [Double?]) -> SVGPath {
        var path = SVGPath()
        let isKnown = zip(low, high).map { $0 != nil && $1 != nil ? 1.0 : nil }
        for run in Self.runs(isKnown) where run.count > 1 {
            path.move(x(run.lowerBound), scale.y(high[run.lowerBound] ?? 0, height: height))
            for point in run.dropFirst() { path.line(x(point), scale.y(high[point] ?? 0, height: height)) }
            for point in run.reversed() { path.line(x(point), scale.y(low[point] ?? 0, height: height)) }
            path.close()
        }
        return path
    }

    /// Runs of neighbouring known values.
    static func runs(_ values: [Double?]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for point in 0...values.count {
            let isKnown = point < values.count && values[point] != nil
            if isKnown, start == nil { start = point }
            if !isKnown, let first = start {
                runs.append(first..<point)
                start = nil
            }
        }
        return runs
    }

    /// At most `limit` values, each the mean of the known ones it stands for.
    static func thinned(_ values: [Double?], to limit: Int) -> [Double?] {
        guard values.count > limit else { return values }
        return (0..<limit).map { place in
            let known = values[place * values.count / limit..<(place + 1) * values.count / limit].compactMap { $0 }
            return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
        }
    }
}

extension ChartScale {
    /// A scale without ticks.
    init(top: Double) {
        self.top = top
        ticks = []
    }
}
