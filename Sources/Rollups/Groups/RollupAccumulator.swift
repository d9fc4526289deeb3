import Columns
import Statistics

/// The values of all groups: sums in flat arrays, sketches as events (`SketchStates`).
///
/// A group is an index. The sums of a group stand side by side, so that a record touches two or
/// three cache lines. Sums that may be null get a block of their own when the first value comes:
/// most traffic has none.
struct RollupAccumulator: Sendable {
    let layout: StateLayout
    private(set) var groupCount = 0
    /// `groupCount * sumStride` cells, never missing.
    var sums: [Int64] = []
    let sumStride: Int
    /// By group: the number of its block of optional sums, counted from 1; 0 is none.
    private(set) var blocks: [UInt32] = []
    private(set) var blockCount = 0
    /// `optionalStride` cells a block; missing until a value is added.
    var optionalSums: [Int64] = []
    let optionalStride: Int
    var quantiles: [SketchStates<QuantileMerger>]
    var distincts: [SketchStates<DistinctMerger>]

    init(_ layout: StateLayout) {
        self.layout = layout
        sumStride = layout.sums.count
        optionalStride = layout.optionalSums.count
        quantiles = layout.quantiles.map { _ in SketchStates() }
        distincts = layout.distincts.map { _ in SketchStates() }
    }

    /// What everything takes, for the memory budget.
    var bytes: Int {
        sums.count * 8 + optionalSums.count * 8 + blocks.count * 4
            + quantiles.reduce(0) { $0 + $1.bytes } + distincts.reduce(0) { $0 + $1.bytes }
    }

    /// Makes room for groups that were numbered since.
    mutating func grow(to count: Int) {
        sums.grow(to: count * sumStride, filler: 0)
        blocks.grow(to: count, filler: 0)
        groupCount = max(groupCount, count)
    }

    /// The first cell of a group's optional sums, which exist from now on.
    mutating func optionalBase(_ group: UInt32) -> Int {
        if blocks[Int(group)] == 0 {
            blockCount += 1
            blocks[Int(group)] = UInt32(blockCount)
            optionalSums.grow(to: blockCount * optionalStride, filler: .missing)
        }
        return (Int(blocks[Int(group)]) &- 1) &* optionalStride
    }

    /// Adds to a cell that may be missing; a missing or negative value adds nothing.
    mutating func addOptional(_ value: Int64, at cell: Int) {
        guard value >= 0 else { return }
        optionalSums[cell] = Self.capped(max(optionalSums[cell], 0), value)
    }

    /// The sum of two numbers that are not negative, at most `Int64.max`: no hostile value may wrap
    /// a sum round, and a cap is the same in every order of adding.
    static func capped(_ left: Int64, _ right: Int64) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }

    mutating func compactIfLarge() {
        for index in quantiles.indices { quantiles[index].compactIfLarge(groupCount: groupCount) }
        for index in distincts.indices { distincts[index].compactIfLarge(groupCount: groupCount) }
    }

    /// Adds the sums of one group to another; its sketches follow by way of its row.
    mutating func absorb(_ group: UInt32, into kept: UInt32) {
        for sum in 0..<sumStride {
            let cell = Int(kept) * sumStride + sum
            sums[cell] = Self.capped(sums[cell], sums[Int(group) * sumStride + sum])
        }
        guard blocks[Int(group)] > 0 else { return }
        let source = optionalBase(group)
        let target = optionalBase(kept)
        for sum in 0..<optionalStride { addOptional(optionalSums[source + sum], at: target + sum) }
    }
}
