import ArgumentParser
import Pipelines

/// `hypercare formats`: the formats of logs and of feedback that it knows.
struct Formats: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the formats of logs and of feedback.",
        discussion: """
            Examples:
              hypercare formats
              hypercare formats --json
            """)

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        try StandardOutput().write(json ? document.line + "\n" : table)
        guard !json else { return }
        Terminal.message(
            """

            Formats are recognised by content, or named with --format and 'format:'. In a pipeline file also:
              format: {nginx: '<log_format>'}            any NGINX log_format
              format: {apache: '<LogFormat>'}            any Apache httpd LogFormat
              format: {json: {time: ts, status: code}}   any JSON, by a map of fields
              format: {name: generic_csv, fields: {id: Nr, text: Comment}}   feedback, with its columns
            Compression (zstd, lz4, gzip) is recognised by content, whatever the file is called.

            """)
    }

    private var table: String {
        let logs = FormatNames.all.map { (name: $0.name, summary: $0.summary) }
        let width = ((logs + feedback).map(\.name.count).max() ?? 0) + 2
        func lines(_ formats: [(name: String, summary: String)]) -> String {
            formats.map { $0.name + String(repeating: " ", count: width - $0.name.count) + $0.summary + "\n" }.joined()
        }
        return "LOGS\n" + lines(logs) + "\nFEEDBACK\n" + lines(feedback)
    }

    private var feedback: [(name: String, summary: String)] {
        FeedbackNames.all.map { ($0, FeedbackNames.summary(of: $0) ?? "") }
    }

    private var document: JSON {
        .members([
            "schema_version": .count(1),
            "formats": .list(
                FormatNames.all.map { format in
                    .members([
                        "name": .text(format.name), "summary": .text(format.summary),
                        "recognition": .text(format.recognition),
                        "needs_configuration": .bool(!format.isNameable),
                    ])
                }),
            "feedback_formats": .list(
                feedback.map { .members(["name": .text($0.name), "summary": .text($0.summary)]) }),
        ])
    }
}
