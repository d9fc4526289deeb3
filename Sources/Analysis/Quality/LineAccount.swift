import Columns

/// Where the lines of archives went.
///
/// The identity: `lines = blank + directives + foreign + rejected + parsed` and
/// `records = counted + outside`. It holds for every archive, or a line has disappeared.
public struct LineAccount: Sendable, Equatable {
    public var lines: Int64 = 0
    public var blank: Int64 = 0
    public var directives: Int64 = 0
    public var foreign: Int64 = 0
    public var rejected: Int64 = 0
    public var parsed: Int64 = 0
    public var records: Int64 = 0
    public var counted: Int64 = 0
    public var outside: Int64 = 0
    /// Lines in which invalid UTF-8 was replaced.
    public var repairedTexts: Int64 = 0
    public var decodedBytes: Int64 = 0
    public var storedBytes: Int64 = 0

    public init() {}

    /// Lines that no term of the identity explains; 0 where it holds.
    public var unexplainedLines: Int64 { lines - (blank + directives + foreign + rejected + parsed) }

    /// Records that no term of the identity explains; 0 where it holds.
    public var unexplainedRecords: Int64 { records - (counted + outside) }

    public var isBalanced: Bool { unexplainedLines == 0 && unexplainedRecords == 0 }

    /// Rejected lines as a part of all lines, nil without lines.
    public var rejectedRatio: Double? { lines > 0 ? Double(rejected) / Double(lines) : nil }

    public mutating func add(_ other: LineAccount) {
        for (path, _) in Self.columns {
            self[keyPath: path] = self[keyPath: path].addedWithinLimits(other[keyPath: path])
        }
    }

    /// The quantities with their columns in `inputs`.
    static var columns: [(WritableKeyPath<LineAccount, Int64>, String)] {
        [
            (\.lines, "lines"), (\.blank, "blank"), (\.directives, "directives"), (\.foreign, "foreign"),
            (\.rejected, "rejected"), (\.parsed, "parsed"), (\.records, "records"), (\.counted, "counted"),
            (\.outside, "outside"), (\.repairedTexts, "repaired_texts"), (\.decodedBytes, "decoded_bytes"),
            (\.storedBytes, "stored_bytes"),
        ]
    }
}

extension LineAccount {
    /// The account of one row of `inputs`; missing values count as nothing.
    init(_ batch: Batch, row: Int) {
        self.init()
        for (path, name) in Self.columns {
            let value = batch[Key<NumberColumn<Int64>>(name)].values[row]
            if !value.isMissing { self[keyPath: path] = value }
        }
    }
}
