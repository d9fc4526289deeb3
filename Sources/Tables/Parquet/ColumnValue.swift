/// One value of a column, as statistics hold it.
public enum ColumnValue: Sendable, Equatable {
    case int64(Int64)
    case int32(Int32)
    case double(Double)
    case boolean(Bool)
    /// Text (UTF-8) or bytes.
    case bytes([UInt8])

    /// Whether this value sorts before another of the same case: numbers by size, false before
    /// true, bytes as unsigned numbers. Values of different cases have no order.
    public func precedes(_ other: ColumnValue) -> Bool {
        switch (self, other) {
        case (.int64(let left), .int64(let right)): left < right
        case (.int32(let left), .int32(let right)): left < right
        case (.double(let left), .double(let right)): left < right
        case (.boolean(let left), .boolean(let right)): !left && right
        case (.bytes(let left), .bytes(let right)): left.lexicographicallyPrecedes(right)
        default: false
        }
    }
}

/// The smallest and largest of some values that are not missing.
public struct ColumnBounds: Sendable, Equatable {
    /// The smallest value.
    public var min: ColumnValue
    /// The largest value.
    public var max: ColumnValue

    /// Bounds of the same case, `min` not above `max`.
    public init(min: ColumnValue, max: ColumnValue) {
        self.min = min
        self.max = max
    }

    /// The bounds of both sets of values.
    public func union(_ other: ColumnBounds) -> ColumnBounds {
        ColumnBounds(
            min: other.min.precedes(min) ? other.min : min,
            max: max.precedes(other.max) ? other.max : max)
    }
}

/// A bound as it stands in the file, perhaps shortened.
struct StoredBound: Equatable {
    var bytes: [UInt8]
    var isExact: Bool
}

extension ColumnValue {
    /// The smallest value in the file's own bytes; long bytes are cut.
    func storedMin(isText: Bool) -> StoredBound {
        if case .double(let value) = self, value == 0 { return ColumnValue.double(-0.0).stored }
        guard case .bytes(let bytes) = self, bytes.count > TableLimits.boundBytes else {
            return stored
        }
        return StoredBound(
            bytes: Bound.cut(bytes, to: TableLimits.boundBytes, isText: isText), isExact: false)
    }

    /// The largest value in the file's own bytes; long bytes are cut and raised, so that they still
    /// lie above. Nil if that cannot be done.
    func storedMax(isText: Bool) -> StoredBound? {
        if case .double(let value) = self, value == 0 { return ColumnValue.double(0.0).stored }
        guard case .bytes(let bytes) = self, bytes.count > TableLimits.boundBytes else {
            return stored
        }
        let cut = Bound.cut(bytes, to: TableLimits.boundBytes, isText: isText)
        return Bound.raised(cut, isText: isText).map { StoredBound(bytes: $0, isExact: false) }
    }

    private var stored: StoredBound {
        var bytes: [UInt8] = []
        switch self {
        case .int64(let value): bytes.appendWord64(value.bits)
        case .int32(let value): bytes.appendWord32(UInt32(bitPattern: value))
        case .double(let value): bytes.appendWord64(value.bitPattern)
        case .boolean(let value): bytes.append(value ? 1 : 0)
        case .bytes(let value): bytes = value
        }
        return StoredBound(bytes: bytes, isExact: true)
    }

    /// A bound of a file, nil if its bytes do not fit the type.
    init?(stored bytes: [UInt8], as type: PhysicalType) {
        let words = (bytes + [UInt8](repeating: 0, count: 8))
        switch (type, bytes.count) {
        case (.int64, 8): self = .int64(Int64(bits: words.span.bytes.word64(0)))
        case (.int32, 4): self = .int32(Int32(bits: words.span.bytes.word64(0)))
        case (.double, 8):
            let value = Double(bits: words.span.bytes.word64(0))
            guard !value.isNaN else { return nil }
            self = .double(value)
        case (.boolean, 1): self = .boolean(bytes[0] != 0)
        case (.byteArray, _): self = .bytes(bytes)
        default: return nil
        }
    }
}

/// Shortening of text and bytes so that they still bound from below or above.
enum Bound {
    /// At most `count` bytes from the beginning; text is cut between characters.
    static func cut(_ bytes: [UInt8], to count: Int, isText: Bool) -> [UInt8] {
        guard bytes.count > count else { return bytes }
        var end = count
        if isText {
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return Array(bytes[..<end])
    }

    /// At most `count` Unicode scalars from the beginning.
    static func cut(_ bytes: [UInt8], toScalars count: Int) -> [UInt8] {
        var scalars = 0
        for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if scalars == count { return Array(bytes[..<index]) }
            scalars += 1
        }
        return bytes
    }

    /// The smallest longer-or-equal bound above everything that begins with `bytes`, not longer
    /// than `bytes`; nil if there is none.
    static func raised(_ bytes: [UInt8], isText: Bool) -> [UInt8]? {
        isText ? raisedText(bytes) : raisedBytes(bytes)
    }

    private static func raisedBytes(_ bytes: [UInt8]) -> [UInt8]? {
        guard let index = bytes.lastIndex(where: { $0 < 0xFF }) else { return nil }
        return Array(bytes[..<index]) + [bytes[index] + 1]
    }

    private static func raisedText(_ bytes: [UInt8]) -> [UInt8]? {
        var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        while let last = scalars.popLast() {
            // U+D800...U+DFFF are no scalars; the next one after U+D7FF is U+E000.
            let next = last.value == 0xD7FF ? 0xE000 : last.value + 1
            guard let raised = Unicode.Scalar(next) else { continue }
            let text = (scalars + [raised]).reduce(into: String.UnicodeScalarView()) {
                $0.append($1)
            }
            let result = Array(String(text).utf8)
            if result.count <= bytes.count { return result }
        }
        return nil
    }
}
