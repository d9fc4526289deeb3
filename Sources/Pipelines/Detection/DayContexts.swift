import Analysis
import Settings

/// What detection knows of days besides their calls: weekdays and clocks of the pipeline's time zone,
/// and holidays.
struct DayContexts {
    let zone: Zone
    var holidays: Set<Day> = []

    /// One for each day.
    func contexts(_ days: [Day], slotUs: Int64) -> [DayContext] {
        days.map { context($0, slotUs: slotUs) }
    }

    private func context(_ day: Day, slotUs: Int64) -> DayContext {
        var context = DayContext(weekday: day.weekday)
        context.isHoliday = holidays.contains(day)
        let offsets = zone.offsets(fromUs: day.startUs, toUs: day.next.startUs)
        context.shiftSlots = slots(offsets[0].offsetSeconds, slotUs)
        if offsets.count > 1 {
            context.clockChange = DayContext.ClockChange(
                slot: Int((offsets[1].fromUs - day.startUs) / slotUs),
                shiftSlots: slots(offsets[1].offsetSeconds, slotUs))
        }
        return context
    }

    private func slots(_ seconds: Int, _ slotUs: Int64) -> Int { Int(Int64(seconds) * 1_000_000 / slotUs) }

    /// Days whose hours a night is compared with when its leaves are looked at: of the days before, those
    /// of the same sort, the nearest first.
    func references(of night: Day, among live: Set<Day>) -> [Day] {
        let before = (1...Self.reachDays).map { Day(ordinal: night.ordinal - $0) }.filter(live.contains)
        let alike = before.filter { isRestDay($0) == isRestDay(night) }
        return Array((alike.count >= Self.leastReferences ? alike : before).prefix(Self.mostReferences))
    }

    private static let reachDays = 21
    private static let leastReferences = 2
    private static let mostReferences = 7

    func isRestDay(_ day: Day) -> Bool { day.weekday >= 5 || holidays.contains(day) }
}
