import Analysis
import Columns
import Reports
import Settings
import Tables

/// Makes reports from the tables alone.
struct ReportMaker {
    let tables: WorkspaceTables
    let pipelineName: String
    var title: String?
    let jobs: Int

    /// What one of the report's parts was made of; the parts are gathered at once.
    private enum Part: Sendable {
        case calls(TrafficTally)
        case ground(QualityTally, SampleTally)
    }

    /// What a report over some days shows, compared with as many days before.
    ///
    /// - Parameter feedback: of the same tables; what it has read for one report it has for the next.
    func results(_ days: DayRange, _ feedback: inout FeedbackGathering) throws(PipelineError) -> Results {
        let window = TimeWindow(fromUs: days.startUs, toUs: days.endUs)
        let length = days.to.ordinal - days.from.ordinal
        let before = DayRange(from: Day(ordinal: days.from.ordinal - length), to: days.from)
        let counted = before.days + days.days
        let parts = try Parallel.map(3, jobs: jobs) { (part) throws(PipelineError) -> Part in
            switch part {
            case 0:
                .calls(
                    try tally(tables.windows[0], TrafficTally.callsMinuteColumns, window, counted) {
                        (tally, batch) throws(AnalysisError) in try tally.add(callsMinute: batch)
                    })
            case 1:
                .calls(
                    try tally(tables.windows[1], TrafficTally.consumersHourColumns, window, counted) {
                        (tally, batch) throws(AnalysisError) in try tally.add(consumersHour: batch)
                    })
            default: try ground(window, days)
            }
        }
        guard case .calls(var tally) = parts[0], case .calls(let consumers) = parts[1],
            case .ground(let quality, let samples) = parts[2]
        else { preconditionFailure("the parts of a report in another order") }
        tally.takeConsumers(of: consumers)
        let heading = ReportHeading(
            pipeline: pipelineName, window: window, baseline: window.previous, toolVersion: Product.version,
            title: title ?? "Trend report")
        return Results(
            heading: heading, traffic: tally.traffic(spans: quality.spans), quality: quality.quality(),
            samples: samples.samples(),
            incidents: try IncidentGathering(tables: tables).findings(days),
            objectives: try ObjectiveGathering(tables: tables).findings(days),
            courses: try CourseGathering(tables: tables).findings(days),
            feedback: try feedback.findings(days))
    }

    /// The archives up to the report's end, and its exemplars.
    private func ground(_ window: TimeWindow, _ days: DayRange) throws(PipelineError) -> Part {
        var quality = QualityTally(window: window)
        var samples = SampleTally(window: window)
        for day in tables.inputs.liveDays where day < days.to {
            quality.add(inputs: try tables.inputs.rows(of: day))
            quality.add(rejects: try tables.rejects.rows(of: day))
        }
        for day in days.days { samples.add(exemplars: try tables.exemplars.rows(of: day)) }
        return .ground(quality, samples)
    }

    /// The rows of one call table, added up a row group at a time.
    private func tally(
        _ store: TableStore, _ columns: Set<String>, _ window: TimeWindow, _ days: [Day],
        _ add: (inout TrafficTally, Batch) throws(AnalysisError) -> Void
    ) throws(PipelineError) -> TrafficTally {
        var tally = TrafficTally(window: window, baseline: window.previous)
        for day in days {
            try store.forEachBatch(of: day, columns: columns) { (batch) throws(PipelineError) in
                do throws(AnalysisError) {
                    try add(&tally, batch)
                } catch {
                    throw .failed(.tableUnreadable, path: "tables/\(store.schema.name)", error.description)
                }
            }
        }
        return tally
    }
}
