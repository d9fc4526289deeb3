import Columns

/// Encodes booleans, PLAIN: one bit per value that is not missing.
enum BooleanColumnEncoder {
    static func encode(_ values: Span<Int32>, _ spec: ColumnSpec, _ place: String) -> EncodedColumn {
        let levels = RowLevels(values)
        ColumnEncoder.checkNulls(levels, spec, place)
        var chunk = ChunkBuilder(name: spec.name, type: .boolean)
        for rows in ColumnEncoder.pages(rowCount: values.count) {
            var body: [UInt8] = []
            if spec.isNullable { levels.append(rows, to: &body) }
            var count = 0
            var trueCount = 0
            for row in rows where !values[row].isMissing {
                let value = values[row]
                precondition(value == 0 || value == 1, "\(place): \(value) where 0 or 1 must be")
                if count & 7 == 0 { body.append(0) }
                body[body.count - 1] |= UInt8(value) << UInt8(count & 7)
                count += 1
                trueCount += Int(value)
            }
            let bounds =
                count == 0
                ? nil
                : ColumnBounds(
                    min: .boolean(trueCount == count), max: .boolean(trueCount > 0))
            chunk.addPage(
                body, .plain, rows: rows.count, nullCount: rows.count - count, bounds: bounds)
        }
        return chunk.finish(.plain)
    }
}
