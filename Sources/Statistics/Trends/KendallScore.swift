/// The score of Mann's test of one series and its variance when all orders are equally likely.
///
/// s = pairs that rise - pairs that fall; variance = (n (n - 1) (2 n + 5) - sum over ties of
/// t (t - 1) (2 t + 5)) / 18, t being how many values are equal.
///
/// - Complexity: n log n, by counting with a Fenwick tree over the ranks.
/// - Source: Mann 1945, "Nonparametric tests against trend"; ties: Kendall 1975, "Rank correlation methods".
struct KendallScore: Equatable {
    let count: Int
    let s: Int
    let variance: Double

    init(_ values: [Double]) {
        count = values.count
        let places = Self.ranks(values)
        let distinct = (places.max() ?? -1) + 1
        var tree = [Int](repeating: 0, count: distinct + 1)
        var ties = [Int](repeating: 0, count: distinct)
        var s = 0
        for (seen, place) in places.enumerated() {
            let below = Self.sum(tree, upTo: place)
            s += below - (seen - below - ties[place])
            ties[place] += 1
            Self.add(&tree, at: place)
        }
        self.s = s
        let n = Double(values.count)
        let tied = ties.reduce(0.0) { $0 + Double($1) * Double($1 - 1) * Double(2 * $1 + 5) }
        variance = max(n * (n - 1) * (2 * n + 5) - tied, 0) / 18
    }

    /// The place of each value among the distinct ones, from 0.
    private static func ranks(_ values: [Double]) -> [Int] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var places = [Int](repeating: 0, count: values.count)
        for (last, next) in zip(order, order.dropFirst()) {
            places[next] = places[last] + (values[next] > values[last] ? 1 : 0)
        }
        return places
    }

    /// How many of the values so far have a place before `place`.
    private static func sum(_ tree: [Int], upTo place: Int) -> Int {
        var at = place
        var total = 0
        while at > 0 {
            total += tree[at]
            at &= at - 1
        }
        return total
    }

    private static func add(_ tree: inout [Int], at place: Int) {
        var at = place + 1
        while at < tree.count {
            tree[at] += 1
            at += at & -at
        }
    }
}
