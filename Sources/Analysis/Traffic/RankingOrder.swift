/// The keys of tallies in the order of a ranking: by calls, then by the keys' order.
/// Rows are made for those alone that are kept.
struct RankingOrder {
    /// A key with calls in the window.
    struct Place {
        let group: Int
        let calls: Int64
        /// Rises with the key.
        let rank: UInt64
    }

    /// Keys kept by number of calls, and by each of the other orders.
    static let keptByCalls = 200
    static let keptByOthers = 25

    /// Named keys, busiest first.
    let named: [Place]
    /// Keys that stand for values beyond the limit or for calls without a value, busiest first.
    let rest: [Place]
    /// The named keys that lead by calls, server errors, cost or latency, busiest first.
    let kept: [Place]

    init(_ tallies: KeyedTallies) {
        let ranks = tallies.ranks
        let present = tallies.groups.map { Place(group: $0, calls: tallies.calls($0), rank: ranks[$0]) }
        let ordered = present.filter { $0.calls > 0 }.sorted { left, right in
            left.calls == right.calls ? left.rank < right.rank : left.calls > right.calls
        }
        let named = ordered.filter { !tallies.isRest($0.group) }
        self.named = named
        rest = ordered.filter { tallies.isRest($0.group) }
        kept = Self.kept(of: named, tallies)
    }

    private static func kept(of named: [Place], _ tallies: KeyedTallies) -> [Place] {
        guard named.count > keptByCalls else { return named }
        var isKept = named.indices.map { $0 < keptByCalls }
        let orders = [
            leading(named) { Double(tallies.value(.serverErrors, $0) ?? 0) },
            leading(named) { tallies.value(.costNanoUsd, $0).map(Double.init) },
            leading(named) { rankableP95Us(tallies, $0) },
        ]
        for index in orders.joined() { isKept[index] = true }
        return named.indices.filter { isKept[$0] }.map { named[$0] }
    }

    /// The places that lead by a quantity of their group; equals in the order of the places.
    private static func leading(_ named: [Place], by quantity: (Int) -> Double?) -> [Int] {
        var measured: [(index: Int, value: Double)] = []
        for (index, place) in named.enumerated() {
            if let value = quantity(place.group), value > 0 { measured.append((index, value)) }
        }
        measured.sort { $0.value == $1.value ? $0.index < $1.index : $0.value > $1.value }
        return measured.prefix(keptByOthers).map(\.index)
    }

    private static func rankableP95Us(_ tallies: KeyedTallies, _ group: Int) -> Double? {
        guard let duration = tallies.percentiles(.duration, group), duration.count >= Ranking.minCallsForLatency
        else { return nil }
        return duration.p95Us
    }
}
