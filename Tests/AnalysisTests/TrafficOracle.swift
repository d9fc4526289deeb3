import Columns
import Statistics

@testable import Analysis

/// The same questions as `TrafficTally`, answered row by row with dictionaries: slow and simple.
struct TrafficOracle {
    struct Cell {
        var sums: [CallSum: Int64] = [:]
        var sketches: [Measure: QuantileSketch] = [:]

        func percentiles(_ measure: Measure) -> Percentiles? {
            guard let sketch = sketches[measure], let p50 = sketch.quantile(0.5), let p95 = sketch.quantile(0.95),
                let p99 = sketch.quantile(0.99)
            else { return nil }
            return Percentiles(count: sketch.count, p50Us: Double(p50), p95Us: Double(p95), p99Us: Double(p99))
        }
    }

    let window: TimeWindow
    var keyed: [LabelKey: Cell] = [:]
    var baselineKeyed: [LabelKey: Cell] = [:]
    var trends: [LabelKey: [UInt32]] = [:]
    var points: [Int: Cell] = [:]
    var total = Cell()
    var baseline = Cell()
    var statuses: [Int32?: Int64] = [:]

    /// - Parameter skipsBlank: whether rows without any of the labels have no key.
    init(_ batch: Batch, _ labels: [String], window: TimeWindow, trend: TimeGrid, skipsBlank: Bool) throws {
        self.window = window
        let grid = TimeGrid(window: window)
        let times = batch[Key<NumberColumn<Int64>>("window_start")].values
        let keys = labels.map { batch[Key<LabelColumn>($0)] }
        let sums = CallSum.allCases.map { batch[Key<NumberColumn<Int64>>($0.columnName)].values }
        let sketches = Measure.allCases.map { batch[Key<TextColumn>($0.columnName)] }
        for row in 0..<batch.rowCount {
            let key = keys.map { $0.text(row) }
            let hasKey = !skipsBlank || key.contains { $0 != nil }
            let cell = try Self.cell(sums, sketches, row)
            if let point = grid.index(of: times[row]), let trendPoint = trend.index(of: times[row]) {
                Self.add(cell, to: &points[point, default: Cell()])
                Self.add(cell, to: &total)
                addStatus(batch, row, cell)
                guard hasKey else { continue }
                Self.add(cell, to: &keyed[key, default: Cell()])
                var calls = trends[key] ?? Array(repeating: 0, count: trend.pointCount)
                calls[trendPoint] = UInt32(clamping: Int64(calls[trendPoint]) + (cell.sums[.calls] ?? 0))
                trends[key] = calls
            } else if window.previous.contains(times[row]) {
                Self.add(cell, to: &baseline)
                if hasKey { Self.add(cell, to: &baselineKeyed[key, default: Cell()]) }
            }
        }
    }

    private mutating func addStatus(_ batch: Batch, _ row: Int, _ cell: Cell) {
        guard batch.schema.name == CallsMinute.name else { return }
        let status = batch[Key<NumberColumn<Int32>>("status")].values[row]
        statuses[status.isMissing ? nil : status, default: 0] += cell.sums[.calls] ?? 0
    }

    private static func cell(_ sums: [[Int64]], _ sketches: [TextColumn], _ row: Int) throws -> Cell {
        var cell = Cell()
        for sum in CallSum.allCases {
            let value = sums[sum.rawValue][row]
            if !value.isMissing { cell.sums[sum] = value }
        }
        for measure in Measure.allCases {
            let bytes = Array(sketches[measure.rawValue][row])
            if !bytes.isEmpty { cell.sketches[measure] = try QuantileSketch(decoding: bytes.span) }
        }
        return cell
    }

    private static func add(_ more: Cell, to cell: inout Cell) {
        cell.sums.merge(more.sums, uniquingKeysWith: +)
        for (measure, sketch) in more.sketches { cell.sketches[measure, default: QuantileSketch()].merge(sketch) }
    }
}
