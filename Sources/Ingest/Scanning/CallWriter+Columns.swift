import Columns

/// One loop per column over the records of a block; each fills only what is still missing.
extension CallWriter {
    /// Hands out a number column, moved out of the batch so that the rest of it stays reachable.
    @inline(__always)
    func withNumbers(
        _ number: CallNumber, _ batch: inout CallBatch,
        _ body: (UnsafeMutablePointer<Int64>, inout CallBatch) -> Void
    ) {
        var column: [Int64] = []
        swap(&column, &batch.numbers[number.rawValue])
        column.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { body(start + firstRow, &batch) }
        }
        swap(&column, &batch.numbers[number.rawValue])
    }

    @inline(__always)
    func withLabels(
        _ label: CallLabel, _ batch: inout CallBatch,
        _ body: (UnsafeMutablePointer<UInt32>, inout CallBatch) -> Void
    ) {
        var column: [UInt32] = []
        swap(&column, &batch.labels[label.rawValue])
        column.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { body(start + firstRow, &batch) }
        }
        swap(&column, &batch.labels[label.rawValue])
    }

    @inline(__always)
    func withTexts(
        _ text: CallText, _ batch: inout CallBatch,
        _ body: (UnsafeMutablePointer<TextSlice>, inout CallBatch) -> Void
    ) {
        var column: [TextSlice] = []
        swap(&column, &batch.texts[text.rawValue])
        column.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { body(start + firstRow, &batch) }
        }
        swap(&column, &batch.texts[text.rawValue])
    }

    /// Adds rows in which everything is missing.
    func addRows(_ count: Int, _ batch: inout CallBatch) {
        firstRow = batch.count
        for index in batch.numbers.indices {
            batch.numbers[index].append(contentsOf: repeatElement(.missing, count: count))
        }
        for index in batch.labels.indices {
            batch.labels[index].append(contentsOf: repeatElement(LabelColumn.missing, count: count))
        }
        for index in batch.texts.indices {
            batch.texts[index].append(contentsOf: repeatElement(.missing, count: count))
        }
        batch.count += count
    }

    /// Sets a number in all rows of the block.
    func fill(_ number: CallNumber, _ value: Int64, rows: Int, _ batch: inout CallBatch) {
        withNumbers(number, &batch) { column, _ in column.update(repeating: value, count: rows) }
    }

    func fill(_ label: CallLabel, _ id: UInt32, rows: Int, _ batch: inout CallBatch) {
        withLabels(label, &batch) { column, _ in column.update(repeating: id, count: rows) }
    }

    /// Whole numbers of at least 0.
    func writeNumbers(
        _ cells: UnsafePointer<Cell>, _ number: CallNumber, rows: Int, _ batch: inout CallBatch
    ) {
        withNumbers(number, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                let value = scaled(cells[row], power: 0, isExact: true)
                if value >= 0 { column[row] = value }
            }
        }
    }

    /// Time spans in microseconds.
    func writeDurations(
        _ cells: UnsafePointer<Cell>, _ number: CallNumber, power: Int, rows: Int,
        _ batch: inout CallBatch
    ) {
        withNumbers(number, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                let value = scaled(cells[row], power: power, isExact: false)
                if value >= 0 {
                    if value <= Self.maxDurationUs {
                        column[row] = value
                    } else {
                        suspectCount += 1
                    }
                } else if !value.isMissing, !isMinusOne(cells[row]) {
                    suspectCount += 1
                }
            }
        }
    }

    /// The spelling of a timer whose stage was not reached.
    private func isMinusOne(_ cell: Cell) -> Bool {
        cell.length == 2 && base[Int(cell.start)] == 0x2d && base[Int(cell.start) + 1] == 0x31
    }

    func writeMoney(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withNumbers(.costNanoUsd, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                let value = scaled(cells[row], power: 9, isExact: false)
                if value >= 0 { column[row] = value }
            }
        }
    }

    /// A number, bare or quoted, as a scaled integer.
    @inline(__always) func scaled(_ cell: Cell, power: Int, isExact: Bool) -> Int64 {
        guard cell.isKind(.number) || cell.isText else {
            return cell.isKind(.count) && power == 0 ? Int64(cell.start) : .missing
        }
        if cell.isKind(.escaped) || cell.isKind(.hexEscaped) {
            return escapedScaled(cell, power: power, isExact: isExact)
        }
        return DecimalText.scaled(
            base + Int(cell.start), cell.length, power: power, isExact: isExact)
    }

    private func escapedScaled(_ cell: Cell, power: Int, isExact: Bool) -> Int64 {
        view(cell).map { DecimalText.scaled($0, power: power, isExact: isExact) } ?? .missing
    }

    func writeFlags(
        _ cells: UnsafePointer<Cell>, _ number: CallNumber, rows: Int, _ batch: inout CallBatch
    ) {
        withNumbers(number, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                if let flag = flag(cells[row]) { column[row] = flag ? 1 : 0 }
            }
        }
    }

    /// A truth value in any spelling.
    func flag(_ cell: Cell) -> Bool? {
        if cell.isKind(.yes) { return true }
        if cell.isKind(.no) { return false }
        guard let text = view(cell) else { return nil }
        if text.equalsFolded("true") || text.equals("1") { return true }
        if text.equalsFolded("false") || text.equals("0") { return false }
        return nil
    }

    func writeLabels(
        _ cells: UnsafePointer<Cell>, _ label: CallLabel, rows: Int, _ batch: inout CallBatch
    ) {
        withLabels(label, &batch) { column, batch in
            for row in 0..<rows where column[row] == LabelColumn.missing {
                if let text = view(cells[row]) { column[row] = id(label, text, &batch) }
            }
        }
    }

    func writeTexts(
        _ cells: UnsafePointer<Cell>, _ text: CallText, rows: Int, _ batch: inout CallBatch
    ) {
        withTexts(text, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing { column[row] = slice(cells[row]) }
        }
    }
}
