import Analysis
import Glibc
import TestSupport

/// A table with known causes: every combination of some attributes' values is a leaf, attributes are named a, b, c and
/// their values a0, a1 and so on.
struct PlantedTable {
    var random: SyntheticRandom
    let sizes: [Int]
    /// By leaf and attribute.
    let codes: [[Int]]

    init(seed: UInt64, sizes: [Int]) {
        random = SyntheticRandom(seed: seed)
        self.sizes = sizes
        var codes: [[Int]] = [[]]
        for size in sizes { codes = codes.flatMap { code in (0..<size).map { code + [$0] } } }
        self.codes = codes
    }

    static let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]

    var attributes: [LeafAttribute] {
        sizes.indices.map { place in
            LeafAttribute(name: Self.names[place], texts: codes.map { "\(Self.names[place])\($0[place])" })
        }
    }

    /// A combination written as `["a": 0, "c": 2]`.
    static func cause(_ values: KeyValuePairs<String, Int>) -> AttributeSet {
        AttributeSet(values.map { AttributeSet.Pair($0.key, "\($0.key)\($0.value)") })
    }

    func isIn(_ cause: AttributeSet, _ leaf: Int) -> Bool {
        cause.pairs.allSatisfy { pair in
            Self.names.firstIndex(of: pair.name).map { pair.value == "\(pair.name)\(codes[leaf][$0])" } ?? false
        }
    }

    /// Poisson failures at a rate, before and after; each cause lets a further part of the requests fail.
    mutating func ratio(
        requests: ClosedRange<Double>, beforeFactor: Double = 10, rate: Double,
        causes: [(AttributeSet, added: Double)] = []
    ) -> LeafTable {
        var (before, after): ([RatioCell], [RatioCell]) = ([], [])
        for leaf in codes.indices {
            let load = (requests.lowerBound * pow(requests.upperBound / requests.lowerBound, unit())).rounded()
            var failing = rate
            for (cause, added) in causes where isIn(cause, leaf) { failing += (1 - failing) * added }
            let earlier = min(poisson(load * beforeFactor * rate), load * beforeFactor)
            before.append(RatioCell(failures: earlier, requests: load * beforeFactor))
            after.append(RatioCell(failures: min(poisson(load * failing), load), requests: load))
        }
        return LeafTable(attributes: attributes, measure: .ratio(before: before, after: after))
    }

    /// Sums of widely different size with forecasts that are off by some part; each cause multiplies its leaves.
    mutating func additive(noise: Double, causes: [(AttributeSet, factor: Double)] = []) -> LeafTable {
        var (actual, expected): ([Double], [Double]) = ([], [])
        for leaf in codes.indices {
            let usual = exp(2 + 1.5 * normal())
            var factor = 1.0
            for (cause, change) in causes where isIn(cause, leaf) { factor *= change }
            actual.append(usual * factor)
            expected.append(usual * (1 + noise * normal()).magnitude)
        }
        return LeafTable(attributes: attributes, measure: .additive(actual: actual, expected: expected))
    }

    /// Poisson counts of widely different size; each cause multiplies its leaves, or adds to them.
    mutating func counts(
        means: ClosedRange<Double>, isUp: Bool = true,
        causes: [(AttributeSet, factor: Double, added: Double)] = []
    ) -> LeafTable {
        var (actual, expected, variance): ([Double], [Double], [Double]) = ([], [], [])
        for leaf in codes.indices {
            let mean = means.lowerBound * pow(means.upperBound / means.lowerBound, unit())
            var now = mean
            for (cause, factor, added) in causes where isIn(cause, leaf) { now = now * factor + added }
            let before = poisson(mean * 4) + 0.5
            actual.append(poisson(now))
            expected.append(before / 4)
            variance.append(before / 16)
        }
        return LeafTable(
            attributes: attributes,
            measure: .counts(actual: actual, expected: expected, variance: variance, isUp: isUp))
    }

    mutating func unit() -> Double { Double.random(in: 0..<1, using: &random) }

    mutating func normal() -> Double { sqrt(-2 * log(1 - unit())) * cos(2 * .pi * unit()) }

    /// A Poisson count; of a large mean the normal approximation.
    mutating func poisson(_ mean: Double) -> Double {
        if mean > 50 { return max(0, (mean + mean.squareRoot() * normal()).rounded()) }
        var (count, product) = (0.0, unit())
        while product > exp(-mean) {
            product *= unit()
            count += 1
        }
        return count
    }
}

extension LeafTable {
    /// The same table with its leaves in another order.
    func shuffled(seed: UInt64) -> LeafTable {
        var random = SyntheticRandom(seed: seed)
        return picked(Array(0..<leafCount).shuffled(using: &random))
    }

    /// The leaves at some places.
    func picked(_ places: [Int]) -> LeafTable {
        let moved = attributes.map { attribute in
            LeafAttribute(name: attribute.name, values: attribute.values, codes: places.map { attribute.codes[$0] })
        }
        switch measure {
        case .additive(let actual, let expected):
            return LeafTable(
                attributes: moved,
                measure: .additive(actual: places.map { actual[$0] }, expected: places.map { expected[$0] }))
        case .counts(let actual, let expected, let variance, let isUp):
            return LeafTable(
                attributes: moved,
                measure: .counts(
                    actual: places.map { actual[$0] }, expected: places.map { expected[$0] },
                    variance: places.map { variance[$0] }, isUp: isUp))
        case .ratio(let before, let after):
            return LeafTable(
                attributes: moved, measure: .ratio(before: places.map { before[$0] }, after: places.map { after[$0] }))
        }
    }
}
