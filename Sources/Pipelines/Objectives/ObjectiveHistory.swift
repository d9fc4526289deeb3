import Analysis
import Settings

/// The records of some days, to be looked back at.
struct ObjectiveHistory {
    private var days: [Day: [String: ObjectiveRecord]] = [:]

    mutating func add(_ day: Day, _ records: [ObjectiveRecord]) {
        days[day] = Dictionary(records.map { ($0.objective.name, $0) }) { first, _ in first }
    }

    func has(_ day: Day) -> Bool { days[day] != nil }

    /// By name.
    func records(of day: Day) -> [ObjectiveRecord] {
        (days[day] ?? [:]).values.sorted { $0.objective.name.utf8.lexicographicallyPrecedes($1.objective.name.utf8) }
    }

    /// The sums of all days that an objective's verdict looks at, the last one `day`; unknown where a day has no
    /// record, or one of another definition.
    func sums(_ record: ObjectiveRecord, upTo day: Day) -> ObjectiveSums {
        sums(record, upTo: day, count: record.objective.contextDays)
    }

    func sums(_ record: ObjectiveRecord, upTo day: Day, count: Int) -> ObjectiveSums {
        var sums = ObjectiveSums(unknown: 0)
        for back in (0..<count).reversed() {
            let own = days[Day(ordinal: day.ordinal - back)]?[record.objective.name]
            if let own, own.definition == record.definition {
                sums.append(own.sums)
            } else {
                sums.append(ObjectiveSums(unknown: record.objective.slotsPerDay))
            }
        }
        return sums
    }
}
