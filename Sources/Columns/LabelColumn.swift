/// The distinct texts of a label column, each stored once.
///
/// Ids run from 0 without gaps, in the order of insertion. Where a table needs sorted ids, the
/// labels were inserted in byte order (see `LabelColumn.sorted()`).
public struct Labels: Sendable, Equatable {
    /// All texts end to end, valid UTF-8.
    public private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`.
    public private(set) var ends: [Int] = []

    public init() {}

    /// Texts that were laid out elsewhere; `ends` must ascend and stop at `bytes.count`.
    public init(bytes: [UInt8], ends: [Int]) {
        precondition((ends.last ?? 0) == bytes.count, "labels end at \(ends.last ?? 0) of \(bytes.count) bytes")
        self.bytes = bytes
        self.ends = ends
    }

    public init(_ texts: some Sequence<String>) {
        for text in texts { append(text.utf8) }
    }

    public var count: Int { ends.count }

    /// The range of one text in `bytes`.
    public func range(_ id: Int) -> Range<Int> {
        (id == 0 ? 0 : ends[id - 1])..<ends[id]
    }

    public subscript(_ id: Int) -> ArraySlice<UInt8> { bytes[range(id)] }

    public func text(_ id: Int) -> String { String(decoding: self[id], as: UTF8.self) }

    /// Adds a text without looking whether it is there already, and gives its id.
    @discardableResult
    public mutating func append(_ text: some Sequence<UInt8>) -> UInt32 {
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        return UInt32(ends.count - 1)
    }

    /// Makes room, so that a table whose size is known does not grow in steps.
    public mutating func reserve(texts: Int, bytes byteCount: Int) {
        ends.reserveCapacity(texts)
        bytes.reserveCapacity(byteCount)
    }

    /// The ids in byte order of their texts (unsigned bytes, the order of Parquet's strings).
    public func idsInOrder() -> [UInt32] {
        (0..<UInt32(count)).sorted { left, right in
            self[Int(left)].lexicographicallyPrecedes(self[Int(right)])
        }
    }
}

/// Low-variety text: an id per row and the table of the texts.
public struct LabelColumn: Column {
    /// The id that means "no text".
    public static var missing: UInt32 { .max }

    public var ids: [UInt32]
    public var labels: Labels

    public init(ids: [UInt32] = [], labels: Labels = Labels()) {
        self.ids = ids
        self.labels = labels
    }

    public init(texts: some Sequence<String?>) {
        self.init()
        var known: [String: UInt32] = [:]
        for text in texts {
            guard let text else {
                ids.append(Self.missing)
                continue
            }
            if let id = known[text] {
                ids.append(id)
            } else {
                let id = labels.append(text.utf8)
                known[text] = id
                ids.append(id)
            }
        }
    }

    public var count: Int { ids.count }

    /// The text of a row, nil where it is missing.
    public func text(_ row: Int) -> String? {
        ids[row] == Self.missing ? nil : labels.text(Int(ids[row]))
    }

    /// The same rows with labels in byte order, each once, and none that no row uses.
    public func sorted() -> LabelColumn {
        var isUsed = [Bool](repeating: false, count: labels.count)
        for id in ids where id != Self.missing { isUsed[Int(id)] = true }
        var sortedLabels = Labels()
        var newIds = [UInt32](repeating: Self.missing, count: labels.count)
        var previous: UInt32?
        for id in labels.idsInOrder() where isUsed[Int(id)] {
            if let previous, labels[Int(previous)].elementsEqual(labels[Int(id)]) {
                newIds[Int(id)] = newIds[Int(previous)]
            } else {
                newIds[Int(id)] = sortedLabels.append(labels[Int(id)])
                previous = id
            }
        }
        return LabelColumn(ids: ids.map { $0 == Self.missing ? $0 : newIds[Int($0)] }, labels: sortedLabels)
    }
}
