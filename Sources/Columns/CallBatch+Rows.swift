extension CallBatch {
    /// Drops all rows but the given ones, which must ascend.
    public mutating func keepRows(_ rows: [Int]) {
        for index in numbers.indices { Self.keep(rows, in: &numbers[index]) }
        for index in labels.indices { Self.keep(rows, in: &labels[index]) }
        for index in texts.indices { Self.keep(rows, in: &texts[index]) }
        Self.keep(rows, in: &lineStarts)
        count = rows.count
    }

    private static func keep<Value>(_ rows: [Int], in values: inout [Value]) {
        guard !values.isEmpty else { return }
        for (place, row) in rows.enumerated() { values[place] = values[row] }
        values.removeSubrange(rows.count...)
    }
}
