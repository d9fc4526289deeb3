import Analysis
import Columns
import Settings

/// Tells incidents which objectives they broke, from the rows of the days that they touch.
struct IncidentObjectives {
    /// `objectives_day`, as it will stand.
    let store: TableStore

    func matched(_ incidents: [Incident]) throws(PipelineError) -> [Incident] {
        let live = store.liveDays
        let days = live.filter { day in
            incidents.contains { $0.startUs < day.next.startUs && $0.endUs >= day.startUs }
        }
        var records: [ObjectiveRecord] = []
        for day in days { records += try ObjectiveTable.records(store.rows(of: day), dayUs: day.startUs) }
        let match = ObjectiveMatch(records)
        return incidents.map { incident in
            var incident = incident
            match.match(&incident)
            return incident
        }
    }
}
