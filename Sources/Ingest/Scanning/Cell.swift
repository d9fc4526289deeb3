/// What a mapped value looked like in the line.
enum CellKind: UInt32 {
    case absent
    /// Text as it stands, without its quotes.
    case text
    /// Text with JSON escapes.
    case escaped
    /// Text with `\xHH` and backslash escapes, as web servers write them.
    case hexEscaped
    case number
    case yes
    case no
    case null
    /// From brace to brace.
    case object
    /// From bracket to bracket.
    case array
    /// Not a place in the line: the number of elements of an array.
    case count
}

/// Where a mapped value stands in the line and what kind it is of: eight bytes.
struct Cell: BitwiseCopyable {
    var start: UInt32
    /// Length in the upper 28 bits, kind in the lower 4.
    var meta: UInt32

    @inline(__always) init(start: UInt32, length: UInt32, _ kind: CellKind) {
        self.start = start
        meta = length &<< 4 | kind.rawValue
    }

    @inline(__always) private init() {
        start = 0
        meta = 0
    }

    static var absent: Cell { Cell() }

    /// A count in place of a value.
    @inline(__always) static func count(_ count: UInt32) -> Cell {
        Cell(start: count, length: 0, .count)
    }

    @inline(__always) var length: Int { Int(meta &>> 4) }
    @inline(__always) var isAbsent: Bool { meta == 0 }
    @inline(__always) func isKind(_ kind: CellKind) -> Bool { meta & 15 == kind.rawValue }
    var kind: CellKind { CellKind(rawValue: meta & 15) ?? .absent }
    /// A string of any spelling.
    @inline(__always) var isText: Bool {
        meta & 15 >= CellKind.text.rawValue && meta & 15 <= CellKind.hexEscaped.rawValue
    }
}

/// The mapped values of a block of records: one run of `capacity` cells for each slot.
///
/// The distance between slots is an odd number of cache lines, so that the cells of one record do
/// not compete for the same places of the cache.
final class CellMatrix {
    /// Records in a block.
    static let capacity = 248
    let slotCount: Int
    let cells: UnsafeMutablePointer<Cell>

    init(slotCount: Int) {
        self.slotCount = slotCount
        cells = .allocate(capacity: max(1, slotCount) * Self.capacity)
        clear(rows: Self.capacity)
    }

    deinit { cells.deallocate() }

    @inline(__always) subscript(slot: Int, row: Int) -> Cell {
        get { cells[slot &* Self.capacity &+ row] }
        set { cells[slot &* Self.capacity &+ row] = newValue }
    }

    /// Makes the first rows of every slot absent.
    func clear(rows: Int) {
        for slot in 0..<slotCount {
            (cells + slot * Self.capacity).update(repeating: .absent, count: rows)
        }
    }

    /// Makes one row absent.
    func clearRow(_ row: Int) {
        for slot in 0..<slotCount { cells[slot * Self.capacity + row] = .absent }
    }

    /// Moves a row over another one.
    func moveRow(_ from: Int, to: Int) {
        for slot in 0..<slotCount {
            cells[slot * Self.capacity + to] = cells[slot * Self.capacity + from]
        }
    }
}
