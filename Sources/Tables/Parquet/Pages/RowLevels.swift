import Columns

/// Which rows of a column have a value: the definition levels of a column that may be null.
struct RowLevels {
    let rowCount: Int
    let nullCount: Int
    /// One bit per row, eight to a byte, the first in the lowest bit; empty if no row is null.
    let bits: [UInt8]

    init(rowCount: Int, isMissing: (Int) -> Bool) {
        var bits = [UInt8](repeating: 0, count: (rowCount + 7) / 8)
        var present = 0
        for row in 0..<rowCount where !isMissing(row) {
            bits[row >> 3] |= 1 << UInt8(row & 7)
            present += 1
        }
        self.init(rowCount: rowCount, nullCount: rowCount - present, bits: bits)
    }

    init<Value: ColumnNumber>(_ values: Span<Value>) {
        var nullCount = 0
        for row in values.indices { nullCount += values[row].isMissing ? 1 : 0 }
        guard nullCount > 0 else {
            self.init(rowCount: values.count, nullCount: 0, bits: [])
            return
        }
        var bits = [UInt8](repeating: 0, count: (values.count + 7) / 8)
        for row in values.indices {
            bits[row >> 3] |= (values[row].isMissing ? 0 : 1) << UInt8(row & 7)
        }
        self.init(rowCount: values.count, nullCount: nullCount, bits: bits)
    }

    private init(rowCount: Int, nullCount: Int, bits: [UInt8]) {
        self.rowCount = rowCount
        self.nullCount = nullCount
        self.bits = nullCount == 0 ? [] : bits
    }

    /// How many rows of a range that begins at a multiple of eight have a value.
    func presentCount(_ rows: Range<Int>) -> Int {
        guard nullCount > 0 else { return rows.count }
        var count = 0
        for index in rows.lowerBound / 8..<(rows.upperBound + 7) / 8 {
            count += bits[index].nonzeroBitCount
        }
        // The page ends inside a byte only where the column does, and the bits behind are zero.
        return count
    }

    /// Appends the levels of a range of rows as a page has them: a length of four bytes, the runs.
    func append(_ rows: Range<Int>, to out: inout [UInt8]) {
        let lengthAt = out.count
        out.appendWord32(0)
        if nullCount == 0 {
            out.appendVarint(UInt64(rows.count) << 1)
            out.append(1)
        } else {
            let range = rows.lowerBound / 8..<(rows.upperBound + 7) / 8
            HybridEncoder.encode(levels: bits.span, range, rows: rows.count, to: &out)
        }
        let length = UInt32(out.count - lengthAt - 4)
        for byte in 0..<4 {
            out[lengthAt + byte] = UInt8(truncatingIfNeeded: length >> UInt32(8 * byte))
        }
    }
}
