/// A half-open stretch of time, `[fromUs, toUs)`, in microseconds since 1970 UTC.
public struct TimeWindow: Sendable, Equatable {
    public static let minuteUs: Int64 = 60_000_000
    public static let hourUs: Int64 = 3_600_000_000
    public static let dayUs: Int64 = 86_400_000_000

    public let fromUs: Int64
    public let toUs: Int64

    /// A window; `fromUs` must lie before `toUs`.
    public init(fromUs: Int64, toUs: Int64) {
        precondition(fromUs < toUs, "a window must begin before it ends: \(fromUs), \(toUs)")
        self.fromUs = fromUs
        self.toUs = toUs
    }

    public var lengthUs: Int64 { toUs - fromUs }

    /// The window of equal length that ends where this one begins.
    public var previous: TimeWindow { TimeWindow(fromUs: fromUs - lengthUs, toUs: fromUs) }

    /// Ordinals (hours since 1970) of all hours that the window touches.
    public var hours: Range<Int64> { ordinals(of: Self.hourUs) }

    /// Ordinals (days since 1970) of the window's days; nil unless it begins and ends at midnight UTC.
    public var wholeDays: Range<Int64>? {
        fromUs.isMultiple(of: Self.dayUs) && toUs.isMultiple(of: Self.dayUs) ? ordinals(of: Self.dayUs) : nil
    }

    public func contains(_ timeUs: Int64) -> Bool { timeUs >= fromUs && timeUs < toUs }

    public func overlaps(_ other: TimeWindow) -> Bool { fromUs < other.toUs && other.fromUs < toUs }

    /// The part that lies in the other window too, nil where they do not touch.
    public func clipped(to other: TimeWindow) -> TimeWindow? {
        overlaps(other) ? TimeWindow(fromUs: max(fromUs, other.fromUs), toUs: min(toUs, other.toUs)) : nil
    }

    /// The window of one hour, given by its ordinal.
    public static func hour(_ ordinal: Int64) -> TimeWindow {
        TimeWindow(fromUs: ordinal * hourUs, toUs: (ordinal + 1) * hourUs)
    }

    private func ordinals(of unitUs: Int64) -> Range<Int64> {
        fromUs.dividedDown(by: unitUs)..<(toUs - 1).dividedDown(by: unitUs) + 1
    }
}

extension Int64 {
    /// The quotient rounded towards minus infinity, so that times before 1970 fall into the right unit.
    public func dividedDown(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
