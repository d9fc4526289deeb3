/// The windows over the last rows of a stream, and the statistics read from them.
struct StreamWindows: Sendable {
    private var long = SlidingMedian(length: 2000)
    private var middle = SlidingMedian(length: 150)
    private var short = SlidingMedian(length: 20)
    private var rows100 = SlidingMedian(length: 100)
    private var rows300 = SlidingMedian(length: 300)
    private var rows8 = SlidingWindow(length: 8)
    private var rows30 = SlidingWindow(length: 30)
    private var usualSpread = 0.0
    private var rowCount = 0.0
    private var rows16 = SlidingWindow(length: 16)
    private var rows20 = SlidingWindow(length: 20)
    private var rows60 = SlidingWindow(length: 60)
    private var shapes: [ShapeMemory]
    private var day: PhaseMeans?
    private var week: PhaseMeans?
    private var dayRows = SlidingWindow(length: 30)
    private var weekRows = SlidingWindow(length: 8)

    /// The statistics of the last row, by `StreamStatistic.rawValue`; nil where nothing can be said.
    private(set) var values = [Double?](repeating: nil, count: StreamStatistic.allCases.count)
    /// Whether the last row, or its last windows, lie above the middle.
    private(set) var isAbove = false
    private(set) var isStepUp = false

    init(shapeCapacity: Int) {
        shapes = [4, 10, 30].map { ShapeMemory(width: $0, capacity: shapeCapacity) }
    }

    /// Takes a row. Medians are of the rows before it, means and spreads include it.
    mutating func add(_ value: Double, timeUs: Int64?, intervalUs: Double?) {
        let centre = long.median
        rows16.add(value)
        rows20.add(value)
        rows60.add(value)
        let size = max(value.magnitude, (centre ?? 0).magnitude)
        set(.value, centre.map { value - $0 }, size)
        set(.shortMean, centre.map { rows16.mean - $0 }, size)
        set(.longMean, centre.map { rows60.mean - $0 }, size)
        set(.highest, centre.flatMap { centre in rows20.highest.map { $0 - centre } }, size)
        addSpread(size)
        addSteps(value, size)
        addShapes(value, size)
        addPhases(value, timeUs: timeUs, intervalUs: intervalUs, size)
        isAbove = rows16.mean > (centre ?? value)
        long.add(value)
    }

    private mutating func addSpread(_ size: Double) {
        let spread = Rounding.distance(rows20.deviation, size: size)
        set(.spread, spread, size)
        // Rows without any movement are a thousand times calmer than usual, not infinitely.
        values[StreamStatistic.calm.rawValue] = usualSpread > 0 ? 1 / (spread + usualSpread / 1000) : nil
        rowCount = min(rowCount + 1, 2000)
        usualSpread += (spread - usualSpread) / rowCount
    }

    private mutating func addSteps(_ value: Double, _ size: Double) {
        let near = short.median
        let far = middle.median
        if let near, let far {
            set(.step, near - far, size)
            isStepUp = near > far
        }
        rows8.add(value)
        rows30.add(value)
        set(.nearStep, rows100.median.map { rows8.mean - $0 }, size)
        set(.farStep, rows300.median.map { rows30.mean - $0 }, size)
        short.add(value)
        middle.add(value)
        rows100.add(value)
        rows300.add(value)
    }

    private mutating func addShapes(_ value: Double, _ size: Double) {
        let statistics: [StreamStatistic] = [.shape4, .shape10, .shape30]
        for index in shapes.indices { set(statistics[index], shapes[index].add(value), size) }
    }

    private mutating func addPhases(_ value: Double, timeUs: Int64?, intervalUs: Double?, _ size: Double) {
        guard let timeUs else {
            set(.day, nil, size)
            set(.week, nil, size)
            return
        }
        if day == nil, let intervalUs { startPhases(intervalUs: intervalUs) }
        if let residual = day?.residual(timeUs: timeUs, value: value) { dayRows.add(residual) }
        if let residual = week?.residual(timeUs: timeUs, value: value) { weekRows.add(residual) }
        set(.day, dayRows.count == 0 ? nil : dayRows.mean, size)
        set(.week, weekRows.count == 0 ? nil : weekRows.mean, size)
    }

    private mutating func startPhases(intervalUs: Double) {
        day = PhaseMeans.day(intervalUs: intervalUs)
        week = PhaseMeans.day(intervalUs: intervalUs, days: 7)
    }

    private mutating func set(_ statistic: StreamStatistic, _ value: Double?, _ size: Double) {
        values[statistic.rawValue] = value.map { Rounding.distance($0, size: size).magnitude }
    }
}
