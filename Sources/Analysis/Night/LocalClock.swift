/// Places on the grid to places in the day as people live it.
struct LocalClock {
    private let slotsPerDay: Int
    private let contexts: [DayContext]
    private let reference: Int
    /// Nearly always false, and then nothing is computed for a slot.
    private let isMoving: Bool

    /// Without `isFollowing` the grid itself is the clock: for what is driven by machines.
    init(_ contexts: ArraySlice<DayContext>, slotsPerDay: Int, isFollowing: Bool) {
        self.slotsPerDay = slotsPerDay
        self.contexts = isFollowing ? Array(contexts) : []
        reference = contexts.last?.shiftSlots ?? 0
        isMoving = isFollowing && Self.hasChange(contexts)
    }

    /// Whether any two slots of the days have different shifts.
    static func hasChange(_ contexts: ArraySlice<DayContext>) -> Bool {
        guard let first = contexts.first?.shiftSlots else { return false }
        return contexts.contains { $0.shiftSlots != first || ($0.clockChange.map { $0.shiftSlots != first } ?? false) }
    }

    func localSlot(_ day: Int, _ slot: Int) -> Int {
        guard isMoving else { return slot }
        let moved = (slot + contexts[day].shift(at: slot) - reference) % slotsPerDay
        return moved < 0 ? moved + slotsPerDay : moved
    }
}
