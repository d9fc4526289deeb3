import Columns
import Statistics

/// Makes the columns for people from the state columns beside them.
enum DerivedColumns {
    /// Adds every derived column of the schema; the state columns must be there.
    ///
    /// - Throws: `RollupError.outOfSpec` where a sketch column holds bytes that are no sketch.
    static func add(to columns: inout [String: AnyColumn], schema: TableSchema) throws(RollupError) {
        for state in schema.columns {
            guard case .text(let sketches)? = columns[state.name] else { continue }
            switch state.role {
            case .quantiles: try addQuantiles(of: state.name, sketches, to: &columns, schema)
            case .distinct: try addCounts(of: state.name, sketches, to: &columns, schema)
            default: continue
            }
        }
    }

    /// All quantiles of one sketch column at once: each sketch is read once.
    private static func addQuantiles(
        of name: String, _ sketches: TextColumn, to columns: inout [String: AnyColumn], _ schema: TableSchema
    ) throws(RollupError) {
        let wanted = schema.columns.compactMap { column -> (name: String, q: Double)? in
            guard case .quantileMs(of: name, let q) = column.role else { return nil }
            return (column.name, q)
        }
        let rowCount = sketches.count
        var values = [Double](repeating: .missing, count: rowCount * wanted.count)
        var cells = values.mutableSpan
        var sketch = QuantileSketch()
        let starts = sketches.starts.span
        let lengths = sketches.lengths.span
        let bytes = sketches.bytes.span
        for row in 0..<rowCount where lengths[row] != TextColumn.missing {
            let encoded = bytes.extracting(starts[row]..<starts[row] &+ Int(lengths[row]))
            if let us = QuantileSketch.onlyValue(encoded) {
                let ms = Double(us) / 1000
                for index in wanted.indices { cells[index &* rowCount &+ row] = ms }
                continue
            }
            do { try sketch.load(encoded) } catch {
                throw .outOfSpec(table: schema.name, column: name, row: row, problem: error)
            }
            for index in wanted.indices {
                if let us = sketch.quantile(wanted[index].q) { cells[index &* rowCount &+ row] = Double(us) / 1000 }
            }
        }
        for (index, quantile) in wanted.enumerated() {
            columns[quantile.name] = .double(NumberColumn(Array(values[index * rowCount..<(index + 1) * rowCount])))
        }
    }

    private static func addCounts(
        of name: String, _ sketches: TextColumn, to columns: inout [String: AnyColumn], _ schema: TableSchema
    ) throws(RollupError) {
        for column in schema.columns where column.role == .distinctCount(of: name) {
            var counts = [Int64](repeating: 0, count: sketches.count)
            var cells = counts.mutableSpan
            let starts = sketches.starts.span
            let lengths = sketches.lengths.span
            let bytes = sketches.bytes.span
            for row in cells.indices where lengths[row] != TextColumn.missing {
                let sketch = bytes.extracting(starts[row]..<starts[row] &+ Int(lengths[row]))
                if DistinctSketch.isSingle(sketch) {
                    cells[row] = 1
                    continue
                }
                do { try DistinctMerger.check(sketch) } catch {
                    throw .outOfSpec(table: schema.name, column: name, row: row, problem: error)
                }
                cells[row] = DistinctSketch.count(sketch)
            }
            columns[column.name] = .int64(NumberColumn(counts))
        }
    }
}
