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
    /// Slots after midnight by people's clock at which the rhythm of a day begins; below 0 if before.
    let begin: Int
    private let contexts: [DayContext]
    /// If false, every day is one stretch.
    let isMoving: Bool

    /// Without `isFollowing` the grid itself is the clock: for what is driven by machines.
    init(_ contexts: ArraySlice<DayContext>, slotsPerDay: Int, isFollowing: Bool, begin: Int = 0) {
        self.slotsPerDay = slotsPerDay
        self.begin = begin
        let isShifted = contexts.contains { $0.shiftSlots != 0 } || Self.hasChange(contexts)
        self.contexts = isFollowing && isShifted ? Array(contexts) : []
        isMoving = isFollowing && isShifted || begin != 0
    }

    /// Whether any two slots of the days have different shifts.
    static func hasChange(_ contexts: ArraySlice<DayContext>) -> Bool {
        guard let first = contexts.first?.shiftSlots else { return false }
        return contexts.contains { $0.shiftSlots != first || ($0.clockChange.map { $0.shiftSlots != first } ?? false) }
    }

    /// The stretches of a day on the grid, in order. Whole days of a shift count for nothing.
    func stretches(_ day: Int) -> [Stretch] {
        guard isMoving else { return [Stretch(slots: 0..<slotsPerDay, day: day, shift: 0)] }
        guard !contexts.isEmpty else { return stretches(day, 0..<slotsPerDay, 0) }
        let context = contexts[day]
        guard let change = context.clockChange else { return stretches(day, 0..<slotsPerDay, context.shiftSlots) }
        let slot = min(max(change.slot, 0), slotsPerDay)
        return stretches(day, 0..<slot, context.shiftSlots) + stretches(day, slot..<slotsPerDay, change.shiftSlots)
    }

    private func stretches(_ day: Int, _ slots: Range<Int>, _ wholeShift: Int) -> [Stretch] {
        let shift = wholeShift % slotsPerDay
        // Slots at which a day by the clock ends, and at which its rhythm does.
        let ends = [-shift, begin - shift].flatMap { [$0 - slotsPerDay, $0, $0 + slotsPerDay] }
        let borders = ([slots.lowerBound, slots.upperBound] + ends.filter { slots.contains($0) }).sorted()
        return zip(borders, borders.dropFirst()).filter { $0 < $1 }.map { first, end in
            let rhythm = min(max(Self.days(first + shift - begin, slotsPerDay), -1), 1)
            let days = Self.days(first + shift, slotsPerDay)
            return Stretch(slots: first..<end, day: day + rhythm, shift: shift - days * slotsPerDay)
        }
    }

    /// Whole days in a number of slots, rounded down.
    private static func days(_ slots: Int, _ slotsPerDay: Int) -> Int {
        (slots - (slots < 0 ? slotsPerDay - 1 : 0)) / slotsPerDay
    }
}
