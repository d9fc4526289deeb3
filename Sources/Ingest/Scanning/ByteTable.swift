/// A class for each byte value, as a set of bits.
final class ByteTable {
    private let bits: UnsafeMutablePointer<UInt8>

    init(_ classes: [UInt8]) {
        precondition(classes.count == 256, "\(classes.count) classes for 256 byte values")
        bits = .allocate(capacity: 256)
        for index in 0..<256 { bits[index] = classes[index] }
    }

    deinit { bits.deallocate() }

    @inline(__always) subscript(_ byte: UInt8) -> UInt8 { bits[Int(byte)] }

    /// The classes that all bytes, and that any byte, of a text have up to a stop byte or the end.
    @inline(__always)
    func summary(
        _ text: ByteView, from start: Int, until stop: UInt8
    ) -> (
        end: Int, all: UInt8, any: UInt8
    ) {
        var end = start
        var all: UInt8 = 0xff
        var any: UInt8 = 0
        while end < text.count {
            let byte = text.base[end]
            if byte == stop { break }
            all &= bits[Int(byte)]
            any |= bits[Int(byte)]
            end &+= 1
        }
        return (end, all, any)
    }
}
