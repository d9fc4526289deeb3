/// Where a scanner reads.
typealias BytePointer = UnsafePointer<UInt8>

/// A read-only view of bytes that a scanner holds; the safe face of the pointers in this folder.
///
/// Every access is checked against the view's length. A view must not outlive the call that handed
/// it out: the bytes belong to the chunk or to the writer's own buffers. Behind the end of every
/// view at least eight bytes can be read, which `word(at:)` uses.
struct ByteView {
    let base: BytePointer
    let count: Int

    @inline(__always) init(_ base: BytePointer, count: Int) {
        self.base = base
        self.count = count
    }

    var isEmpty: Bool { count == 0 }

    @inline(__always) subscript(_ index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "byte \(index) of a view of \(count)")
        return base[index]
    }

    /// The part of the view in a range.
    @inline(__always) func part(_ start: Int, _ end: Int) -> ByteView {
        precondition(
            start >= 0 && start <= end && end <= count,
            "bytes \(start)..<\(end) of a view of \(count)")
        return ByteView(base + start, count: end - start)
    }

    /// Eight bytes from a place; bytes behind the end are zero.
    @inline(__always) func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index <= count, "word at \(index) of a view of \(count)")
        return Word.load(base + index) & Word.mask(count - index)
    }

    /// The place of the first such byte at or behind `start`.
    @inline(__always) func index(of byte: UInt8, from start: Int = 0) -> Int? {
        var index = start
        while index < count {
            let flags = Word.equal(Word.load(base + index), byte)
            if flags != 0 {
                let found = index + Word.first(flags)
                return found < count ? found : nil
            }
            index += 8
        }
        return nil
    }

    func lastIndex(of byte: UInt8) -> Int? {
        var index = count - 1
        while index >= 0 {
            if base[index] == byte { return index }
            index -= 1
        }
        return nil
    }

    /// Whether the bytes are those of an ASCII text.
    @inline(__always) func equals(_ text: StaticString) -> Bool {
        guard text.utf8CodeUnitCount == count else { return false }
        return starts(with: text)
    }

    func starts(with text: StaticString) -> Bool {
        guard text.utf8CodeUnitCount <= count else { return false }
        for index in 0..<text.utf8CodeUnitCount where base[index] != text.utf8Start[index] {
            return false
        }
        return true
    }

    /// Whether the bytes are those of a lower-case ASCII text, read without regard to case.
    func equalsFolded(_ text: StaticString) -> Bool {
        guard text.utf8CodeUnitCount == count else { return false }
        for index in 0..<count where Self.lowered(base[index]) != text.utf8Start[index] {
            return false
        }
        return true
    }

    /// Whether a lower-case ASCII text occurs, read without regard to case.
    func containsFolded(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard length <= count else { return false }
        for start in 0...(count - length) where part(start, start + length).equalsFolded(text) {
            return true
        }
        return false
    }

    func equals(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == count else { return false }
        for index in 0..<count where base[index] != bytes[index] { return false }
        return true
    }

    /// The view without spaces and tabs at its ends.
    func trimmed() -> ByteView {
        var start = 0
        var end = count
        while start < end, base[start] == 0x20 || base[start] == 0x09 { start += 1 }
        while end > start, base[end - 1] == 0x20 || base[end - 1] == 0x09 || base[end - 1] == 0x0d {
            end -= 1
        }
        return part(start, end)
    }

    func append(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    }

    func bytes() -> [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

    /// Hands out a view of an array's bytes for the length of a call.
    static func with<Result>(_ bytes: [UInt8], _ body: (ByteView) -> Result) -> Result {
        let padded = bytes + [UInt8](repeating: 0, count: Word.padding)
        return padded.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                preconditionFailure("an array with padding has bytes")
            }
            return body(ByteView(base, count: bytes.count))
        }
    }

    /// Hands out a view of a copy of a span's bytes for the length of a call.
    static func copying<Result>(_ span: Span<UInt8>, _ body: (ByteView) -> Result) -> Result {
        let count = span.count
        let bytes = [UInt8](unsafeUninitializedCapacity: count + Word.padding) { target, used in
            span.withUnsafeBufferPointer { source in
                _ = target.update(fromContentsOf: source)
            }
            for index in count..<count + Word.padding { target[index] = 0 }
            used = count + Word.padding
        }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                preconditionFailure("an array with padding has bytes")
            }
            return body(ByteView(base, count: count))
        }
    }

    /// Hands the bytes out as a span for the length of a call.
    func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: base, count: count).span)
    }

    @inline(__always) static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
    }
}
