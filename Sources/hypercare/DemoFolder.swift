import Foundation
import Pipelines
import Scenarios

/// The folder of `hypercare demo`: archives of sample nights and a pipeline file over them.
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
        let logs = PathText.join(path, "logs")
        try Workspace(logs).create()
        let archives = DemoNights.demo
        for archive in archives.all {
            try Interrupts.flag.check()
            var sink = MemorySink()
            _ = archives.write(archive, to: &sink)
            try save(sink.bytes, PathText.join(logs, archive.name))
        }
        try save(Array(Self.pipeline.utf8), file)
        return file
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
        # The nights hold a few damaged lines on purpose.
        rejects: {allow: 0.5%}
        report: {title: Seven sample nights}

        """
}
