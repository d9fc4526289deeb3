import Columns
import Statistics

/// Makes the columns for people from the state columns beside them.
enum DerivedColumns {
    /// Adds every derived column of the schema; the state columns must be there.
    static func add(to columns: inout [String: AnyColumn], schema: TableSchema) {
        for state in schema.columns {
            guard case .text(let sketches)? = columns[state.name] else { continue }
            switch state.role {
            case .quantiles: addQuantiles(of: state.name, sketches, to: &columns, schema)
            case .distinct: addCounts(of: state.name, sketches, to: &columns, schema)
            default: continue
            }
        }
    }

    /// All quantiles of one sketch column at once: each sketch is read once.
    private static func addQuantiles(
        of name: String, _ sketches: TextColumn, to columns: inout [String: AnyColumn], _ schema: TableSchema
    ) {
        let wanted = schema.columns.compactMap { column -> (name: String, q: Double)? in
            guard case .quantileMs(of: name, let q) = column.role else { return nil }
            return (column.name, q)
        }
        var values = Array(repeating: [Double](repeating: .missing, count: sketches.count), count: wanted.count)
        var sketch = QuantileSketch()
        let bytes = sketches.bytes.span
        for row in 0..<sketches.count where !sketches.isMissing(row) {
            let start = sketches.starts[row]
            sketch.load(bytes.extracting(start..<start + Int(sketches.lengths[row])))
            for (index, quantile) in wanted.enumerated() {
                if let us = sketch.quantile(quantile.q) { values[index][row] = Double(us) / 1000 }
            }
        }
        for (index, quantile) in wanted.enumerated() { columns[quantile.name] = .double(NumberColumn(values[index])) }
    }

    private static func addCounts(
        of name: String, _ sketches: TextColumn, to columns: inout [String: AnyColumn], _ schema: TableSchema
    ) {
        for column in schema.columns where column.role == .distinctCount(of: name) {
            let bytes = sketches.bytes.span
            var counts = [Int64](repeating: 0, count: sketches.count)
            for row in 0..<sketches.count where !sketches.isMissing(row) {
                let start = sketches.starts[row]
                counts[row] = DistinctSketch.count(bytes.extracting(start..<start + Int(sketches.lengths[row])))
            }
            columns[column.name] = .int64(NumberColumn(counts))
        }
    }
}
