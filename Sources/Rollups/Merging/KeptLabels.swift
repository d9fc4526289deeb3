import Columns

/// The values of one label column that keep rows of their own on one day; all others are `(other)`.
public struct KeptLabels: Sendable {
    /// The kept texts in byte order. `(other)` is always among them, so that every text has a
    /// place.
    public let texts: Labels
    /// How many different values became `(other)`; 0 where nothing was cut.
    public let foldedCount: Int
    private let table: TextTable
    /// By index in the table: the rank among `texts`.
    private let ranks: [UInt32]
    private let otherRank: UInt32

    /// Keeps these texts (each at most once) and `(other)`.
    public init(_ kept: Labels, foldedCount: Int) {
        var table = TextTable()
        for id in 0..<kept.count {
            _ = table.index(of: kept[id], hash: TextTable.hash(kept[id].span))
        }
        let other = Array(WindowColumns.other.utf8)[...]
        let otherIndex = table.index(of: other, hash: TextTable.hash(other.span))
        var sorted = Labels()
        sorted.reserve(texts: table.count, bytes: table.labels.bytes.count)
        var ranks = [UInt32](repeating: 0, count: table.count)
        var ids = Array(0..<UInt32(table.count))
        TextOrder(table.labels).sort(&ids)
        for id in ids { ranks[Int(id)] = sorted.append(table.labels[Int(id)]) }
        texts = sorted
        otherRank = ranks[otherIndex]
        self.foldedCount = foldedCount
        self.table = table
        self.ranks = ranks
    }

    /// Whether values became `(other)`.
    public var isCut: Bool { foldedCount > 0 }

    /// By id: the rank of each text among `texts`, that of `(other)` for a text that was not kept.
    func ranks(of labels: Labels) -> [UInt32] {
        let bytes = labels.bytes.span
        var found = [UInt32](repeating: otherRank, count: labels.count)
        for id in 0..<labels.count {
            let text = bytes.extracting(labels.range(id))
            if let index = table.find(text, hash: TextTable.hash(text)) { found[id] = ranks[index] }
        }
        return found
    }
}
