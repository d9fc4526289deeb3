/// Where a record's line stands.
struct LineRef: BitwiseCopyable {
    /// In the batch's bytes, and its length without the line end.
    var start: UInt32
    var length: UInt32
    /// 1-based in the decoded file.
    var line: Int64
    /// In the decoded file.
    var byteOffset: Int64
    /// The line that was taken apart into several records, -1 for none.
    var group: Int32
}

/// A line that gave no record at first sight.
struct MissedLine {
    let ref: LineRef
    /// Where its own bytes stand; for a line taken out of another one that is not its `ref`.
    let start: Int
    let length: Int
    let reason: Reject
}

/// One format at work: takes lines and keeps a block of their cells until it is written out.
final class Lane {
    private enum Scanner {
        case json(PredictedScanner)
        case columns(ColumnProgram)
        case webServer(WebServerLine)
    }

    let format: CompiledFormat
    /// The format's place in `SourceFormats.all`.
    let ordinal: Int
    let matrix: CellMatrix
    let refs: UnsafeMutablePointer<LineRef>
    private(set) var rowCount = 0
    private let scanner: Scanner

    init(format: CompiledFormat, ordinal: Int) {
        self.format = format
        self.ordinal = ordinal
        matrix = CellMatrix(slotCount: format.slotCount)
        refs = .allocate(capacity: CellMatrix.capacity)
        switch format.shape {
        case .json(let tree): scanner = .json(PredictedScanner(tree: tree))
        case .columns(let program): scanner = .columns(program)
        case .webServer: scanner = .webServer(WebServerLine())
        }
    }

    deinit { refs.deallocate() }

    var isFull: Bool { rowCount == CellMatrix.capacity }
    var isJson: Bool { if case .json = scanner { true } else { false } }

    /// Takes the line at `p`; gives its end (the line feed, or `end`), or the reason why it is no
    /// record of this format.
    @inline(__always)
    func take(_ p: BytePointer, base: BytePointer, end: BytePointer) -> BytePointer? {
        switch scanner {
        case .json(let scanner):
            if let after = scanner.scan(p, base: base, into: matrix, row: rowCount) {
                let lineEnd = JSONGrammar.skipSpace(after)
                if lineEnd.pointee == 0x0a || lineEnd == end {
                    if hasRequired { return lineEnd }
                    failure = .unknownFormat
                } else {
                    failure = .trailingText
                }
            } else {
                failure = scanner.failure
            }
        case .columns(let program):
            if let lineEnd = program.scan(p, base: base, end: end, into: matrix, row: rowCount) {
                return lineEnd
            }
            failure = .invalidRecord
        case .webServer(let line):
            if let lineEnd = line.scan(p, base: base, end: end, into: matrix, row: rowCount) {
                return lineEnd
            }
            failure = .invalidRecord
        }
        matrix.clearRow(rowCount)
        return nil
    }

    /// Takes a single line that lies in `bytes`; false where it is no record of this format.
    func take(_ line: ByteView, in bytes: ByteView) -> Bool {
        take(line.base, base: bytes.base, end: line.base + line.count) != nil
    }

    /// Why the last line was not taken.
    private(set) var failure = Reject.invalidRecord

    private var hasRequired: Bool {
        for slot in format.required where matrix[slot, rowCount].isAbsent { return false }
        for slot in format.excluded where !matrix[slot, rowCount].isAbsent { return false }
        return true
    }

    /// Keeps the line just taken.
    @inline(__always) func keep(_ ref: LineRef) {
        refs[rowCount] = ref
        rowCount += 1
    }

    /// Takes out rows (ascending), so that the others follow one another.
    func drop(_ rows: [Int]) {
        var kept = 0
        var next = 0
        for row in 0..<rowCount {
            if next < rows.count, rows[next] == row {
                next += 1
                continue
            }
            if kept != row {
                matrix.moveRow(row, to: kept)
                refs[kept] = refs[row]
            }
            kept += 1
        }
        for row in kept..<rowCount { matrix.clearRow(row) }
        rowCount = kept
    }

    /// Makes the lane empty again.
    func clear() {
        matrix.clear(rows: rowCount)
        if case .json(let scanner) = scanner {
            scanner.prediction.replacements = min(
                256, scanner.prediction.replacements + rowCount / 8)
        }
        rowCount = 0
    }

    /// The cells of a slot; all absent where there is no such slot.
    func cells(_ slot: Int) -> UnsafePointer<Cell> {
        UnsafePointer(matrix.cells + slot * CellMatrix.capacity)
    }

    /// The value that a format's own rules read; absent where the map has no such field.
    @inline(__always) func fact(_ fact: Fact, _ row: Int) -> Cell {
        let slot = format.facts[fact.rawValue]
        return slot < 0 ? .absent : matrix[slot, row]
    }
}
