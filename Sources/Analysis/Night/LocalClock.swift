/// Stretches of the grid to stretches of the days as people live them.
///
/// Where clocks are ahead of the grid or behind, the first or last hours of a day on the grid belong to the day before
/// or after, which may go by another rhythm: people's weekend does not begin with the grid's.
struct LocalClock {
    /// Slots of a day on the grid that are one stretch of a day by people's clock.
    struct Stretch {
        let slots: Range<Int>
        /// By people's clock; may be one before the first or one after the last.
        let day: Int
        /// What makes a slot of the grid one of that day.
        let shift: Int
    }

    let slotsPerDay: Int
    private let contexts: [DayContext]
    /// If false, every day is one stretch.
    let isMoving: Bool

    /// Without `isFollowing` the grid itself is the clock: for what is driven by machines.
    init(_ contexts: ArraySlice<DayContext>, slotsPerDay: Int, isFollowing: Bool) {
        self.slotsPerDay = slotsPerDay
        self.contexts = isFollowing ? Array(contexts) : []
        isMoving = isFollowing && (contexts.contains { $0.shiftSlots != 0 } || Self.hasChange(contexts))
    }

    /// Whether any two slots of the days have different shifts.
    static func hasChange(_ contexts: ArraySlice<DayContext>) -> Bool {
        guard let first = contexts.first?.shiftSlots else { return false }
        return contexts.contains { $0.shiftSlots != first || ($0.clockChange.map { $0.shiftSlots != first } ?? false) }
    }

    /// The stretches of a day on the grid, in order. Whole days of a shift count for nothing.
    func stretches(_ day: Int) -> [Stretch] {
        guard isMoving else { return [Stretch(slots: 0..<slotsPerDay, day: day, shift: 0)] }
        let context = contexts[day]
        guard let change = context.clockChange else { return stretches(day, 0..<slotsPerDay, context.shiftSlots) }
        let slot = min(max(change.slot, 0), slotsPerDay)
        return stretches(day, 0..<slot, context.shiftSlots) + stretches(day, slot..<slotsPerDay, change.shiftSlots)
    }

    private func stretches(_ day: Int, _ slots: Range<Int>, _ wholeShift: Int) -> [Stretch] {
        let shift = wholeShift % slotsPerDay
        let days = shift < 0 ? (day - 1, day) : (day, day + 1)
        let shifts = shift < 0 ? (shift + slotsPerDay, shift) : (shift, shift - slotsPerDay)
        let midnight = min(max(shift < 0 ? -shift : slotsPerDay - shift, slots.lowerBound), slots.upperBound)
        return [
            Stretch(slots: slots.lowerBound..<midnight, day: days.0, shift: shifts.0),
            Stretch(slots: midnight..<slots.upperBound, day: days.1, shift: shifts.1),
        ].filter { !$0.slots.isEmpty }
    }
}
