import Analysis
import Columns
import Ingest
import Settings

/// Reads the changes that a plan's sources of events tell of.
public enum ChangeEvents {
    /// All events by time and then by id, each once, and what there is to tell of their files.
    ///
    /// An entry that cannot be used is told with its file and line and left out; the rest of its file counts.
    /// Within a source the last entry of an id is the one that counts, in the order of paths and lines; the
    /// same event in two sources is one, while another one of the same id gets the source's name before it.
    ///
    /// - Throws: where a file cannot be read.
    public static func read(_ plan: Plan) throws(PipelineError) -> (events: [ChangeEvent], notices: [Problem]) {
        var gathered = GatheredEvents()
        var notices: [Problem] = []
        for source in plan.eventSources {
            if source.files.isEmpty { notices.append(nothingFound(source)) }
            let reading = EventReading(
                zone: source.zone, attributeNames: plan.pipeline.eventAttributeNames, labels: source.labels,
                texts: EventTexts(redactor: plan.redactor))
            for file in source.files {
                let read = try EventFile(file.path, reading)
                gathered.add(read.events)
                notices += read.notices
            }
            gathered.close(source.name)
        }
        if gathered.leftOutCount > 0 {
            notices.append(
                Problem(
                    .eventLeftOut,
                    "\(gathered.leftOutCount) events beyond the limit of \(Limits.events) are left out, the oldest"))
        }
        return (gathered.events, notices)
    }

    private static func nothingFound(_ source: PlannedSource) -> Problem {
        let patterns = source.source.paths.map { "'\($0)'" }.joined(separator: ", ")
        return Problem(
            .nothingFound, at: Place("source '\(source.name)'"), "no file matches \(patterns)",
            help: "check the paths; without events no finding is told with what was changed before it")
    }
}

extension Pipeline {
    /// Names of attributes that an event may have: the labels of the call tables, and the declared dimensions.
    var eventAttributeNames: [String] { CallsMinute.labelNames + ["consumer"] + dimensionNames }
}
