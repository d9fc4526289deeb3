/// Bytes under construction. Room is made for a whole sketch at once; after that a byte is a store,
/// not a question whether the array may grow.
public struct ByteSink: Sendable {
    /// `count` bytes, then room.
    private var storage: [UInt8] = []
    /// How many bytes were written.
    public private(set) var count = 0

    public init() {}

    /// Makes room for bytes that are about to be written.
    public mutating func reserve(_ byteCount: Int) {
        let needed = count + byteCount
        guard storage.count < needed else { return }
        let room = max(needed, 2 * storage.count, 256) - storage.count
        storage.append(contentsOf: repeatElement(0, count: room))
    }

    /// Writes bytes.
    @inline(__always)
    public mutating func append(_ source: Span<UInt8>) {
        let start = count
        let end = start &+ source.count
        if storage.count < end { reserve(source.count) }
        var bytes = storage.mutableSpan
        var index = 0
        while index < source.count {
            bytes[start &+ index] = source[index]
            index &+= 1
        }
        count = end
    }

    /// Writes one byte; room must have been made.
    mutating func append(_ byte: UInt8) {
        storage[count] = byte
        count &+= 1
    }

    /// Lets `write` store bytes from `count` on, where room was made; it says where it ended.
    @inline(__always)
    mutating func write(_ write: (inout MutableSpan<UInt8>, _ start: Int) -> Int) {
        let start = count
        var bytes = storage.mutableSpan
        let end = write(&bytes, start)
        count = end
    }

    /// All bytes written; nothing is left.
    public mutating func take() -> [UInt8] {
        storage.removeLast(storage.count - count)
        count = 0
        let taken = storage
        storage = []
        return taken
    }
}
