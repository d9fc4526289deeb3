/// Keeps rounding errors from being taken for distances.
enum Rounding {
    /// Below this share of the size of the values a distance is rounding.
    static let share = 1e-12

    /// The distance, or 0 if it is too small against the size of what was subtracted.
    static func distance(_ distance: Double, size: Double) -> Double {
        distance.magnitude <= size.magnitude * share ? 0 : distance
    }
}
