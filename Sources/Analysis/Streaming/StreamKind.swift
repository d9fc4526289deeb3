/// What a row of a stream, or the episode that starts there, looks like.
public enum StreamKind: String, Sendable, Equatable, CaseIterable {
    /// Higher than usual for a few rows.
    case spike
    /// Lower than usual for a few rows.
    case dip
    /// The middle of the last rows is above that of the rows before.
    case levelShiftUp = "level_shift_up"
    /// The middle of the last rows is below that of the rows before.
    case levelShiftDown = "level_shift_down"
    /// The mean of many rows has left its range without a step.
    case drift
    /// The rows scatter more than usual.
    case variance
    /// The first row after a gap in an otherwise regular stream.
    case missing
    /// The same value for longer than usual.
    case flat
    /// Not what this time of day, or this time of the week, usually brings.
    case season
    /// A shape that has not been seen before.
    case rare
}
