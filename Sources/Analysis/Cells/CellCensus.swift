import Columns

/// First pass over a day of a call table: which attribute sets have enough calls to be watched.
///
/// Only the label columns and `calls` are looked at.
public struct CellCensus: Sendable {
    public let kinds: [CellKind]
    private var leaves: LeafIndex
    private var calls: [Int64] = []

    public init(kinds: [CellKind]) {
        self.kinds = kinds
        leaves = LeafIndex(kinds.flatMap(\.names).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    /// The columns that are read.
    public var columns: Set<String> { Set(leaves.names + [CellMeasure.calls.sourceColumn ?? ""]) }

    public mutating func add(_ batch: Batch) {
        let rows = leaves.leaves(of: batch)
        let counts = batch[Key<NumberColumn<Int64>>("calls")].values
        calls.append(contentsOf: repeatElement(0, count: leaves.count - calls.count))
        for (row, leaf) in rows.enumerated() { calls[Int(leaf)] += counts[row] }
    }

    /// The attribute sets with the most calls, each with at least `minCalls`, `limit` at most.
    public func choice(minCalls: Int64, limit: Int) -> CellChoice {
        var all: [Cell] = []
        for kind in kinds { all.append(contentsOf: cells(of: kind).filter { $0.calls >= minCalls }) }
        all.sort { ($1.calls, $0.attributes) < ($0.calls, $1.attributes) }
        let kept = all.prefix(limit)
        var cellsOfLeaf = [[UInt32]](repeating: [], count: leaves.count)
        for (number, cell) in kept.enumerated() {
            for leaf in cell.leaves { cellsOfLeaf[leaf].append(UInt32(number)) }
        }
        return CellChoice(
            attributes: kept.map(\.attributes), cellsOfLeaf: cellsOfLeaf, leaves: leaves,
            leftOut: all.count - kept.count)
    }

    private struct Cell {
        var attributes: AttributeSet
        var calls: Int64 = 0
        var leaves: [Int] = []
    }

    private func cells(of kind: CellKind) -> [Cell] {
        let places = kind.names.compactMap { name in leaves.names.firstIndex(of: name) }
        var cells: [Cell] = []
        var known: [[UInt32]: Int] = [:]
        for leaf in 0..<leaves.count {
            let key = places.map { leaves.number(leaf, $0) }
            guard places.allSatisfy({ !LabelText.isRest(leaves.text(leaf, $0)) }) else { continue }
            if known[key] == nil {
                known[key] = cells.count
                let pairs = zip(kind.names, places).map { AttributeSet.Pair($0, leaves.text(leaf, $1) ?? "") }
                cells.append(Cell(attributes: AttributeSet(pairs)))
            }
            guard let cell = known[key] else { continue }
            cells[cell].calls += calls[leaf]
            cells[cell].leaves.append(leaf)
        }
        return cells
    }
}

/// The attribute sets whose sums are kept, and which of them every leaf counts for.
public struct CellChoice: Sendable {
    public let attributes: [AttributeSet]
    let cellsOfLeaf: [[UInt32]]
    let leaves: LeafIndex
    /// Sets that had enough calls and were beyond the limit.
    public let leftOut: Int
}
