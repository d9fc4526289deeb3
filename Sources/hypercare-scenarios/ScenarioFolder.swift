import Foundation
import Scenarios

/// Writes a scenario's folder.
struct ScenarioFolder {
    private let path: String
    private let jobs: Int

    init(_ path: String, jobs: Int) {
        self.path = path
        self.jobs = jobs
    }

    /// - Throws: `FileFailure`; what was written until then stays.
    func make(_ scenario: Scenario) throws {
        try refuseForeignFiles(scenario)
        for folder in ["", "/logs", "/feedback", "/events", "/truth"] { try FileSink.makeFolder(path + folder) }
        try write(PipelineText.yaml(scenario), to: "pipeline.yaml")
        try write(lines(scenario.releases.map(ChangeLine.init)), to: "events/changes.ndjson")
        let record = try ArchiveRun(scenario, folder: path + "/logs", jobs: jobs).run()
        let items = try writeFeedback(scenario, record)
        let document = TruthDocument(scenario, record, items: items.flatMap { $0 })
        try write(text(document, .prettyPrinted) + "\n", to: "truth/truth.json")
        let sources = scenario.feedback?.sources ?? []
        let ids = scenario.truth.map(\.id)
        let truth = zip(sources, items).flatMap { source, items in
            items.map { FeedbackTruthLine($0, source: source, incidents: ids) }
        }
        try write(lines(truth.sorted { ($0.created, $0.id) < ($1.created, $1.id) }), to: "truth/feedback.ndjson")
    }

    /// Refuses a folder with logs or feedback that this scenario will not write: a run would read them too.
    private func refuseForeignFiles(_ scenario: Scenario) throws(FileFailure) {
        let own = [
            "logs": Set(LogArchives(scenario).all.map(\.name)),
            "feedback": Set((scenario.feedback?.sources ?? []).map { "\($0.name).\($0.format.fileExtension)" }),
        ]
        for (folder, names) in own.sorted(by: { $0.key < $1.key }) {
            let there = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
            guard let foreign = there.sorted().first(where: { !names.contains($0) }) else { continue }
            throw FileFailure(
                path: "\(path)/\(folder)/\(foreign)", what: "make the scenario beside a file of another one",
                code: EEXIST)
        }
    }

    /// The exports of all sources; returns their items.
    private func writeFeedback(_ scenario: Scenario, _ record: ScenarioRecord) throws -> [[FeedbackItem]] {
        guard let maker = FeedbackMaker(scenario), let sources = scenario.feedback?.sources else { return [] }
        let items = maker.items(from: record.seeds)
        for (source, items) in zip(sources, items) {
            var sink = try FileSink(path: "\(path)/feedback/\(source.name).\(source.format.fileExtension)")
            try sink.write(FeedbackExport.bytes(of: items, source: source))
            try sink.finish()
        }
        return items
    }

    private func lines(_ values: [some Encodable]) throws -> String {
        try values.map { try text($0) + "\n" }.joined()
    }

    private func text(_ value: some Encodable, _ more: JSONEncoder.OutputFormatting = []) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func write(_ text: String, to name: String) throws {
        var sink = try FileSink(path: "\(path)/\(name)")
        try sink.write(Array(text.utf8))
        try sink.finish()
    }
}
