/// The surprises of days in two frames: what minutes and hours are to be compared with is not what days are.
///
/// How high a day is as a whole is foretold by the days before, with an error that the same for all of its hours.
/// Against that error nothing short stands out. So short windows are judged against the level that the day itself had,
/// and only long ones against the level that was foretold.
struct SurpriseFrames {
    /// By each day's own level, for windows of less than a quarter of a day.
    private(set) var near: Surprises
    /// By the level that was foretold, for longer ones.
    private(set) var far: Surprises

    init(_ data: Observations, _ rates: DayRates, _ levels: DayLevels) {
        near = Surprises(data, rates) { gridDay, localDay in
            levels.expected(localDay) + levels.surprise(gridDay)
        }
        far = Surprises(data, rates) { _, localDay in levels.expected(localDay) }
    }

    static func isShort(slots: Int, slotsPerDay: Int) -> Bool { 4 * slots < slotsPerDay }

    mutating func disperse(_ dispersion: Double) {
        near.disperse(dispersion)
        far.disperse(dispersion)
    }

    mutating func reweigh(known: Double, saturation: Double) {
        near.reweigh(known: known, saturation: saturation)
        far.reweigh(known: known, saturation: saturation)
    }

    mutating func reconcile(_ other: Self) {
        near.reconcile(other.near)
        far.reconcile(other.far)
    }
}
