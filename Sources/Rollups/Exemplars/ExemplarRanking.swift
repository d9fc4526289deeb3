import Columns

/// Orders rows of `exemplars`, limits the keys of each hour and the rows of each key, numbers them.
struct ExemplarRanking {
    private let fold: ExemplarFold
    private let rows: RowJoin
    /// (hour, service), (route, kind): rows that share both share key and kind.
    private let hours: [UInt64]
    private let services: [UInt32]
    private let routes: [UInt32]
    private let kinds: [UInt32]
    private let scores: [Int64]
    private let times: [Int64]
    private let offsets: [Int64]
    private let inputs: [UInt32]

    init(_ fold: ExemplarFold, _ batches: [Batch], renaming: [String: String]) {
        self.fold = fold
        rows = RowJoin(batches, schema: Exemplars.schema, renaming: renaming)
        hours = rows.int64("window_start").map { UInt64($0 / TimeRange.hourUs) }
        services = rows.ranks("service")
        routes = rows.ranks("route")
        kinds = rows.ranks("kind")
        scores = rows.int64("score")
        times = rows.int64("time_us")
        offsets = rows.int64("byte_offset")
        inputs = rows.ranks("input")
    }

    /// The chosen rows, sorted as the table is.
    ///
    /// - Parameter keepsTies: whether rows level with the last that is wanted stay as well.
    func batch(keepsTies: Bool) -> Batch {
        let kindLimits = kindLimits()
        let isDropped = droppedKeys()
        var chosen: [UInt32] = []
        var ranks: [Int32] = []
        var first = 0
        for row in sortedRows() where !isDropped.contains(keyOf(Int(row))) {
            if let last = chosen.last {
                if !isSameList(Int(last), Int(row)) {
                    first = chosen.count
                } else if isSamePlace(Int(last), Int(row)), inputs[Int(last)] == inputs[Int(row)] {
                    continue
                }
            }
            let limit = kindLimits[Int(kinds[Int(row)])]
            let count = chosen.count - first
            if count >= limit {
                guard keepsTies, limit > 0, isSamePlace(Int(chosen[first + limit - 1]), Int(row)) else { continue }
            }
            chosen.append(row)
            ranks.append(Int32(count + 1))
        }
        return rows.batch(chosen, replacing: ["rank": .int32(NumberColumn(ranks))])
    }

    /// Key and kind rising, then score falling, then time, place and input rising.
    private func sortedRows() -> [UInt32] {
        var order = Array(0..<UInt32(rows.rowCount))
        let indices = 0..<rows.rowCount
        RadixOrder.sort(
            &order,
            by: [
                indices.map { hours[$0] << 32 | UInt64(services[$0]) },
                indices.map { UInt64(routes[$0]) << 32 | UInt64(kinds[$0]) },
                scores.map { ~UInt64(bitPattern: $0) },
                times.map { UInt64(bitPattern: $0) },
                offsets.map { UInt64(bitPattern: $0) },
                inputs.map { UInt64($0) },
            ])
        return order
    }

    private struct RowKey: Hashable {
        let hour: UInt64
        let service: UInt32
        let route: UInt32
    }

    private func keyOf(_ row: Int) -> RowKey { RowKey(hour: hours[row], service: services[row], route: routes[row]) }

    private func isSameList(_ left: Int, _ right: Int) -> Bool {
        keyOf(left) == keyOf(right) && kinds[left] == kinds[right]
    }

    private func isSamePlace(_ left: Int, _ right: Int) -> Bool {
        scores[left] == scores[right] && times[left] == times[right] && offsets[left] == offsets[right]
    }

    /// How many rows a kind may have, by the rank of its text.
    private func kindLimits() -> [Int] {
        let column = rows.label("kind")
        var limits: [Int] = []
        for row in 0..<rows.rowCount {
            let rank = Int(kinds[row])
            while limits.count <= rank { limits.append(0) }
            let kind = ExemplarKind.allCases.first { $0.text == column.text(row) }
            limits[rank] = kind.map { fold.count(of: $0) } ?? 0
        }
        return limits
    }

    /// The keys beyond the limit of their hour: those with the greatest hashes.
    private func droppedKeys() -> Set<RowKey> {
        var keysOfHour: [UInt64: Set<RowKey>] = [:]
        var rowOfKey: [RowKey: Int] = [:]
        for row in 0..<rows.rowCount {
            let key = keyOf(row)
            if rowOfKey.updateValue(row, forKey: key) == nil { keysOfHour[key.hour, default: []].insert(key) }
        }
        let services = rows.label("service")
        let routes = rows.label("route")
        var dropped: Set<RowKey> = []
        for keys in keysOfHour.values where keys.count > fold.keysPerHour {
            let ranked = keys.map { key -> (hash: UInt64, key: RowKey) in
                let row = rowOfKey[key] ?? 0
                return (ExemplarKeyHash.hash(service: services.slice(row), route: routes.slice(row)), key)
            }
            let sorted = ranked.sorted {
                ($0.hash, $0.key.service, $0.key.route) < ($1.hash, $1.key.service, $1.key.route)
            }
            dropped.formUnion(sorted[fold.keysPerHour...].map(\.key))
        }
        return dropped
    }
}

extension LabelColumn {
    /// The bytes of a row's text, nil where it is missing.
    func slice(_ row: Int) -> ArraySlice<UInt8>? {
        ids[row] == Self.missing ? nil : labels[Int(ids[row])]
    }
}
