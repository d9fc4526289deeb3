/// What is known of a day besides its numbers.
public struct DayContext: Sendable, Equatable {
    /// A change of the clocks within a day.
    public struct ClockChange: Sendable, Equatable {
        /// The first slot with the new shift.
        public var slot: Int
        public var shiftSlots: Int

        public init(slot: Int, shiftSlots: Int) {
            self.slot = slot
            self.shiftSlots = shiftSlots
        }
    }

    /// 0 is Monday, 6 Sunday.
    public var weekday: Int
    public var isHoliday = false
    /// By how many slots the clocks by which people live are ahead of the grid, at the day's begin; less than a
    /// day's.
    public var shiftSlots = 0
    public var clockChange: ClockChange?
    /// Slots that say nothing, such as announced maintenance.
    public var maskedSlots: [Range<Int>] = []
    /// A day that must not be learned from: a known incident.
    public var isExcluded = false

    public init(weekday: Int) { self.weekday = weekday }

    /// Saturday or Sunday.
    public var isWeekend: Bool { weekday >= 5 }

    /// How far the clocks are ahead at a slot.
    func shift(at slot: Int) -> Int {
        guard let clockChange, slot >= clockChange.slot else { return shiftSlots }
        return clockChange.shiftSlots
    }
}
