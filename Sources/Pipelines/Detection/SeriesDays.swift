import Analysis
import Columns
import Settings
import Tables

/// Makes the days of `series_day` from the call tables.
struct SeriesDays {
    /// `calls_minute`, as it will stand after the run.
    let calls: TableStore
    /// `consumers_hour`, likewise.
    let consumers: TableStore
    let dimensions: [String]
    /// Attribute sets kept, for calls and again for consumers.
    let limit: Int

    /// Length of a point: five minutes for calls, an hour for consumers.
    static let callSlotUs: Int64 = 5 * TimeWindow.minuteUs
    static let consumerSlotUs = TimeWindow.hourUs

    /// The rows of a day, in the table's order, and how many attribute sets were left out for want of room.
    func rows(of day: Day) throws(PipelineError) -> (batch: Batch, leftOut: Int) {
        let ofCalls = try tally(calls, day, CellKind.ofCalls(dimensions: dimensions), Self.callSlotUs)
        let ofConsumers = try tally(consumers, day, CellKind.ofConsumers, Self.consumerSlotUs)
        var batch = ofCalls.batch()
        batch.append(ofConsumers.batch())
        return (batch, ofCalls.choice.leftOut + ofConsumers.choice.leftOut)
    }

    private func tally(
        _ store: TableStore, _ day: Day, _ kinds: [CellKind], _ slotUs: Int64
    ) throws(PipelineError) -> CellTally {
        var census = CellCensus(kinds: kinds)
        try store.forEachBatch(of: day, columns: census.columns) { census.add($0) }
        let choice = census.choice(minCalls: Limits.leastCallsOfSeries, limit: limit)
        var tally = CellTally(choice, dayUs: day.startUs, slotUs: slotUs)
        try store.forEachBatch(of: day, columns: tally.columns) { (batch) throws(PipelineError) in
            do throws(AnalysisError) {
                try tally.add(batch)
            } catch {
                throw .failed(.tableUnreadable, path: "tables/\(store.schema.name)", error.description)
            }
        }
        return tally
    }
}
