/// The array that holds a chunk and, behind it, the texts that were rewritten.
enum ChunkBytes {
    /// Sees to it that padding follows the first `used` bytes.
    static func pad(_ bytes: inout [UInt8], _ used: Int) {
        grow(&bytes, used + Word.padding)
        for index in used..<used + Word.padding { bytes[index] = 0 }
    }

    /// Hands out a view of the first bytes for the length of a call; padding must follow them.
    static func with(_ bytes: [UInt8], _ count: Int, _ body: (ByteView) -> Void) {
        precondition(
            bytes.count >= count + Word.padding, "\(bytes.count) bytes for \(count) and padding")
        bytes.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { body(ByteView(base, count: count)) }
        }
    }

    /// Puts the arena's bytes at a place and gives their end. The array never gets shorter: what
    /// follows has no meaning.
    static func append(_ arena: ByteArena, to bytes: inout [UInt8], at start: Int) -> Int {
        let end = start + arena.count
        grow(&bytes, end + Word.padding)
        bytes.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress {
                (base + start).update(from: arena.base, count: arena.count)
            }
        }
        return end
    }

    static func append(_ more: [UInt8], to bytes: inout [UInt8], at start: Int) {
        grow(&bytes, start + more.count + Word.padding)
        bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            more.withUnsafeBufferPointer { source in
                if let from = source.baseAddress {
                    (base + start).update(from: from, count: more.count)
                }
            }
        }
    }

    private static func grow(_ bytes: inout [UInt8], _ count: Int) {
        if bytes.count < count {
            bytes.append(contentsOf: repeatElement(0, count: count - bytes.count))
        }
    }
}
