/// Which past days say how a day should look.
struct DayGroups {
    /// Past days with the rhythm of a working day, and of a weekend.
    let working: [Int]
    let weekend: [Int]
    /// For each day of the history, and then for the day after the last and the day before the first, to which an hour
    /// may belong by people's clock: whether it goes by the weekend's rhythm.
    let isWeekend: [Bool]
    /// Past days that teach something: not excluded, no holiday.
    let isTaught: [Bool]
    /// Whether rest days were found to be like working days.
    let isOneRhythm: Bool

    /// A rhythm seen on fewer than `leastDays` stays empty: one does not stand in for the other.
    init(_ contexts: ArraySlice<DayContext>, hasData: [Bool], leastDays: Int) {
        let days = Array(contexts)
        let night = days.count - 1
        let taught = days.indices.map { $0 < night && !days[$0].isExcluded && !days[$0].isHoliday && hasData[$0] }
        let weekend = days.indices.filter { taught[$0] && days[$0].isWeekend }
        let working = days.indices.filter { taught[$0] && !days[$0].isWeekend }
        isTaught = taught
        isOneRhythm = false
        self.weekend = weekend.count >= leastDays ? weekend : []
        self.working = working.count >= leastDays ? working : []
        let neighbours = [((days.last?.weekday ?? 0) + 1) % 7, ((days.first?.weekday ?? 0) + 6) % 7]
        isWeekend = days.map { $0.isWeekend || $0.isHoliday } + neighbours.map { DayContext(weekday: $0).isWeekend }
    }

    /// The past days that teach something.
    var taughtDays: [Int] { isTaught.indices.filter { isTaught[$0] } }

    /// The same days, all of one rhythm.
    private init(merging groups: Self) {
        working = (groups.working + groups.weekend).sorted()
        weekend = []
        isWeekend = groups.isWeekend.map { _ in false }
        isTaught = groups.isTaught
        isOneRhythm = true
    }

    /// One rhythm for all days, if those of working days and of weekends have been seen and are the same.
    func merged(by data: Observations) -> Self {
        guard !working.isEmpty, !weekend.isEmpty, !RhythmContrast(data).isClear(working: working, weekend: weekend)
        else { return self }
        return Self(merging: self)
    }
}
