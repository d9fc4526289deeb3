import Columns

/// A number as Parquet stores it: four or eight bytes, least significant first.
protocol FixedValue: ColumnNumber, Comparable {
    static var byteCount: Int { get }
    /// The bytes in the low end of a word. Equal bits are the same value to a dictionary.
    var bits: UInt64 { get }
    init(bits: UInt64)
    /// `self - low` if that is a small whole number, for tables that are indexed directly.
    func distance(above low: Self, below limit: Int) -> Int?
    var columnValue: ColumnValue { get }
}

extension Int64: FixedValue {
    static var byteCount: Int { 8 }
    var bits: UInt64 { UInt64(bitPattern: self) }
    init(bits: UInt64) { self = Int64(bitPattern: bits) }
    var columnValue: ColumnValue { .int64(self) }

    @inline(__always)
    func distance(above low: Int64, below limit: Int) -> Int? {
        let distance = bits &- low.bits
        return distance < UInt64(limit) ? Int(distance) : nil
    }
}

extension Int32: FixedValue {
    static var byteCount: Int { 4 }
    var bits: UInt64 { UInt64(UInt32(bitPattern: self)) }
    init(bits: UInt64) { self = Int32(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    var columnValue: ColumnValue { .int32(self) }

    @inline(__always)
    func distance(above low: Int32, below limit: Int) -> Int? {
        let distance = Int64(self) - Int64(low)
        return distance < Int64(limit) ? Int(distance) : nil
    }
}

extension Double: FixedValue {
    static var byteCount: Int { 8 }
    var bits: UInt64 { bitPattern }
    init(bits: UInt64) { self = Double(bitPattern: bits) }
    var columnValue: ColumnValue { .double(self) }

    @inline(__always)
    func distance(above low: Double, below limit: Int) -> Int? { nil }
}
