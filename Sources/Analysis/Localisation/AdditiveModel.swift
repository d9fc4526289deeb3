import Glibc

/// Sums and their forecasts: a cause changes the sums of its leaves by the same factor, as far as noise lets one see.
///
/// The deviation of a leaf is 2 (actual - expected) / (|actual| + |expected|), -2...2: equal rises and falls have
/// equal size, and a leaf that had nothing before has a finite deviation. Without a cause it is distributed about 0
/// as Student's t with a scale that depends on the leaf's level; with one, about the cause's deviation, with the
/// scale sqrt(scale^2 + (spread effect)^2). Scale and tail are measured on the leaves themselves (`AdditiveNoise`).
struct AdditiveModel: LeafModel {
    /// Deviations and ones on the two sides, weighted by the inverse of the squared scale.
    let summands: [Glance]
    private let deviations: [Double]
    private let noise: AdditiveNoise
    /// By leaf: the log likelihood without a cause.
    private let quiet: [Double]

    var leafCount: Int { deviations.count }

    /// The noise is measured, so that small evidence can be believed beside large.
    var minEvidenceShare: Double { 0 }

    /// - Parameters:
    ///   - isQuiet: the leaves on which the noise is measured.
    ///   - minScale: a forecast is never taken to be closer than this, relatively.
    init(actual: [Double], expected: [Double], isQuiet: [Bool], minScale: Double) {
        let deviations = zip(actual, expected).map(Self.deviation)
        let noise = AdditiveNoise(
            deviations: deviations, levels: expected.map(\.magnitude), isQuiet: isQuiet, minScale: minScale)
        self.deviations = deviations
        self.noise = noise
        summands = zip(deviations, noise.scales).map { deviation, scale in
            let weight = 1 / (scale * scale)
            return Glance(left: deviation * weight, right: weight, standing: deviation / scale)
        }
        quiet = zip(deviations, noise.scales).map { deviation, scale in
            Self.logDensity(deviation, scale * scale, noise.freedom)
        }
    }

    static func deviation(_ actual: Double, _ expected: Double) -> Double {
        let level = actual.magnitude + expected.magnitude
        return level > 0 ? 2 * ((actual - expected) / level) : 0
    }

    func evidence(of sums: Glance) -> Double {
        sums.right > 0 ? sums.left * sums.left / (2 * sums.right) : 0
    }

    func effects(of leaves: [Int32]) -> [Double] {
        guard !leaves.isEmpty else { return [] }
        var values = leaves.map { deviations[Int($0)] }
        let mean = values.reduce(0, +) / Double(values.count)
        values.sort()
        let median = (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
        return (values.count == 1 ? [mean] : [mean, median]).filter { $0 != 0 }
    }

    func gain(of leaves: [Int32], effect: Double, spread: Double) -> Double {
        let varied = spread * effect * spread * effect
        var sum = 0.0
        for leaf in leaves {
            let leaf = Int(leaf)
            let scale = noise.scales[leaf]
            sum += Self.logDensity(deviations[leaf] - effect, scale * scale + varied, noise.freedom) - quiet[leaf]
        }
        return sum
    }

    /// The logarithm of Student's density, less the part that depends on the degrees of freedom alone.
    private static func logDensity(_ deviation: Double, _ squaredScale: Double, _ freedom: Double) -> Double {
        -0.5 * log(squaredScale) - 0.5 * (freedom + 1) * log1p(deviation * deviation / (squaredScale * freedom))
    }
}
