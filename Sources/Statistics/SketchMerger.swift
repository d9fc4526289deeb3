/// Collects single events and encoded sketches, and writes the one sketch of them all.
///
/// The bytes written must depend on the set (or multiset) of what was added alone, never on its
/// order or grouping. After `finish` a merger is empty and may be used again; it keeps its buffers.
public protocol SketchMerger {
    /// What one record adds.
    associatedtype Event: BitwiseCopyable, Sendable

    init()

    /// Adds what one record gave.
    mutating func add(_ event: Event)

    /// Adds a whole sketch. Bytes that `check` refuses must not be passed.
    mutating func add(encoded: Span<UInt8>)

    /// Adds a whole sketch, unless it is none; the merger is void then.
    mutating func add(checking encoded: Span<UInt8>) throws(SketchError)

    /// Writes the sketch behind the bytes and forgets it. Must not be called before an `add`.
    mutating func finish(into sink: inout ByteSink)

    /// Writes the sketch of a single event behind the bytes.
    static func write(_ event: Event, into sink: inout ByteSink)

    /// Makes sure that bytes are a sketch in its one possible form.
    static func check(_ encoded: Span<UInt8>) throws(SketchError)
}

extension SketchMerger {
    /// The sketch of all that was added; forgets it.
    mutating func encoded() -> [UInt8] {
        var sink = ByteSink()
        finish(into: &sink)
        return sink.take()
    }
}
