/// Theil and Sen's slope: the median of the slopes of all pairs of points, with its confidence interval.
///
/// Up to 29 % of the points may be arbitrarily wrong. With a period, only points of the same phase make
/// pairs, so that a season does not touch the slope. Gaps are left out; the slope counts them as time.
///
/// The interval takes the slopes at ranks (N -+ z sqrt(V)) / 2 of the N slopes, V being the variance of
/// Kendall's score. It supposes errors that are independent; a correlation widens V by `varianceFactor`.
///
/// More than `pairLimit` pairs are avoided by putting neighbours of the same phase together: a cell of k
/// points counts as one at its median place and median value. That keeps long spans, which tell most,
/// and loses nothing to chance.
///
/// - Source: Theil 1950; Sen 1968, "Estimates of the regression coefficient based on Kendall's tau";
///   seasonal: Hirsch, Slack and Smith 1982, "Techniques of trend analysis for monthly water quality data".
public struct TheilSen: Sendable, Equatable {
    /// In units of the values a point.
    public let slope: Double
    /// The line at index 0: median of the values - slope * median of the indices.
    public let intercept: Double
    /// The confidence interval of the slope.
    public let low: Double
    public let high: Double

    /// The greatest number of slopes that are computed, whatever the length.
    public static let pairLimit = 500_000

    /// Nil where no two points of a phase have different places.
    ///
    /// - Parameters:
    ///   - period: points a season; 1 for none.
    ///   - confidence: of the interval, between 0 and 1.
    ///   - varianceFactor: by how much autocorrelation widens the variance (`MannKendall.varianceFactor`).
    public init?(_ values: [Double?], period: Int = 1, confidence: Double = 0.95, varianceFactor: Double = 1) {
        self.init(
            TrendPoints(values), period: period, confidence: confidence, varianceFactor: varianceFactor,
            pairLimit: Self.pairLimit)
    }

    init?(
        _ points: TrendPoints, period: Int = 1, confidence: Double = 0.95, varianceFactor: Double = 1,
        pairLimit: Int = Self.pairLimit
    ) {
        let cells = PhaseCells(points, period: max(period, 1), pairLimit: pairLimit)
        let slopes = cells.slopes.sorted()
        guard !slopes.isEmpty else { return nil }
        let slope = Quantiles.medianOrZero(of: slopes)
        self.slope = slope
        let place = Quantiles.medianOrZero(of: points.indices.map(Double.init))
        intercept = Quantiles.medianOrZero(of: points.values) - slope * place
        let chance = confidence.isFinite ? min(max((1 - confidence) / 2, 1e-300), 0.5) : 0.025
        let variance = cells.variance * (varianceFactor.isFinite ? max(varianceFactor, 0) : 1)
        let width = TrendSignificance.quantile(upper: chance) * variance.squareRoot()
        // Sen's ranks, rounded as the usual tables do.
        let upper = ((Double(slopes.count) + width) / 2).rounded(.toNearestOrEven)
        let lower = ((Double(slopes.count) - width) / 2).rounded(.toNearestOrEven) - 1
        high = slopes[Int(min(upper, Double(slopes.count - 1)))]
        low = slopes[Int(max(lower, 0))]
    }

    /// The line's value at an index.
    public func value(at index: Int) -> Double { intercept + slope * Double(index) }
}
