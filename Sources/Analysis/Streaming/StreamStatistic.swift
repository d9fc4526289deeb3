/// What is measured at every row; each is compared with its own past only.
enum StreamStatistic: Int, Sendable, CaseIterable {
    /// Distance of the value from the long median.
    case value
    /// Distance of the mean of 16 rows from the long median.
    case shortMean
    /// Distance of the mean of 60 rows from the long median.
    case longMean
    /// Distance of the highest of 20 rows from the long median.
    case highest
    /// Distance of the median of 20 rows from that of 150.
    case step
    /// Distance of the mean of 8 rows from the median of 100.
    case nearStep
    /// Distance of the mean of 30 rows from the median of 300.
    case farStep
    /// Standard deviation of 20 rows.
    case spread
    /// One over the standard deviation of 20 rows: high when they hardly move.
    case calm
    /// Mean distance over 30 rows from what the time of day usually brings.
    case day
    /// Mean distance over 8 rows from what the time of the week usually brings.
    case week
    /// Distance of windows of 4, 10 and 30 rows from all windows before.
    case shape4
    case shape10
    case shape30

    var isShape: Bool { self == .shape4 || self == .shape10 || self == .shape30 }

    var isStep: Bool { self == .step || self == .farStep }

    /// What an episode led by this statistic is called, if it lies above or below what is usual.
    func kind(isAbove: Bool) -> StreamKind {
        switch self {
        case .value, .shortMean, .highest: isAbove ? .spike : .dip
        case .longMean: .drift
        case .nearStep: isAbove ? .spike : .dip
        case .step, .farStep: isAbove ? .levelShiftUp : .levelShiftDown
        case .spread: .variance
        case .calm: .flat
        case .day, .week: .season
        case .shape4, .shape10, .shape30: .rare
        }
    }
}
