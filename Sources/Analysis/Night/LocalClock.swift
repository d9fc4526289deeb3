/// Places on the grid to places in the days as people live them.
///
/// Where clocks are ahead of the grid or behind, the first or last hours of a day on the grid belong to the day before
/// or after, which may go by another rhythm: people's weekend does not begin with the grid's.
struct LocalClock {
    let slotsPerDay: Int
    private let contexts: [DayContext]
    /// If false, nothing is computed for a slot.
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

    /// The day and slot by people's clock; the day may be one before the first or one after the last. Whole days of a
    /// shift count for nothing.
    func place(_ day: Int, _ slot: Int) -> (day: Int, slot: Int) {
        guard isMoving else { return (day, slot) }
        let moved = slot + contexts[day].shift(at: slot) % slotsPerDay
        if moved < 0 { return (day - 1, moved + slotsPerDay) }
        return moved < slotsPerDay ? (day, moved) : (day + 1, moved - slotsPerDay)
    }
}
