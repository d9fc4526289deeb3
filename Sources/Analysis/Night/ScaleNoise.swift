import Glibc
import Statistics

/// How far sums over windows of one length stray, compared with what slots that are independent and
/// of the stated variance would do.
///
/// Learned from the past days' windows, so that noise which lasts (a day that is busier as a whole,
/// a profile that does not quite fit) is in it. Squares are cut at 2.5 standard deviations,
/// which makes a few bad days harmless; the cut is part of the estimate, so normal noise gives 1. Noise
/// with wild slots on most days is measured by the mean square of the calmer days, if that is more.
struct ScaleNoise {
    /// Variance over stated variance.
    var factor: Double
    /// Degrees of freedom of Student's t that fits how often windows stray beyond 3.5 standard deviations,
    /// and never more than there were windows that tell something of their own.
    var freedom: Double

    /// E min(Z^2, 2.5^2) for a standard normal Z.
    private static let cutMean = 0.977_556
    private static let cut = 6.25
    /// P(|Z| > 3.5).
    private static let normalStrays = 4.652_6e-4
    /// Levels that vary by less than a hundred-thousandth of themselves vary by rounding.
    private static let leastFactor = 1e-10
    /// Windows looked at for the factor; more make it no better than a few percent.
    private static let sampleLimit = 1_000

    init(factor: Double, freedom: Double) {
        self.factor = factor
        self.freedom = freedom
    }

    /// - Parameters:
    ///   - start: the factor if there are too few windows.
    ///   - slotFactor: the factor of single slots.
    ///   - isFloored: for counts, which cannot be steadier than chance.
    init(
        _ ladder: WindowLadder, _ quantity: SeriesHistory.Quantity, start: Double, slotFactor: Double? = nil,
        isFloored: Bool
    ) {
        let squares = WindowSquares(ladder)
        guard let factor = Self.factor(squares, start: start, isFloored: isFloored) else {
            self.init(factor: start, freedom: 3)
            return
        }
        let lasting = slotFactor.map { max(1 - $0 / factor, 0) } ?? 0
        self.init(factor: factor, freedom: Self.freedom(squares, ladder, quantity, factor, lasting: lasting))
    }

    /// Nil if there are too few windows.
    static func factor(_ windows: WindowSquares, start: Double, isFloored: Bool) -> Double? {
        let some = sample(windows.squares)
        guard some.count >= 3 else { return nil }
        return max(fit(some, start: start), dayMean(windows), isFloored ? 1 : leastFactor)
    }

    /// The fixed point of scale^2 = mean(min(square, 6.25 scale^2)) / cutMean, begun at the median of
    /// some of them.
    private static func fit(_ squares: [Double], start: Double) -> Double {
        let step = max(squares.count / 200, 1) | 1
        var some = stride(from: 0, to: squares.count, by: step).map { squares[$0] }
        let median = Quantiles.median(of: &some, in: 0..<some.count) ?? 0
        // The median of a squared standard normal is 0.4549.
        var scale = median > 0 ? median / 0.454_936 : start
        for _ in 0..<6 {
            scale = WindowSquares.mean(squares, cutAt: cut * scale) / cutMean
        }
        return scale
    }

    /// The mean square without the strangest fifth of the days: where wild slots come every day, they are noise,
    /// and cutting them would make each of them an incident. Below 1 for normal noise.
    private static func dayMean(_ windows: WindowSquares) -> Double {
        var means = windows.days.filter { $0.count > 0 }.map { $0.sum / $0.count }
        guard means.count >= 5 else { return 0 }
        means.sort()
        let kept = means.count - means.count / 5
        return means[..<kept].reduce(0, +) / Double(kept)
    }

    private static func sample(_ squares: [Double]) -> [Double] {
        let step = max(1, squares.count / sampleLimit)
        // A step that shares no factor with a day's windows sees all times of day.
        let stride = step > 1 ? step | 1 : 1
        var sample: [Double] = []
        sample.reserveCapacity(squares.count / stride + 1)
        for place in Swift.stride(from: 0, to: squares.count, by: stride) where squares[place] >= 0 {
            sample.append(squares[place])
        }
        return sample
    }

    /// Incidents are not noise: the strangest fifth of the days does not count, and the others with at most one more
    /// than twice the usual number of strays. Tails that come out a little too thin by that are measured again by the
    /// nights of all series (`NightPool`); tails that are too wide would hide what is plain.
    ///
    /// - Parameter lasting: the part of the variance that a day's windows have in common. If it is r, their values
    ///   correlate by r and their squares by r^2, and m windows of a day tell as much of the variance as
    ///   m / (1 + (m - 1) r^2) that have nothing in common.
    private static func freedom(
        _ windows: WindowSquares, _ ladder: WindowLadder, _ quantity: SeriesHistory.Quantity, _ factor: Double,
        lasting: Double
    ) -> Double {
        var strays = [Double](repeating: 0, count: ladder.dayCount)
        let limit = 9 * factor
        for day in strays.indices where windows.days[day].highest > limit {
            for window in day * ladder.perDay..<(day + 1) * ladder.perDay where windows.squares[window] > limit {
                if abs(ladder[window].score(quantity, factor)) > 3.5 { strays[day] += 1 }
            }
        }
        let usual = Quantiles.median(of: strays) ?? 0
        let calmer = strays.sorted().prefix(strays.count - strays.count / 5)
        let mean = calmer.reduce(0) { $0 + min($1, 1 + 2 * usual) } / Double(max(calmer.count, 1))
        let total = mean * Double(strays.count)
        let count = windows.days.reduce(0) { $0 + $1.count }
        // As if a fifth of a stray had been seen among as many normal windows as hold it: no news is normal.
        let share = (total + 0.2) / (count + 0.2 / normalStrays)
        let fitted = freedoms.first { $0.share <= share } ?? (100, 0)
        let telling = count / (1 + Double(ladder.perDay - 1) * lasting * lasting)
        return min(fitted.freedom, max(0.8 * telling, 3))
    }

    /// P(|T| > 3.5) for degrees of freedom from 3 to 100, in steps of a seventh.
    private static let freedoms: [(freedom: Double, share: Double)] = {
        var table: [(freedom: Double, share: Double)] = []
        var freedom = 3.0
        while freedom < 100 {
            table.append((freedom, exp(StudentT(freedom: freedom).logTwoSided(3.5))))
            freedom *= 1.15
        }
        return table
    }()
}
