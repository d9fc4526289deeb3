/// A growing buffer for texts that had to be rewritten; always followed by readable zeros.
final class ByteArena {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 1 << 16) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
        base.initialize(repeating: 0, count: capacity)
    }

    deinit { base.deallocate() }

    func removeAll() { count = 0 }

    /// Room for `size` bytes more and the padding; views of earlier bytes may become void.
    @inline(__always) func reserve(_ size: Int) -> UnsafeMutablePointer<UInt8> {
        if count + size + Word.padding > capacity { grow(size) }
        return base + count
    }

    /// Takes `size` of the reserved bytes into use and gives where they begin.
    @inline(__always) func take(_ size: Int) -> Int {
        defer { count += size }
        return count
    }

    private func grow(_ size: Int) {
        capacity = max(capacity * 2, count + size + Word.padding)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.initialize(from: base, count: count)
        (larger + count).initialize(repeating: 0, count: capacity - count)
        base.deallocate()
        base = larger
    }

    @inline(__always) func append(_ text: ByteView) {
        let target = reserve(text.count)
        // Whole words: both sides have room behind their ends, and most texts are short.
        var index = 0
        while index < text.count {
            UnsafeMutableRawPointer(target + index).storeBytes(
                of: UnsafeRawPointer(text.base + index).loadUnaligned(as: UInt64.self),
                as: UInt64.self)
            index &+= 8
        }
        count += text.count
    }

    @inline(__always) func append(_ byte: UInt8) {
        reserve(1).pointee = byte
        count += 1
    }

    /// A view of a part; void after the next `reserve` or `append`.
    @inline(__always) func view(_ start: Int, _ length: Int) -> ByteView {
        precondition(
            start >= 0 && length >= 0 && start + length <= count,
            "arena bytes \(start)+\(length) of \(count)")
        return ByteView(UnsafePointer(base) + start, count: length)
    }

    /// All bytes so far.
    var all: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
}
