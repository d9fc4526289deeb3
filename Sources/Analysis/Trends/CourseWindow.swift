/// The days around a day that a verdict on it rests on, and which hours of them archives cover.
///
/// Only archives that begin before the window ends count, so that a later archive changes nothing of what is settled.
public struct CourseWindow: Sendable {
    /// Days, by their place in the shelf.
    public let days: ClosedRange<Int>
    /// By hour of the window.
    let isKnown: [Bool]

    private static let slotUs = 5 * TimeWindow.minuteUs

    /// - Parameters:
    ///   - firstDayUs: begin of the shelf.
    ///   - spans: from the first to the last record of every archive.
    ///   - masked: days that say nothing, such as holidays.
    public init(days: ClosedRange<Int>, firstDayUs: Int64, spans: [TimeWindow], masked: Set<Int>) {
        self.days = days
        let fromUs = firstDayUs + Int64(days.lowerBound) * TimeWindow.dayUs
        let toUs = firstDayUs + Int64(days.upperBound + 1) * TimeWindow.dayUs
        let slots = Coverage(spans.filter { $0.fromUs < toUs }).isKnown(
            fromUs: fromUs, slotUs: Self.slotUs, count: days.count * 288)
        isKnown = (0..<days.count * 24).map { hour in
            !masked.contains(days.lowerBound + hour / 24) && slots[hour * 12..<(hour + 1) * 12].allSatisfy { $0 }
        }
    }

    var hours: Range<Int> { days.lowerBound * 24..<(days.upperBound + 1) * 24 }
}
