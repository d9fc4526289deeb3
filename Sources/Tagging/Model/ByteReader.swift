/// Reads numbers, the low byte first, from the front of some bytes; nil where they end too soon.
struct ByteReader {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var left: Int { bytes.count - place }

    mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
        let size = Number.bitWidth / 8
        guard left >= size else { return nil }
        var value: Number = 0
        for offset in (0..<size).reversed() { value = value << 8 | Number(truncatingIfNeeded: bytes[place + offset]) }
        place += size
        return value
    }

    mutating func real() -> Float? { number(UInt32.self).map(Float.init(bitPattern:)) }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, left >= count else { return nil }
        defer { place += count }
        return bytes[place..<place + count]
    }
}

/// Appends numbers to bytes, the low byte first.
extension [UInt8] {
    mutating func append(number: some FixedWidthInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    mutating func append(real: Float) { append(number: real.bitPattern) }
}
