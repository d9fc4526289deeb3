import Analysis
import Columns
import Settings

extension TableStore {
    /// The series of some days in memory; days without rows are gaps.
    ///
    /// - Parameter rows: reads those of a day that are wanted.
    func shelf(
        _ days: [Day], rows: (Day) throws(PipelineError) -> Batch
    ) throws(PipelineError) -> SeriesShelf {
        let known = Set(liveDays)
        var batches: [Batch?] = []
        for day in days { batches.append(known.contains(day) ? try rows(day) : nil) }
        do {
            return try SeriesShelf(firstDayUs: days[0].startUs, days: batches)
        } catch {
            throw .failed(.tableUnreadable, path: "tables/\(schema.name)", error.description)
        }
    }
}
