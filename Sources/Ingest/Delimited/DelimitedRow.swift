/// One row of a delimited table: its cells as bytes, quotes taken off.
///
/// It is made once and filled again for every row, so that reading allocates next to nothing.
public struct DelimitedRow: Sendable {
    /// The line on which the row begins, counted from 1.
    public var line: Int64 = 0
    /// Why the row does not fit the table; its cells may be fewer or more than the header's then.
    public var fault: String?
    /// All cells, one behind the other.
    public private(set) var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    private var ends: [Int] = []

    /// The number of cells.
    public var count: Int { ends.count }

    /// A row without cells.
    public init() {}

    /// The bytes of a cell; empty where the row has none at that place.
    public func cell(_ column: Int) -> ArraySlice<UInt8> {
        bytes[range(column)]
    }

    /// Where a cell stands among the bytes of all.
    public func range(_ column: Int) -> Range<Int> {
        guard ends.indices.contains(column) else { return 0..<0 }
        return (column == 0 ? 0 : ends[column - 1])..<ends[column]
    }

    /// The text of a cell; what is no UTF-8 is replaced by U+FFFD.
    public func text(_ column: Int) -> String { String(decoding: cell(column), as: UTF8.self) }

    /// Makes it an empty row again, ready to be filled.
    public mutating func clear(line: Int64) {
        self.line = line
        fault = nil
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

    mutating func endCell() { ends.append(bytes.count) }
}
