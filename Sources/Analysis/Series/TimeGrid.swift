/// An even division of a window into points.
///
/// Steps come from a list that people read easily (1, 5, 10 min … 1 d, 7 d). Points begin at
/// multiples of the step, so the first and the last may reach over the window's rim; what counts
/// is their part inside (`span`).
public struct TimeGrid: Sendable, Equatable {
    public let window: TimeWindow
    public let startUs: Int64
    public let stepUs: Int64
    public let pointCount: Int

    /// The finest grid with at most `maxPoints` points and steps no shorter than `minStepUs`, which
    /// is the window of the table that is drawn.
    public init(window: TimeWindow, maxPoints: Int = 300, minStepUs: Int64 = TimeWindow.minuteUs) {
        precondition(maxPoints >= 2, "a grid needs room for two points, not \(maxPoints)")
        self.window = window
        let steps = Self.steps.filter { $0 >= minStepUs }
        var grid = Self.layOut(window, stepUs: steps.first ?? minStepUs)
        for step in steps where grid.count > maxPoints { grid = Self.layOut(window, stepUs: step) }
        while grid.count > maxPoints { grid = Self.layOut(window, stepUs: grid.stepUs * 2) }
        (startUs, stepUs, pointCount) = (grid.startUs, grid.stepUs, grid.count)
    }

    /// The point that a time of the window belongs to, nil outside the window.
    public func index(of timeUs: Int64) -> Int? {
        window.contains(timeUs) ? Int((timeUs - startUs) / stepUs) : nil
    }

    /// Where a point begins; the first may begin before the window.
    public func timeUs(at index: Int) -> Int64 { startUs + Int64(index) * stepUs }

    /// The part of a point that lies in the window.
    public func span(of index: Int) -> TimeWindow {
        let beginUs = timeUs(at: index)
        return TimeWindow(fromUs: max(beginUs, window.fromUs), toUs: min(beginUs + stepUs, window.toUs))
    }

    private static let steps: [Int64] =
        [1, 5, 10, 15, 30].map { $0 * TimeWindow.minuteUs } + [1, 2, 3, 6, 12].map { $0 * TimeWindow.hourUs }
        + [1, 7].map { $0 * TimeWindow.dayUs }

    /// Steps beyond a day are counted from the window's first day: weeks since 1970 begin on Thursdays.
    private static func layOut(
        _ window: TimeWindow, stepUs: Int64
    ) -> (startUs: Int64, stepUs: Int64, count: Int) {
        let unitUs = min(stepUs, TimeWindow.dayUs)
        let startUs = window.fromUs.dividedDown(by: unitUs) * unitUs
        return (startUs, stepUs, Int((window.toUs - startUs + stepUs - 1) / stepUs))
    }
}
