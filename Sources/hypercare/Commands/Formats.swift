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
        let width = (FormatNames.names.map(\.count).max() ?? 0) + 2
        let lines = FormatNames.all.map {
            $0.name + String(repeating: " ", count: width - $0.name.count) + $0.meaning + "\n"
        }
        let document = JSON.members([
            "schema_version": .count(1),
            "formats": .list(
                FormatNames.all.map {
                    .members(["name": .text($0.name), "meaning": .text($0.meaning)])
                }),
        ])
        try StandardOutput().write(json ? document.line + "\n" : lines.joined())
        guard !json else { return }
        Terminal.message(
            """

            Formats are recognised by content, or named with --format and 'format:'. In a pipeline file also:
              format: {nginx: '<log_format string>'}     any NGINX log_format
              format: {json: {time: ts, status: code}}   any JSON, by a map of fields
            Compression (zstd, lz4, gzip) is recognised by content, whatever the file is called.

            """)
    }
}
