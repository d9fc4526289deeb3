import Statistics

/// Quantile sketches of many slots as counters, for the loop that adds millions of pairs.
///
/// A slot's buckets stand in blocks of 64, one for each power of two that the slot has values in
/// (see `QuantileBuckets`). Durations of one route span a few of them, so a block is mostly full,
/// and adding a pair is two look-ups without a search.
struct BucketCounts: Sendable {
    private static let blockBits = 6
    private static let blockSize = 1 << blockBits
    private static let blocksPerSlot = (QuantileBuckets.count + blockSize - 1) >> blockBits

    /// By slot and block: its number, 0 where there is none.
    private var blocks: [UInt32] = []
    /// By block number and bucket; block 0 is not used.
    private var counts = [UInt32](repeating: 0, count: blockSize)
    private var blockCount = 1
    /// What does not fit into `counts`, by cell; stops at `Int64.max`.
    private var excess: [Int: Int64] = [:]
    /// The cells that the pairs at hand go to.
    private var cells: [Int] = []

    /// Makes room for slots that were numbered since.
    mutating func grow(to slotCount: Int) {
        let size = slotCount * Self.blocksPerSlot
        if size > blocks.count { blocks.append(contentsOf: repeatElement(0, count: size - blocks.count)) }
    }

    /// Adds the sketches of rows to their slots; those of slot 0 are passed over.
    mutating func add(_ pairs: SketchPairs, rowCount: Int, slots: [UInt32]) {
        guard pairs.count > 0 else { return }
        if cells.count < pairs.count { cells = Array(repeating: 0, count: pairs.count) }
        let used = Self.locate(pairs, rowCount, slots, &blocks, &blockCount, &cells)
        let size = blockCount * Self.blockSize
        if size > counts.count { counts.append(contentsOf: repeatElement(0, count: size - counts.count)) }
        let overflown = Self.count(pairs, cells, used: used, &counts)
        for (cell, count) in overflown { addExcess(count, at: cell) }
    }

    /// Finds the cell of each pair, -1 for pairs of slot 0; numbers the blocks that are new.
    private static func locate(
        _ pairs: SketchPairs, _ rowCount: Int, _ slots: [UInt32], _ blocks: inout [UInt32], _ blockCount: inout Int,
        _ cells: inout [Int]
    ) -> Int {
        let (end, bucket, slot) = (pairs.ends.span, pairs.buckets.span, slots.span)
        var table = blocks.mutableSpan
        var target = cells.mutableSpan
        var next = blockCount
        var pair = 0
        for row in 0..<rowCount {
            let base = Int(slot[row]) &* blocksPerSlot
            while pair < end[row] {
                let place = base &+ Int(bucket[pair]) >> blockBits
                if base > 0, table[place] == 0 {
                    table[place] = UInt32(next)
                    next += 1
                }
                target[pair] = base > 0 ? Int(table[place]) << blockBits | Int(bucket[pair]) & (blockSize - 1) : -1
                pair &+= 1
            }
        }
        blockCount = next
        return pair
    }

    /// Adds the pairs' counts to their cells; returns those that a counter cannot hold.
    private static func count(
        _ pairs: SketchPairs, _ cells: [Int], used: Int, _ counts: inout [UInt32]
    ) -> [(cell: Int, count: Int64)] {
        let (added, cell) = (pairs.counts.span, cells.span)
        var counters = counts.mutableSpan
        var overflown: [(cell: Int, count: Int64)] = []
        for pair in 0..<used where cell[pair] >= 0 {
            let sum = Int64(counters[cell[pair]]).addedWithinLimits(added[pair])
            if sum <= Int64(UInt32.max) {
                counters[cell[pair]] = UInt32(truncatingIfNeeded: sum)
            } else {
                overflown.append((cell[pair], added[pair]))
            }
        }
        return overflown
    }

    private mutating func addExcess(_ count: Int64, at cell: Int) {
        excess[cell] = (excess[cell] ?? 0).addedWithinLimits(count)
    }
}

extension BucketCounts {
    /// Adds a slot of other counts to one of these.
    mutating func add(_ other: BucketCounts, slot source: Int, to target: Int) {
        for block in 0..<Self.blocksPerSlot {
            let from = Int(other.blocks[source * Self.blocksPerSlot + block])
            guard from > 0 else { continue }
            let into = number(block: target * Self.blocksPerSlot + block)
            for cell in Self.sum(other.counts, from, &counts, into) {
                addExcess(Int64(other.counts[from << Self.blockBits + cell]), at: into << Self.blockBits + cell)
            }
            guard !other.excess.isEmpty else { continue }
            for cell in 0..<Self.blockSize {
                guard let more = other.excess[from << Self.blockBits + cell] else { continue }
                addExcess(more, at: into << Self.blockBits + cell)
            }
        }
    }

    /// Adds one block to another; returns the places of counters that would run over.
    private static func sum(_ source: [UInt32], _ from: Int, _ counts: inout [UInt32], _ into: Int) -> [Int] {
        let added = source.span.extracting(from << blockBits..<(from + 1) << blockBits)
        let base = into << blockBits
        var counters = counts.mutableSpan
        var overflown: [Int] = []
        for cell in added.indices {
            let (sum, overflow) = counters[base &+ cell].addingReportingOverflow(added[cell])
            if overflow { overflown.append(cell) } else { counters[base &+ cell] = sum }
        }
        return overflown
    }

    private mutating func number(block: Int) -> Int {
        if blocks[block] == 0 {
            blocks[block] = UInt32(blockCount)
            blockCount += 1
            counts.append(contentsOf: repeatElement(0, count: blockCount * Self.blockSize - counts.count))
        }
        return Int(blocks[block])
    }

    /// The percentiles of a slot, nil where it has no values: those that `QuantileSketch` gives.
    func percentiles(_ slot: Int) -> Percentiles? {
        let numbers = blocks[slot * Self.blocksPerSlot..<(slot + 1) * Self.blocksPerSlot]
        let totals: [Int64] = numbers.map { $0 == 0 ? 0 : blockTotal(Int($0)) }
        let total = totals.reduce(Int64(0)) { $0.addedWithinLimits($1) }
        guard total > 0 else { return nil }
        let values = [500_000, 950_000, 990_000].map { value(Self.rank(millionths: $0, of: total), numbers, totals) }
        return Percentiles(count: total, p50Us: values[0], p95Us: values[1], p99Us: values[2])
    }

    /// The value of a rank: first its block is found, then its bucket.
    private func value(_ rank: Int64, _ numbers: ArraySlice<UInt32>, _ totals: [Int64]) -> Double {
        var seen: Int64 = 0
        var block = 0
        while seen.addedWithinLimits(totals[block]) < rank {
            seen = seen.addedWithinLimits(totals[block])
            block += 1
        }
        var cell = Int(numbers[numbers.startIndex + block]) << Self.blockBits - 1
        repeat {
            cell += 1
            seen = seen.addedWithinLimits(count(at: cell))
        } while seen < rank
        let bucket = block << Self.blockBits | cell & (Self.blockSize - 1)
        return Double(QuantileBuckets.value(of: UInt16(bucket)))
    }

    private func blockTotal(_ block: Int) -> Int64 {
        let cells = block << Self.blockBits..<(block + 1) << Self.blockBits
        guard excess.isEmpty else { return cells.reduce(Int64(0)) { $0.addedWithinLimits(count(at: $1)) } }
        let counters = counts.span.extracting(cells)
        var total: Int64 = 0
        for cell in counters.indices { total &+= Int64(counters[cell]) }
        return total
    }

    private func count(at cell: Int) -> Int64 {
        let count = Int64(counts[cell])
        return excess.isEmpty ? count : count.addedWithinLimits(excess[cell] ?? 0)
    }

    /// The nearest rank: a share of the number of values, rounded up.
    private static func rank(millionths: UInt64, of count: Int64) -> Int64 {
        let (whole, rest) = UInt64(1_000_000).dividingFullWidth(UInt64(count).multipliedFullWidth(by: millionths))
        return Int64(whole) + (rest > 0 ? 1 : 0)
    }
}
