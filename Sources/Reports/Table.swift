import Analysis

/// One value of a table.
public enum Cell: Sendable, Equatable {
    case missing
    case quantity(Quantity)
    /// A quantity with its part of the whole, 0...1, drawn as a bar.
    case share(Quantity, Double)
    case change(Change)
    /// Words of ours.
    case words(String)
    /// Text from a log, on one line, shortened where it is long.
    case name(String)
    /// Two texts from a log: the main one and a lesser one below it, named by the column's `lesserName`.
    case names(String, String)
    /// What somebody wrote, or a piece of it, to be read as a sentence.
    case quote(String)
    /// Log text to be read character by character.
    case excerpt(String)
    /// A status code, a line number or another number that is a name.
    case code(Int64)
    /// A time to the millisecond, UTC.
    case time(Int64)
    /// A time to the minute, UTC.
    case minute(Int64)
    /// A small line without scale.
    case trend([Double?])
}

/// One column of a table.
public struct Column: Sendable, Equatable {
    public enum Alignment: Sendable, Equatable { case leading, trailing }
    /// What its cells hold, as far as it decides their looks.
    public enum Kind: Sendable, Equatable {
        case text
        /// Characters are to be told apart exactly, as in paths and addresses.
        case path
        /// Whole sentences, which need room to be read.
        case sentence
        case number
        case course
    }

    /// Snake case, unit last; the key in JSON.
    public let name: String
    /// For people; names the unit where the cells do not show it.
    public let title: String
    public let kind: Kind
    /// The key in JSON of the lesser text where cells hold two.
    public let lesserName: String?

    public static func text(_ name: String, _ title: String, lesser: String? = nil) -> Column {
        Column(name: name, title: title, kind: .text, lesserName: lesser)
    }

    public static func path(_ name: String, _ title: String, lesser: String? = nil) -> Column {
        Column(name: name, title: title, kind: .path, lesserName: lesser)
    }

    public static func sentence(_ name: String, _ title: String) -> Column {
        Column(name: name, title: title, kind: .sentence, lesserName: nil)
    }

    public static func number(_ name: String, _ title: String) -> Column {
        Column(name: name, title: title, kind: .number, lesserName: nil)
    }

    public static func course(_ name: String, _ title: String) -> Column {
        Column(name: name, title: title, kind: .course, lesserName: nil)
    }

    public var alignment: Alignment { kind == .number ? .trailing : .leading }
}

/// Rows of values under named columns.
///
/// - Shape: each row has as many cells as there are columns.
public struct Table: Sendable, Equatable {
    /// Snake case.
    public let name: String
    public let caption: String
    public let columns: [Column]
    public let rows: [[Cell]]
    /// What the table leaves out.
    public var remark: Prose?
    /// Whether the table may be shut away until it is asked for.
    public var isFolded = false
    /// Whether the table is narrow enough to stand beside its neighbour.
    public var isHalf = false

    public init(_ name: String, _ caption: String, columns: [Column], rows: [[Cell]]) {
        precondition(
            rows.allSatisfy { $0.count == columns.count }, "table \(name): a row without \(columns.count) cells")
        self.name = name
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    /// The same table without columns in which every cell is missing.
    public var compacted: Table {
        let kept = columns.indices.filter { place in rows.contains { $0[place] != .missing } }
        var table = Table(
            name, caption, columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
        table.remark = remark
        table.isFolded = isFolded
        table.isHalf = isHalf
        return table
    }

    /// The same table beside its neighbour.
    var halved: Table {
        var table = self
        table.isHalf = true
        return table
    }
}
