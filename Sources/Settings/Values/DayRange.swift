/// Whole UTC days, half-open: `from` is in, `to` is out.
public struct DayRange: Sendable, Equatable, CustomStringConvertible {
    /// The first day.
    public let from: Day
    /// The day after the last.
    public let to: Day

    /// The range must hold at least one day.
    public init(from: Day, to: Day) {
        precondition(from < to, "a range of days from \(from) to \(to) holds none")
        self.from = from
        self.to = to
    }

    /// A single day.
    public init(_ day: Day) { self.init(from: day, to: day.next) }

    /// All days, in order.
    public var days: [Day] { (from.ordinal..<to.ordinal).map(Day.init(ordinal:)) }
    /// The first instant, in microseconds since 1970.
    public var startUs: Int64 { from.startUs }
    /// The instant after the last.
    public var endUs: Int64 { to.startUs }

    /// Whether a day lies in the range.
    public func contains(_ day: Day) -> Bool { from <= day && day < to }

    /// A day, or both ends.
    public var description: String {
        to == from.next ? "\(from)" : "\(from) to \(to) (not included)"
    }
}
