/// Text under construction: reused bytes, with the number forms that logs need.
///
/// Text is copied and digits are written eight bytes at a time, so up to seven bytes behind the end
/// are overwritten too; the room for them is kept. Measured against `Array.append(contentsOf:)`,
/// short texts are copied in less than half the time.
public struct LogBuffer: Sendable {
    private var room: [UInt8]
    public private(set) var count = 0

    private static let slackBytes = 16

    public init(capacity: Int = 0) {
        room = [UInt8](repeating: 0, count: capacity + Self.slackBytes)
    }

    /// The bytes so far.
    public var bytes: ArraySlice<UInt8> { room[..<count] }

    public mutating func removeAll() { count = 0 }

    subscript(_ index: Int) -> UInt8 { room[index] }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        room[count] = byte
        count += 1
    }

    /// Appends bytes of any origin; for texts that are not written often.
    public mutating func append(_ text: some Collection<UInt8>) {
        for byte in text { append(byte) }
    }

    /// Appends one of a list's texts.
    mutating func append(_ list: TextList, _ index: Int) {
        let range = list.range(index)
        append(list.bytes, from: range.lowerBound, count: range.count)
    }

    /// Appends another buffer's text.
    mutating func append(_ other: LogBuffer) { append(other.room, from: 0, count: other.count) }

    /// Appends a part of another buffer's text.
    mutating func append(_ other: LogBuffer, _ range: Range<Int>) {
        append(other.room, from: range.lowerBound, count: range.count)
    }

    /// Appends a part of this buffer's own text.
    mutating func appendAgain(_ range: Range<Int>) {
        for index in range { append(room[index]) }
    }

    /// Copies in words; the source must have eight bytes more than asked for.
    private mutating func append(_ source: [UInt8], from start: Int, count length: Int) {
        reserve(length)
        let end = count
        count += length
        let words = source.span.bytes
        var span = room.mutableSpan
        var target = span.mutableBytes
        var offset = 0
        while offset < length {
            let word = words.unsafeLoadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
            target.storeBytes(of: word, toByteOffset: end + offset, as: UInt64.self)
            offset += 8
        }
    }

    /// Appends the lowest bytes of a word, lowest first; at most eight.
    private mutating func append(packed word: UInt64, count length: Int) {
        reserve(length)
        let end = count
        count += length
        var span = room.mutableSpan
        var target = span.mutableBytes
        target.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt64.self)
    }

    private mutating func reserve(_ length: Int) {
        guard room.count - count < length + Self.slackBytes else { return }
        room.append(contentsOf: repeatElement(0, count: room.count + length + Self.slackBytes))
    }
}

extension LogBuffer {
    /// A decimal number.
    mutating func append(decimal value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let size = value.magnitude
        guard size >= 100_000_000 else { return append(decimal: UInt32(size)) }
        append(decimal: Int(size / 100_000_000))
        append(Int(size % 100_000_000), digits: 8)
    }

    private mutating func append(decimal value: UInt32) {
        // Digits come lowest first; packed into a word, the highest ends in the lowest byte.
        var (rest, packed, digits) = (value, UInt64(0), 0)
        repeat {
            packed = packed << 8 | UInt64(48 + rest % 10)
            rest /= 10
            digits += 1
        } while rest > 0
        append(packed: packed, count: digits)
    }

    /// A decimal number with leading zeros; at most eight digits.
    mutating func append(_ value: Int, digits: Int) {
        var (rest, packed) = (UInt32(truncatingIfNeeded: value), UInt64(0))
        for _ in 0..<digits {
            packed = packed << 8 | UInt64(48 + rest % 10)
            rest /= 10
        }
        append(packed: packed, count: digits)
    }

    /// Seconds with three or six decimals, from microseconds; further digits are cut off.
    mutating func append(secondsOf us: Int64, decimals: Int) {
        append(decimal: Int(us / 1_000_000))
        append(UInt8(ascii: "."))
        append(Int(us % 1_000_000) / (decimals == 3 ? 1_000 : 1), digits: decimals)
    }

    /// US dollars without needless zeros, from nano-USD: `0.00037`, `0`, `12.5`.
    mutating func append(usdOf nano: Int64) {
        append(decimal: Int(nano / 1_000_000_000))
        var (fraction, digits) = (Int(nano % 1_000_000_000), 9)
        guard fraction > 0 else { return }
        while fraction % 10 == 0 {
            fraction /= 10
            digits -= 1
        }
        append(UInt8(ascii: "."))
        if digits == 9 { append(fraction / 100_000_000, digits: 1) }
        append(fraction % 100_000_000, digits: min(digits, 8))
    }

    /// Lower-case hexadecimal digits of the lowest bits, highest first; at most 16.
    mutating func append(hex word: UInt64, digits: Int = 16) {
        guard digits <= 8 else {
            append(hex: word >> 32, digits: digits - 8)
            return append(hex: word, digits: 8)
        }
        // Eight nibbles are spread over eight bytes, and all become letters or digits at once.
        var spread = UInt64(UInt32(truncatingIfNeeded: word).byteSwapped)
        spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
        spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
        let nibbles = (spread >> 4 & 0x000F_000F_000F_000F) | (spread & 0x000F_000F_000F_000F) << 8
        let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        let text = nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 39
        append(packed: text >> UInt64(8 * (8 - digits)), count: digits)
    }

    /// A version 4 UUID from 128 bits.
    mutating func append(uuid high: UInt64, _ low: UInt64) {
        append(hex: high >> 32, digits: 8)
        append(UInt8(ascii: "-"))
        append(hex: high >> 16, digits: 4)
        append(UInt8(ascii: "-"))
        append(hex: (high & 0x0FFF) | 0x4000, digits: 4)
        append(UInt8(ascii: "-"))
        append(hex: (low >> 48 & 0x3FFF) | 0x8000, digits: 4)
        append(UInt8(ascii: "-"))
        append(hex: low, digits: 12)
    }
}
