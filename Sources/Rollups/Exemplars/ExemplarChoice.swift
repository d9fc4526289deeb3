import Columns

/// One worker's candidates: the partial of `ExemplarFold`.
///
/// For each key and kind there is a floor, the score of the last candidate that is wanted. Nearly
/// all calls are turned away by one comparison with it.
public struct ExemplarChoice: Sendable {
    private let fold: ExemplarFold
    /// Keys: (hour, service), (route). The first key is void, for calls that do not count.
    private var keys = KeyTable(wordCount: 2)
    /// By key and kind: what a call must score.
    private var floors: [Int64] = []
    /// By key and kind: the place of the list, counted from 1; 0 is none yet.
    private var listOfKey: [UInt32] = []
    private var lists: [ExemplarList] = []
    private var limiter: ExemplarKeyLimiter
    private var heldBytes = 0
    private var rowKeys: [UInt64] = []
    private var keyOfRow: [UInt32] = []

    private static let kindCount = ExemplarKind.allCases.count

    init(_ fold: ExemplarFold) {
        self.fold = fold
        limiter = ExemplarKeyLimiter(limit: fold.keysPerHour)
        _ = keys.index(of: [.max, .max])
        floors = Array(repeating: .max, count: Self.kindCount)
        listOfKey = Array(repeating: 0, count: Self.kindCount)
    }

    /// What the candidates and keys take, for the memory budget.
    var bytes: Int {
        keys.bytes + floors.count * 8 + listOfKey.count * 4 + lists.count * 8 + limiter.bytes + heldBytes
    }

    mutating func add(_ calls: borrowing CallBatch) {
        guard calls.count > 0 else { return }
        numberKeys(calls)
        addSlowest(calls)
        addFailedAndOdd(calls)
    }

    private mutating func numberKeys(_ calls: borrowing CallBatch) {
        let times = calls.numbers[CallNumber.timeUs.rawValue]
        let services = calls.labels[CallLabel.service.rawValue]
        let routes = calls.labels[CallLabel.route.rawValue]
        let range = fold.times
        rowKeys.grow(to: 2 * calls.count, filler: 0)
        keyOfRow.grow(to: calls.count, filler: 0)
        let time = times.span
        let service = services.span
        let route = routes.span
        var words = rowKeys.mutableSpan
        for row in 0..<calls.count {
            let isCounted = range.contains(time[row])
            let hour = UInt64(truncatingIfNeeded: time[row]) / UInt64(TimeRange.hourUs)
            words[2 &* row] = isCounted ? hour << 32 | UInt64(service[row]) : .max
            words[2 &* row &+ 1] = isCounted ? UInt64(route[row]) : .max
        }
        let knownCount = keys.count
        keys.index(rowKeys, rowCount: calls.count, into: &keyOfRow)
        floors.grow(to: keys.count * Self.kindCount, filler: .min)
        listOfKey.grow(to: keys.count * Self.kindCount, filler: 0)
        for key in knownCount..<keys.count { admit(key, calls) }
    }

    /// Gives a new key its place among those of its hour; turns keys away that are too many.
    private mutating func admit(_ key: Int, _ calls: borrowing CallBatch) {
        for kind in ExemplarKind.allCases where fold.count(of: kind) == 0 {
            floors[key * Self.kindCount + kind.rawValue] = .max
        }
        let service = UInt32(truncatingIfNeeded: keys.word(0, of: key) & 0xffff_ffff)
        let route = UInt32(truncatingIfNeeded: keys.word(1, of: key))
        let services = calls.dictionaries[CallLabel.service.rawValue]
        let routes = calls.dictionaries[CallLabel.route.rawValue]
        let hash = ExemplarKeyHash.hash(
            service: service == LabelColumn.missing ? nil : services[Int(service)],
            route: route == LabelColumn.missing ? nil : routes[Int(route)])
        for dropped in limiter.add(key, hour: keys.word(0, of: key) >> 32, hash: hash) { drop(dropped) }
    }

    private mutating func drop(_ key: Int) {
        for place in key * Self.kindCount..<(key + 1) * Self.kindCount {
            floors[place] = .max
            guard listOfKey[place] > 0 else { continue }
            let list = Int(listOfKey[place]) - 1
            heldBytes -= lists[list].bytes
            lists[list] = ExemplarList()
        }
    }
}

extension ExemplarChoice {
    /// Picks the few rows that pass the floors, then looks at them closely.
    private mutating func addSlowest(_ calls: borrowing CallBatch) {
        let durations = calls.numbers[CallNumber.durationUs.rawValue]
        for row in rowsAboveFloor(durations, count: calls.count) {
            guard calls.numbers[CallNumber.status.rawValue][row] != 101 else { continue }
            guard calls.numbers[CallNumber.durationPartial.rawValue][row] != 1 else { continue }
            consider(calls, row: row, kind: .slowest, score: durations[row])
        }
    }

    private func rowsAboveFloor(_ durations: [Int64], count: Int) -> [Int] {
        let durationUs = durations.span
        let key = keyOfRow.span
        let floor = floors.span
        var rows: [Int] = []
        for row in 0..<count where durationUs[row] >= max(floor[Int(key[row]) &* Self.kindCount], 0) {
            rows.append(row)
        }
        return rows
    }

    private mutating func addFailedAndOdd(_ calls: borrowing CallBatch) {
        for row in Self.unusualRows(calls) {
            let outcome = calls.numbers[CallNumber.outcome.rawValue][row]
            let isRefused = calls.numbers[CallNumber.authFailure.rawValue][row] == 1
            let isLimited = calls.numbers[CallNumber.rateLimited.rawValue][row] == 1
            let isCut = calls.numbers[CallNumber.truncated.rawValue][row] == 1
            let wasRetried = calls.numbers[CallNumber.attempts.rawValue][row] > 1
            let isServerError = outcome == Outcome.serverError.rawValue
            let isFailed = isServerError || outcome == Outcome.clientError.rawValue || isRefused || isLimited
            let isOdd =
                outcome == Outcome.clientGone.rawValue || outcome == Outcome.unknown.rawValue || isCut || wasRetried
            let hash = Self.sampleHash(calls, row)
            if isFailed { consider(calls, row: row, kind: .failed, score: (isServerError ? 2 << 60 : 1 << 60) | hash) }
            if isOdd { consider(calls, row: row, kind: .odd, score: hash) }
        }
    }

    /// The rows that are failed or odd.
    private static func unusualRows(_ calls: borrowing CallBatch) -> [Int] {
        let outcomes = calls.numbers[CallNumber.outcome.rawValue]
        let refused = calls.numbers[CallNumber.authFailure.rawValue]
        let limited = calls.numbers[CallNumber.rateLimited.rawValue]
        let cut = calls.numbers[CallNumber.truncated.rawValue]
        let allAttempts = calls.numbers[CallNumber.attempts.rawValue]
        let outcome = outcomes.span
        let isRefused = refused.span
        let isLimited = limited.span
        let isCut = cut.span
        let attempts = allAttempts.span
        var rows: [Int] = []
        for row in 0..<calls.count
        where outcome[row] != Outcome.success.rawValue || isRefused[row] == 1 || isLimited[row] == 1
            || isCut[row] == 1 || attempts[row] > 1
        {
            rows.append(row)
        }
        return rows
    }

    /// Sixty bits that look random and are the same for a call wherever it is met.
    private static func sampleHash(_ calls: borrowing CallBatch, _ row: Int) -> Int64 {
        var hash = TextTable.stirred(UInt64(bitPattern: calls.numbers[CallNumber.timeUs.rawValue][row]))
        hash = TextTable.stirred(hash ^ UInt64(bitPattern: calls.numbers[CallNumber.byteOffset.rawValue][row]))
        hash = TextTable.stirred(hash ^ UInt64(bitPattern: calls.numbers[CallNumber.clientHash.rawValue][row]))
        return Int64(hash >> 4)
    }

    private mutating func consider(_ calls: borrowing CallBatch, row: Int, kind: ExemplarKind, score: Int64) {
        let key = Int(keyOfRow[row])
        let cell = key * Self.kindCount + kind.rawValue
        guard key > 0, score >= floors[cell], limiter.keeps(key) else { return }
        let limit = fold.count(of: kind)
        guard limit > 0 else { return }
        let place = ExemplarCandidate.Place(
            score: score, timeUs: calls.numbers[CallNumber.timeUs.rawValue][row],
            byteOffset: calls.numbers[CallNumber.byteOffset.rawValue][row])
        if listOfKey[cell] == 0 {
            lists.append(ExemplarList())
            listOfKey[cell] = UInt32(lists.count)
        }
        let list = Int(listOfKey[cell]) - 1
        guard lists[list].wants(place, inputOrdinal: calls.inputOrdinal, limit: limit) else { return }
        let candidate = ExemplarCandidate(calls, row: row, place: place, excerptBytes: fold.excerptBytes)
        heldBytes += lists[list].insert(candidate, limit: limit)
        floors[cell] = lists[list].floor(limit: limit)
    }

    /// All candidates as rows in no order; leaves nothing behind.
    mutating func take(_ calls: borrowing CallBatch) -> Batch {
        var rows = ExemplarRows()
        for key in 1..<keys.count {
            for kind in ExemplarKind.allCases {
                let list = Int(listOfKey[key * Self.kindCount + kind.rawValue])
                guard list > 0 else { continue }
                for candidate in lists[list - 1].candidates {
                    rows.append(
                        candidate, kind: kind, hourUs: Int64(keys.word(0, of: key) >> 32) * TimeRange.hourUs,
                        service: UInt32(truncatingIfNeeded: keys.word(0, of: key) & 0xffff_ffff),
                        route: UInt32(truncatingIfNeeded: keys.word(1, of: key)))
                }
            }
        }
        self = ExemplarChoice(fold)
        return rows.batch(dictionaries: calls.dictionaries, filter: calls.filter)
    }
}
