import Analysis
import Columns
import Settings

/// Makes the records of one day, without their verdicts: from the table's own rows where these still hold, else from
/// the call tables.
struct ObjectiveDay {
    /// `calls_minute`, then `consumers_hour`, as they will stand.
    let windows: [TableStore]
    let objectives: [Objective]
    let settings: DetectionSettings
    let coverage: Coverage

    /// What a day is made of, and whether that differs from what stands in the table.
    struct State: Sendable {
        var records: [ObjectiveRecord]
        var isStale: Bool
    }

    /// - Parameters:
    ///   - standing: what the table has of the day; nil where it has nothing.
    ///   - isChanged: whether the day's calls are others now.
    func state(of day: Day, standing: [ObjectiveRecord]?, isChanged: Bool) throws(PipelineError) -> State {
        let announced = settings.announcements(on: day)
        let old = Dictionary((standing ?? []).map { ($0.objective.name, $0) }) { first, _ in first }
        var isStale = isChanged || old.count != objectives.count
        var records: [ObjectiveRecord?] = []
        var missing: [(place: Int, blackout: ObjectiveBlackout)] = []
        for (place, objective) in objectives.enumerated() {
            let blackout = ObjectiveBlackout(objective, announced: announced, labels: labels(objective))
            guard !isChanged, var record = old[objective.name], record.definition == objective.definition,
                record.maintenance == blackout.text
            else {
                missing.append((place, blackout))
                records.append(nil)
                continue
            }
            let before = record.sums.isKnown
            record.sums.markKnown(objective, blackout, coverage, dayUs: day.startUs)
            if record.sums.isKnown != before { isStale = true }
            records.append(record)
        }
        if !missing.isEmpty { isStale = true }
        for (place, record) in try counted(day, missing) { records[place] = record }
        return State(records: records.compactMap { $0 }, isStale: isStale)
    }

    /// Records whose sums must be counted.
    private func counted(
        _ day: Day, _ items: [(place: Int, blackout: ObjectiveBlackout)]
    ) throws(PipelineError) -> [(place: Int, record: ObjectiveRecord)] {
        var counted: [(place: Int, record: ObjectiveRecord)] = []
        for isOfConsumer in [false, true] {
            let own = items.filter { objectives[$0.place].isOfConsumer == isOfConsumer }
            guard !own.isEmpty else { continue }
            var tally = ObjectiveTally(
                own.map { (objectives[$0.place], $0.blackout) }, dayUs: day.startUs,
                rowUs: isOfConsumer ? TimeWindow.hourUs : TimeWindow.minuteUs)
            let store = windows[isOfConsumer ? 1 : 0]
            try store.forEachBatch(of: day, columns: tally.columns) { (batch) throws(PipelineError) in
                do throws(AnalysisError) {
                    try tally.add(batch)
                } catch {
                    throw .failed(.tableUnreadable, path: "tables/\(store.schema.name)", error.description)
                }
            }
            for (item, sums) in zip(own, tally.sums) {
                let objective = objectives[item.place]
                var sums = sums
                sums.markKnown(objective, item.blackout, coverage, dayUs: day.startUs)
                counted.append(
                    (
                        item.place,
                        ObjectiveRecord(
                            objective: objective, dayUs: day.startUs, sums: sums, maintenance: item.blackout.text)
                    ))
            }
        }
        return counted
    }

    /// The labels of the table that an objective is counted in.
    private func labels(_ objective: Objective) -> Set<String> {
        let schema = windows[objective.isOfConsumer ? 1 : 0].schema
        return Set(schema.columns.filter { $0.role == .key && $0.kind != .timestampUs }.map(\.name))
    }
}
