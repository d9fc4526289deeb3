import Analysis
import Columns
import Reports
import Tables

/// Makes reports from the tables alone.
struct ReportMaker {
    let tables: WorkspaceTables
    let pipelineName: String
    var title: String?
    let jobs: Int

    /// What a report over some days shows, compared with as many days before.
    func results(_ days: DayRange) throws(PipelineError) -> Results {
        let window = TimeWindow(fromUs: days.startUs, toUs: days.endUs)
        let length = days.to.ordinal - days.from.ordinal
        let before = DayRange(from: Day(ordinal: days.from.ordinal - length), to: days.from)
        var quality = QualityTally(window: window)
        var samples = SampleTally(window: window)
        for day in tables.inputs.liveDays where day < days.to {
            quality.add(inputs: try tables.inputs.rows(of: day))
            quality.add(rejects: try tables.rejects.rows(of: day))
        }
        for day in days.days { samples.add(exemplars: try tables.exemplars.rows(of: day)) }
        let traffic = try traffic(window, days: before.days + days.days, spans: quality.spans)
        let heading = ReportHeading(
            pipeline: pipelineName, window: window, baseline: window.previous, toolVersion: Product.version,
            title: title ?? "Trend report")
        return Results(heading: heading, traffic: traffic, quality: quality.quality(), samples: samples.samples())
    }

    /// The two call tables are added up at once.
    private func traffic(_ window: TimeWindow, days: [Day], spans: [TimeWindow]) throws(PipelineError) -> Traffic {
        var tallies = try Parallel.map(2, jobs: jobs) { (table) throws(PipelineError) in
            try table == 0 ? minutes(window, days) : consumers(window, days)
        }
        tallies[0].takeConsumers(of: tallies[1])
        return tallies[0].traffic(spans: spans)
    }

    private func minutes(_ window: TimeWindow, _ days: [Day]) throws(PipelineError) -> TrafficTally {
        var tally = TrafficTally(window: window, baseline: window.previous)
        for day in days {
            try tables.windows[0].forEachBatch(of: day, columns: TrafficTally.callsMinuteColumns) {
                (batch) throws(PipelineError) in
                try Self.naming(CallsMinute.name) { () throws(AnalysisError) in try tally.add(callsMinute: batch) }
            }
        }
        return tally
    }

    private func consumers(_ window: TimeWindow, _ days: [Day]) throws(PipelineError) -> TrafficTally {
        var tally = TrafficTally(window: window, baseline: window.previous)
        for day in days {
            try tables.windows[1].forEachBatch(of: day, columns: TrafficTally.consumersHourColumns) {
                (batch) throws(PipelineError) in
                try Self.naming(ConsumersHour.name) { () throws(AnalysisError) in try tally.add(consumersHour: batch) }
            }
        }
        return tally
    }

    private static func naming(_ table: String, _ work: () throws(AnalysisError) -> Void) throws(PipelineError) {
        do {
            try work()
        } catch {
            throw .failed(.tableUnreadable, path: "tables/\(table)", error.description)
        }
    }
}
