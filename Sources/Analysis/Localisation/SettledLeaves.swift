/// The leaves of a table in one order, whatever order they came in: each combination once, numbers that can be
/// reckoned with, values by the order of their texts.
struct SettledLeaves: Sendable {
    struct Attribute: Sendable {
        let name: String
        /// Rising by their bytes.
        let values: [String]
        /// By leaf; `LeafAttribute.missing` where it is not known.
        var codes: [Int32]
    }

    private(set) var attributes: [Attribute]
    /// By quantity, then by leaf: actual and expected, and the variance of counts; or failures and requests before, failures and requests after.
    private(set) var quantities: [[Double]]

    var leafCount: Int { quantities.first?.count ?? 0 }

    init(_ table: LeafTable) {
        let (quantities, isKnown) = Self.quantities(of: table.measure)
        let known = isKnown.indices.filter { isKnown[$0] }
        let ranked = table.attributes.map(Self.ranked)
        let columns = ranked.map(\.codes)
        let order = known.sorted { Self.precedes($0, $1, columns) }
        attributes = ranked.map { Attribute(name: $0.name, values: $0.values, codes: []) }
        self.quantities = quantities.map { _ in [] }
        var last: Int?
        for leaf in order {
            if let last, columns.allSatisfy({ $0[last] == $0[leaf] }) {
                let place = leafCount - 1
                for index in quantities.indices { self.quantities[index][place] += quantities[index][leaf] }
                continue
            }
            for index in columns.indices { attributes[index].codes.append(columns[index][leaf]) }
            for index in quantities.indices { self.quantities[index].append(quantities[index][leaf]) }
            last = leaf
        }
    }

    /// Keeps some leaves only.
    mutating func keep(_ isKept: [Bool]) {
        let places = isKept.indices.filter { isKept[$0] }
        for index in attributes.indices {
            let codes = attributes[index].codes
            attributes[index].codes = places.map { codes[$0] }
        }
        quantities = quantities.map { quantity in places.map { quantity[$0] } }
    }

    private static func quantities(of measure: LeafMeasure) -> ([[Double]], isKnown: [Bool]) {
        switch measure {
        case .additive(let actual, let expected):
            let limit = LeafMeasure.limit
            return ([actual, expected], zip(actual, expected).map { $0.magnitude <= limit && $1.magnitude <= limit })
        case .counts(let actual, let expected, let variance, _):
            let quantities = [actual, expected, variance]
            let isKnown = actual.indices.map { leaf in
                quantities.allSatisfy { $0[leaf] >= 0 && $0[leaf] <= LeafMeasure.limit }
            }
            return (quantities, isKnown)
        case .ratio(let before, let after):
            let (before, after) = (before.map(\.settled), after.map(\.settled))
            return (
                [before.map(\.failures), before.map(\.requests), after.map(\.failures), after.map(\.requests)],
                before.map { _ in true }
            )
        }
    }

    private static func ranked(_ attribute: LeafAttribute) -> Attribute {
        let values = Set(attribute.values).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var places: [String: Int32] = [:]
        for (place, value) in values.enumerated() { places[value] = Int32(clamping: place) }
        let ranks = attribute.values.map { places[$0] ?? LeafAttribute.missing }
        return Attribute(
            name: attribute.name, values: values,
            codes: attribute.codes.map { $0 < 0 ? LeafAttribute.missing : ranks[Int($0)] })
    }

    private static func precedes(_ left: Int, _ right: Int, _ columns: [[Int32]]) -> Bool {
        for codes in columns where codes[left] != codes[right] { return codes[left] < codes[right] }
        return left < right
    }
}
