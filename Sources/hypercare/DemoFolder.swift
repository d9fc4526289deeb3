import Foundation
import Pipelines
import Scenarios

/// The folder of `hypercare demo`: archives of sample nights, exports of feedback, and a pipeline file over them.
///
/// Making it again gives the same bytes and touches nothing else; an existing workspace stays, so
/// a second demonstration shows a run that has nothing to do.
struct DemoFolder {
    private let path: String

    init(_ path: String) { self.path = path }

    private static let mark = "# Made by 'hypercare demo'."

    /// Writes what is missing or different.
    ///
    /// - Throws: `.failed` if the folder holds something else, or cannot be written.
    /// - Returns: the path of the pipeline file.
    func write() throws(PipelineError) -> String {
        let file = PathText.join(path, "pipeline.yaml")
        try refuseForeign(file)
        let scenario = DemoNights.demoScenario
        let record = try writeLogs(scenario)
        try writeFeedback(scenario, record)
        try save(Array(Self.pipeline.utf8), file)
        return file
    }

    private func writeLogs(_ scenario: Scenario) throws(PipelineError) -> ScenarioRecord {
        let logs = PathText.join(path, "logs")
        try Workspace(logs).create()
        let archives = LogArchives(scenario)
        var record = ScenarioRecord(scenario)
        for archive in archives.all {
            try Interrupts.flag.check()
            var sink = MemorySink()
            var observers: [ChainObserver] = []
            let tally = archives.write(archive, to: &sink) { observers.append($0) }
            record.add(tally, observers)
            try save(sink.bytes, PathText.join(logs, archive.name))
        }
        return record
    }

    private func writeFeedback(_ scenario: Scenario, _ record: ScenarioRecord) throws(PipelineError) {
        let folder = PathText.join(path, "feedback")
        try Workspace(folder).create()
        guard let maker = FeedbackMaker(scenario), let sources = scenario.feedback?.sources else { return }
        for (source, items) in zip(sources, maker.items(from: record.seeds)) {
            let name = "\(source.name).\(source.format.fileExtension)"
            try save(FeedbackExport.bytes(of: items, source: source), PathText.join(folder, name))
        }
    }

    /// A pipeline file of the user's own is not written over.
    private func refuseForeign(_ file: String) throws(PipelineError) {
        guard let known = FileManager.default.contents(atPath: file) else { return }
        guard !String(decoding: known, as: UTF8.self).hasPrefix(Self.mark) else { return }
        throw .failed(
            .outputNotWritten, path: file, "the file is there already and was not made by the demo",
            help: "choose another folder with --output")
    }

    /// Leaves a file alone that has these bytes, so that its time does not change.
    private func save(_ bytes: [UInt8], _ path: String) throws(PipelineError) {
        let data = Data(bytes)
        if FileManager.default.contents(atPath: path) == data { return }
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .failed(
                .outputNotWritten, path: path,
                "the file cannot be written: \(error.localizedDescription)")
        }
    }

    private static let pipeline = """
        \(mark)
        # Try: hypercare explain FILE, hypercare run FILE, hypercare run FILE --date 2026-03-04
        version: 1
        name: demo
        workspace: workspace
        sources:
          # Three gateways whose formats and compressions are recognised by content.
          - name: gateways
            paths: ['logs/kong-{date}.*', 'logs/apipark-{date}.*', 'logs/litellm-{date}.*']
          # NGINX in front of them, with a log_format of its own.
          - name: edge
            paths: ['logs/edge-{date}.*']
            format:
              nginx: '\(LogFormat.nginxTimedFormat)'
          # What the shop's customers and developers wrote, as a desk, a survey and a chat export it.
          - name: voices
            kind: feedback
            paths: [feedback/]
        # The nights hold a few damaged lines on purpose.
        rejects: {allow: 0.5%}
        report: {title: Seven sample nights}

        """
}
