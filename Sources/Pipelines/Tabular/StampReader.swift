/// Reads the stamps of one column. The first that can be read decides how all of them are written.
///
/// A number below 10^8 is a plain index, below 10^11 seconds since 1970, below 10^14 milliseconds, below 10^17
/// microseconds, else nanoseconds. Seconds before March 1973 are therefore taken for indices.
struct StampReader: Sendable {
    enum Stamp: Equatable, Sendable {
        /// Microseconds since 1970 UTC; what is finer is cut off.
        case time(us: Int64)
        /// The number of a row, or of another step; not always whole.
        case index(Double)
        case missing
        case bad
    }

    /// How the column's stamps are written.
    enum Form: Equatable, Sendable {
        /// ISO 8601 with or without an offset; UTC where there is none.
        case text
        /// A number since 1970, with so many of its units in a second.
        case epoch(perSecond: Double)
        case index
    }

    /// Nil until a stamp could be read.
    private(set) var form: Form?

    /// Reads a cell; blanks around it do not count.
    mutating func read(_ cell: ArraySlice<UInt8>) -> Stamp {
        let cell = cell.withoutBlanks
        guard !cell.isEmpty else { return .missing }
        let stamp = Self.read(cell, as: form ?? Self.form(of: cell))
        if form == nil, stamp != .bad { form = Self.form(of: cell) }
        return stamp
    }

    private static func form(of cell: ArraySlice<UInt8>) -> Form {
        guard case .value(let number) = CellNumber(.comma).read(cell) else { return .text }
        switch abs(number) {
        case ..<1e8: return .index
        case ..<1e11: return .epoch(perSecond: 1)
        case ..<1e14: return .epoch(perSecond: 1e3)
        case ..<1e17: return .epoch(perSecond: 1e6)
        default: return .epoch(perSecond: 1e9)
        }
    }

    private static func read(_ cell: ArraySlice<UInt8>, as form: Form) -> Stamp {
        if form == .text { return IsoTime.us(cell).map { .time(us: $0) } ?? .bad }
        guard case .value(let number) = CellNumber(.comma).read(cell) else { return .bad }
        guard case .epoch(let perSecond) = form else { return .index(number) }
        return Int64(exactly: (number * (1e6 / perSecond)).rounded(.down)).map { .time(us: $0) } ?? .bad
    }
}
