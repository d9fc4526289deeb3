import Columns

/// Turns the codes of one key column back into values.
enum KeyValues: Sendable {
    /// first + code * stepUs
    case steps(firstUs: Int64, stepUs: Int64)
    /// By code.
    case times([Int64])
    /// first + code; the greatest code is missing.
    case integers(first: Int64, missing: UInt32)
    /// The text of rank code; the code behind the last rank is missing.
    case labels(RankedTexts)

    /// The column of some rows.
    mutating func column(_ codes: [UInt32]) -> AnyColumn {
        switch self {
        case .steps(let firstUs, let stepUs):
            return .int64(NumberColumn(codes.map { firstUs &+ Int64($0) &* stepUs }))
        case .times(let times):
            return .int64(NumberColumn(codes.map { times[Int($0)] }))
        case .integers(let first, let missing):
            return .int32(NumberColumn(codes.map { $0 == missing ? .missing : Int32(clamping: first + Int64($0)) }))
        case .labels(var texts):
            self = .steps(firstUs: 0, stepUs: 0)
            defer { self = .labels(texts) }
            return .label(texts.column(codes))
        }
    }

    /// Codes of times that stand on a grid: their distance from the first in steps.
    static func coded(times: [Int64]) -> (codes: KeyCodes, values: KeyValues) {
        guard let firstUs = times.min(), let lastUs = times.max() else {
            return (KeyCodes(codes: [], greatest: 0), .times([]))
        }
        let stepUs = max(commonStep(times, from: firstUs), 1)
        let (distance, overflow) = lastUs.subtractingReportingOverflow(firstUs)
        guard !overflow, distance / stepUs < Int64(UInt32.max) else { return scattered(times) }
        var codes: [UInt32] = []
        codes.reserveCapacity(times.count)
        var last = firstUs
        var code: UInt32 = 0
        for time in times {
            if time != last {
                last = time
                code = UInt32(truncatingIfNeeded: (time - firstUs) / stepUs)
            }
            codes.append(code)
        }
        let greatest = UInt32(truncatingIfNeeded: distance / stepUs)
        return (KeyCodes(codes: codes, greatest: greatest), .steps(firstUs: firstUs, stepUs: stepUs))
    }

    /// The greatest common divisor of the distances from the first time.
    private static func commonStep(_ times: [Int64], from firstUs: Int64) -> Int64 {
        var step: Int64 = 0
        var last = firstUs
        for time in times where time != last {
            last = time
            var (left, right) = (step, time &- firstUs)
            while right != 0 { (left, right) = (right, left % right) }
            step = left
        }
        return abs(step)
    }

    /// Times that are on no grid: their ranks.
    private static func scattered(_ times: [Int64]) -> (codes: KeyCodes, values: KeyValues) {
        let distinct = Set(times).sorted()
        let rankOfTime = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($0.element, UInt32($0.offset)) })
        return (
            KeyCodes(codes: times.map { rankOfTime[$0] ?? 0 }, greatest: UInt32(distinct.count - 1)), .times(distinct)
        )
    }

    /// Codes of 32-bit integers: their distance from the smallest, missing behind the greatest.
    static func coded(integers values: [Int32]) -> (codes: KeyCodes, values: KeyValues) {
        var smallest = Int32.max
        var greatest = Int32.min
        for value in values where !value.isMissing {
            smallest = min(smallest, value)
            greatest = max(greatest, value)
        }
        let first = Int64(min(smallest, greatest == .min ? 0 : smallest))
        let missing = greatest == .min ? 0 : UInt32(truncatingIfNeeded: Int64(greatest) - first + 1)
        let codes = values.map { $0.isMissing ? missing : UInt32(truncatingIfNeeded: Int64($0) - first) }
        return (KeyCodes(codes: codes, greatest: missing), .integers(first: first, missing: missing))
    }
}

/// Texts by rank, and the tables by which each part of the rows gets its own small label column.
struct RankedTexts: Sendable {
    private let labels: Labels
    private let idOfRank: [UInt32]
    /// By rank: the turn in which it was last used, and its id in that turn.
    private var turns: [UInt32]
    private var localIds: [UInt32]
    private var turn: UInt32 = 0

    init(_ labels: Labels, idOfRank: [UInt32]) {
        self.labels = labels
        self.idOfRank = idOfRank
        turns = Array(repeating: 0, count: idOfRank.count)
        localIds = turns
    }

    /// The rows of these ranks as a column whose labels are sorted and all used.
    mutating func column(_ ranks: [UInt32]) -> LabelColumn {
        let texts = numberUsed(ranks)
        let missing = idOfRank.count
        var ids = [UInt32](repeating: LabelColumn.missing, count: ranks.count)
        let rank = ranks.span
        let localId = localIds.span
        var id = ids.mutableSpan
        for row in rank.indices where Int(rank[row]) != missing { id[row] = localId[Int(rank[row])] }
        return LabelColumn(ids: ids, labels: texts)
    }

    /// Numbers the ranks in use, rising, and copies their texts.
    private mutating func numberUsed(_ ranks: [UInt32]) -> Labels {
        var used: [UInt32] = []
        turn += 1
        Self.mark(ranks.span, turn, &turns, &used)
        if used.count > idOfRank.count / 32 {
            used.removeAll(keepingCapacity: true)
            for rank in turns.indices where turns[rank] == turn { used.append(UInt32(truncatingIfNeeded: rank)) }
        } else {
            used.sort()
        }
        var texts = Labels()
        texts.reserve(texts: used.count, bytes: used.reduce(0) { $0 + labels.length(Int(idOfRank[Int($1)])) })
        for rank in used { localIds[Int(rank)] = texts.append(labels[Int(idOfRank[Int(rank)])]) }
        return texts
    }

    /// Notes the ranks that were not met in this turn; the rank behind the last is "missing".
    private static func mark(_ rank: Span<UInt32>, _ turn: UInt32, _ turns: inout [UInt32], _ used: inout [UInt32]) {
        var lastTurn = turns.mutableSpan
        for row in rank.indices {
            let place = Int(rank[row])
            if place < lastTurn.count, lastTurn[place] != turn {
                lastTurn[place] = turn
                used.append(rank[row])
            }
        }
    }
}
