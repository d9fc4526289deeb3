import Columns
import Statistics

/// The places of texts in byte order; equal texts have one place.
struct TextRanks: Sendable {
    /// By id: the rank, `UInt32.max` for ids that were not asked for.
    private(set) var rankOfId: [UInt32]
    /// By rank: one id with that text.
    private(set) var idOfRank: [UInt32] = []

    /// Ranks the texts of the ids that are in use.
    init(_ labels: Labels, isUsed: [Bool]) {
        rankOfId = Array(repeating: .max, count: labels.count)
        var ids: [UInt32] = []
        for id in isUsed.indices where isUsed[id] { ids.append(UInt32(id)) }
        TextOrder(labels).sort(&ids)
        for id in ids {
            if let last = idOfRank.last, labels.isEqual(Int(last), Int(id)) {
                rankOfId[Int(id)] = UInt32(idOfRank.count - 1)
            } else {
                rankOfId[Int(id)] = UInt32(idOfRank.count)
                idOfRank.append(id)
            }
        }
    }

    /// How many different texts there are; also the code that stands for "missing", behind them
    /// all.
    var count: UInt32 { UInt32(idOfRank.count) }
}

/// Sorts text ids by unsigned bytes, eight bytes at a step.
///
/// Addresses and paths share long beginnings, so comparing whole texts reads the same bytes over
/// and over. Here a range of ids is sorted by the eight bytes at one depth, and only what is equal
/// there is sorted by the next eight. A stack of ranges replaces recursion: a text may be long.
struct TextOrder {
    private struct Work {
        let range: Range<Int>
        let depth: Int
    }

    private let labels: Labels

    init(_ labels: Labels) { self.labels = labels }

    func sort(_ ids: inout [UInt32]) {
        var open = [Work(range: 0..<ids.count, depth: 0)]
        while let work = open.popLast() {
            if work.range.count < 2 { continue }
            var part = Array(ids[work.range])
            var keys = prefixes(of: part, at: work.depth)
            if part.count < 48 {
                InsertionSort.sort(&keys, with: &part)
            } else {
                RadixOrder.sort(&part, by: &keys)
            }
            splitTies(&part, keys, work, into: &open)
            ids.replaceSubrange(work.range, with: part)
        }
    }

    /// Finds the runs of equal prefixes; orders what ends in them and leaves the rest as open work.
    private func splitTies(_ part: inout [UInt32], _ keys: [UInt64], _ work: Work, into open: inout [Work]) {
        var start = 0
        while start < part.count {
            var end = start + 1
            while end < part.count, keys[end] == keys[start] { end += 1 }
            if end - start > 1 {
                let endedCount = putEndedFirst(&part, start..<end, depth: work.depth)
                let rest = work.range.lowerBound + start + endedCount..<work.range.lowerBound + end
                open.append(Work(range: rest, depth: work.depth + 8))
            }
            start = end
        }
    }

    /// Texts that end within these eight bytes come before longer ones, the shorter first: they
    /// differ only in zero bytes.
    private func putEndedFirst(_ part: inout [UInt32], _ run: Range<Int>, depth: Int) -> Int {
        let ended = part[run].filter { labels.length(Int($0)) <= depth + 8 }
        guard !ended.isEmpty else { return 0 }
        let longer = part[run].filter { labels.length(Int($0)) > depth + 8 }
        let sorted = ended.sorted { (labels.length(Int($0)), $0) < (labels.length(Int($1)), $1) }
        part.replaceSubrange(run, with: sorted + longer)
        return ended.count
    }

    /// Eight bytes of each text as a number whose order is theirs; zeros behind the end.
    private func prefixes(of ids: [UInt32], at depth: Int) -> [UInt64] {
        let bytes = labels.bytes.span
        return ids.map { id in
            let range = labels.range(Int(id))
            let start = range.lowerBound + depth
            var prefix: UInt64 = 0
            if start + 8 <= range.upperBound {
                for index in 0..<8 { prefix = prefix << 8 | UInt64(bytes[start &+ index]) }
                return prefix
            }
            guard start < range.upperBound else { return 0 }
            for index in start..<range.upperBound { prefix = prefix << 8 | UInt64(bytes[index]) }
            return prefix << UInt64(8 * (start + 8 - range.upperBound))
        }
    }
}

extension Labels {
    func length(_ id: Int) -> Int { range(id).count }

    func isEqual(_ left: Int, _ right: Int) -> Bool { self[left].elementsEqual(self[right]) }
}
