/// Quantiles of the standard normal distribution, for drawing by one table look-up.
///
/// Values reach about four standard deviations to both sides: enough for a heavy-tailed lognormal,
/// and no single draw can be absurd.
struct NormalTable: Sendable {
    private static let intervals = 4096
    /// The quantile of `index / intervals`, with both ends drawn in to a finite value.
    private let knots: [Double]

    init() {
        let step = 0.001
        let scale = step / 2.5066282746310002
        var knots: [Double] = []
        knots.reserveCapacity(Self.intervals + 1)
        var (x, cumulative) = (-6.0, 0.0)
        for index in 0...Self.intervals {
            // The outermost knots stand for a sixteenth of an interval instead of zero.
            let target =
                min(max(Double(index), 0.0625), Double(Self.intervals) - 0.0625)
                / Double(Self.intervals)
            while cumulative < target, x < 6 {
                x += step
                cumulative += scale * Maths.exp(-0.5 * (x - step / 2) * (x - step / 2))
            }
            knots.append(x)
        }
        self.knots = knots
    }

    /// A standard normal value for a random word: 12 bits choose the interval, 32 the place in it.
    func value(_ word: UInt64) -> Double {
        let index = Int(word >> 52)
        let fraction = Double((word >> 20) & 0xFFFF_FFFF) * 0x1p-32
        let low = knots[index]
        return low + (knots[index + 1] - low) * fraction
    }
}
