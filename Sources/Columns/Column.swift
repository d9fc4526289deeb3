/// One typed column: as many values as its batch has rows.
///
/// A missing value is a value of the column's own type (see `ColumnNumber.missing`,
/// `LabelColumn.missing`, `TextColumn.missing`), so that a column is one plain array and a loop
/// over it needs no second one.
public protocol Column: Sendable {
    /// The number of rows.
    var count: Int { get }
}

/// A fixed-width number that has a value to stand for "missing".
public protocol ColumnNumber: Sendable, BitwiseCopyable {
    /// The value that means "not known". It never occurs as a measured value.
    static var missing: Self { get }
    /// Whether this is the missing value.
    var isMissing: Bool { get }
}

extension Int64: ColumnNumber {
    public static var missing: Int64 { .min }
    public var isMissing: Bool { self == .min }
}

extension Int32: ColumnNumber {
    public static var missing: Int32 { .min }
    public var isMissing: Bool { self == .min }
}

extension Double: ColumnNumber {
    public static var missing: Double { .nan }
    public var isMissing: Bool { isNaN }
}

/// Numbers of one type, one for each row.
public struct NumberColumn<Value: ColumnNumber>: Column {
    public var values: [Value]

    public init(_ values: [Value] = []) { self.values = values }

    public var count: Int { values.count }
}
