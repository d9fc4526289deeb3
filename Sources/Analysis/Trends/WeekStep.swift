import Statistics

/// How far a series is after a day from where it was at the same hours a week before, and how far it was before
/// the day.
///
/// It keeps the week's rhythm from being told as changes of level, and costs little enough to be asked of every
/// series; a search follows only where it passes.
struct WeekStep {
    /// Median distance after the day from a week before, in the scale of the values.
    let after: Double
    /// The same of the two days before the day; 0 where that is not known.
    let before: Double
    /// The share of the hours after the day that are on the side of `after`.
    let agreement: Double

    static let weekHours = 168
    private static let leastHours = 12

    /// Nil where fewer than twelve hours can be compared.
    ///
    /// - Parameters:
    ///   - values: by the hour, at least a week of them before the day.
    ///   - day: the hours of the day.
    init?(_ values: [Double?], day: Range<Int>) {
        var differences = Self.differences(values, day.upperBound..<values.count)
        // At the end of the data only the day itself can tell.
        if differences.count < Self.leastHours {
            differences = Self.differences(values, day.lowerBound + day.count / 2..<day.upperBound)
        }
        guard differences.count >= Self.leastHours, let after = Quantiles.median(of: differences) else { return nil }
        let earlier = Self.differences(values, day.lowerBound - 48..<day.lowerBound)
        self.after = after
        before = earlier.count >= Self.leastHours ? Quantiles.median(of: earlier) ?? 0 : 0
        agreement = Double(differences.count { $0 * after > 0 }) / Double(differences.count)
    }

    /// Whether the level may have changed by `step` on the day and stayed.
    func allows(step: Double) -> Bool {
        abs(after) >= step && abs(after - before) >= step && after * (after - before) > 0
            && agreement >= Self.leastAgreement
    }

    private static let leastAgreement = 0.7

    static func differences(_ values: [Double?], _ hours: Range<Int>) -> [Double] {
        hours.clamped(to: weekHours..<max(values.count, weekHours)).compactMap { hour in
            guard let value = values[hour], let earlier = values[hour - weekHours] else { return nil }
            return value - earlier
        }
    }
}
