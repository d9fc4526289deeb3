import Analysis
import Settings

/// Reads the changes and trends that a report over some days tells of.
struct CourseGathering {
    let tables: WorkspaceTables

    /// Changes of the days, trends up to the last of them that has any.
    func findings(_ days: DayRange) throws(PipelineError) -> CourseFindings {
        guard tables.changes.snapshot != nil || tables.trends.snapshot != nil else { return .absent }
        var (told, found): ([ToldChange], [LevelChange]) = ([], [])
        for day in tables.changes.liveDays where day >= days.from && day < days.to {
            let rows = try ChangeTable.rows(tables.changes.rows(of: day))
            told += rows.told
            found += rows.found
        }
        let last = tables.trends.liveDays.last { $0 >= days.from && $0 < days.to }
        let trends = try last.map { (day) throws(PipelineError) in
            try TrendTable.trends(tables.trends.rows(of: day))
        }
        return CourseFindings(told: told, found: found, trends: trends ?? [])
    }
}
