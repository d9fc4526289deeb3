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
    /// By block number and bucket; block 0 is not used, and what stands behind the last is room.
    private var counts = [UInt32](repeating: 0, count: blockSize)
    private var blockCount = 1
    /// What does not fit into `counts`, by cell; stops at `Int64.max`.
    private var excess: [Int: Int64] = [:]

    /// Makes room for slots that were numbered since.
    mutating func grow(to slotCount: Int) {
        let size = slotCount * Self.blocksPerSlot
        if size > blocks.count { blocks.append(contentsOf: repeatElement(0, count: size - blocks.count)) }
    }

    /// Adds the sketches of the used rows to their slots.
    mutating func add(_ pairs: SketchPairs, slots: [UInt32], used: ArraySlice<UInt32>) {
        guard pairs.count > 0 else { return }
        var place = Place()
        while place.index < used.count {
            Self.add(pairs, slots, used, &place, &blocks, &counts, &blockCount)
            if place.needsRoom { counts.append(contentsOf: repeatElement(0, count: counts.count)) }
            if place.overflows { addExcess(pairs.counts[place.pair], at: place.cell) }
            if place.overflows { place.pair += 1 }
        }
    }

    /// How far the pairs have been added, and what stopped there.
    private struct Place {
        /// Among the used rows.
        var index = 0
        /// Counted from the first row of all; what comes before the row's own is passed over.
        var pair = 0
        var cell = 0
        var needsRoom = false
        var overflows = false
    }

    /// Adds pairs until the last, until a block is needed that there is no room for, or until a
    /// counter cannot hold a sum.
    private static func add(
        _ pairs: SketchPairs, _ slots: [UInt32], _ used: ArraySlice<UInt32>, _ place: inout Place,
        _ blocks: inout [UInt32], _ counts: inout [UInt32], _ blockCount: inout Int
    ) {
        let (end, bucket, added) = (pairs.ends.span, pairs.buckets.span, pairs.counts.span)
        let (slot, listed) = (slots.span, used.span)
        var table = blocks.mutableSpan
        var counters = counts.mutableSpan
        (place.needsRoom, place.overflows) = (false, false)
        for index in place.index..<listed.count {
            let row = Int(listed[index])
            let base = Int(slot[row]) &* blocksPerSlot
            var pair = max(place.pair, row == 0 ? 0 : end[row &- 1])
            while pair < end[row] {
                let bits = Int(bucket[pair])
                let block = base &+ bits >> blockBits
                if table[block] == 0 {
                    guard blockCount << blockBits < counters.count else {
                        (place.index, place.pair, place.needsRoom) = (index, pair, true)
                        return
                    }
                    table[block] = UInt32(truncatingIfNeeded: blockCount)
                    blockCount &+= 1
                }
                let cell = Int(table[block]) << blockBits | bits & (blockSize - 1)
                let sum = UInt64(counters[cell]) &+ UInt64(bitPattern: added[pair])
                guard sum <= UInt64(UInt32.max) else {
                    (place.index, place.pair, place.cell, place.overflows) = (index, pair, cell, true)
                    return
                }
                counters[cell] = UInt32(truncatingIfNeeded: sum)
                pair &+= 1
            }
        }
        place.index = listed.count
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
            let missing = blockCount * Self.blockSize - counts.count
            if missing > 0 { counts.append(contentsOf: repeatElement(0, count: missing)) }
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
