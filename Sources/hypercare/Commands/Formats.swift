import ArgumentParser
import Pipelines

/// `hypercare formats`: the log formats it knows.
struct Formats: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the log formats.",
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
            Compression (zstd, lz4, gzip) is recognised by content, whatever the file is called.

            """)
    }

    private var table: String {
        let width = (FormatNames.all.map(\.name.count).max() ?? 0) + 2
        return FormatNames.all.map { format in
            let gap = String(repeating: " ", count: width - format.name.count)
            return format.name + gap + format.summary + "\n"
        }.joined()
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
        ])
    }
}
