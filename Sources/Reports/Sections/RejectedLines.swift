import Analysis

/// Lines that are no record, by reason, with a few to look at.
public struct RejectedLines: Section {
    public static let name = "rejects"
    public static let title = "Rejected lines"

    /// Reasons that are shown with lines.
    public var maxReasonsWithLines = 8

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let rejects = results.quality.rejects
        guard results.quality.archives > 0 else { return [] }
        guard !rejects.isEmpty else { return [.prose("None: every line was a record or of a known other kind.")] }
        let samples = rejects.prefix(maxReasonsWithLines).flatMap { reason in
            reason.samples.map { sampleRow(reason.reason, $0) }
        }
        return [.table(reasons(rejects, results.quality.account))]
            + (samples.isEmpty ? [] : [.table(sampleTable(samples))])
    }

    private func reasons(_ rejects: [RejectReason], _ account: LineAccount) -> Table {
        Table(
            "reasons", "Rejected lines by reason",
            columns: [.text("reason", "Reason"), .number("lines", "Lines"), .number("ratio", "Of all lines")],
            rows: rejects.map { reject in
                [
                    .name(reject.reason),
                    .share(
                        Quantity(reject.lines, .count("lines")), Double(reject.lines) / Double(max(account.rejected, 1))
                    ),
                    .quantity(Quantity(Double(reject.lines) / Double(max(account.lines, 1)), .ratio)),
                ]
            })
    }

    private func sampleTable(_ rows: [[Cell]]) -> Table {
        Table(
            "lines", "The first lines of each reason, redacted",
            columns: [
                .text("reason", "Reason"), .text("source_file", "Archive"), .number("line", "Line"),
                .text("excerpt", "Beginning of the line"),
            ], rows: rows)
    }

    private func sampleRow(_ reason: String, _ line: RejectedLine) -> [Cell] {
        [.name(reason), .name(line.sourceFile), .code(line.line), .excerpt(line.excerpt)]
    }
}
