import Analysis

/// The page that lists the days with a report.
///
/// Entries are made from results, or read back from the `report.json` of earlier runs, so the page
/// can always be made anew from the folder of reports alone.
public struct ReportIndex: Sendable, Equatable {
    /// What the index tells of one day.
    public struct Entry: Sendable, Equatable {
        /// The report lies in the folder of this name, `YYYY-MM-DD`.
        public let day: CalendarDay
        public var calls: Int64
        public var clientErrorRatio: Double?
        public var serverErrorRatio: Double?
        public var p95Us: Double?
        public var tokens: Int64?
        public var costNanoUsd: Double?
        public var missingHours: Int64
        public var rejectedLines: Int64
        public var tone: Tone
    }

    public let pipeline: String
    public let toolVersion: String
    /// Newest first.
    public let entries: [Entry]

    public init(pipeline: String, toolVersion: String, entries: [Entry]) {
        self.pipeline = pipeline
        self.toolVersion = toolVersion
        self.entries = entries.sorted { $0.day.ordinal > $1.day.ordinal }
    }

    /// The page `reports/index.html`.
    public func html() -> String {
        var html = HTMLWriter()
        HTMLPage(title: "Trend reports: " + pipeline).write(to: &html) { html in
            html.element(.header) { html in
                html.element(.p, [.classes("over")]) {
                    $0.element(.bdi, text: VisibleText.label(pipeline, maxCharacters: 80))
                }
                html.element(.h1, text: "Trend reports")
                html.element(.p, [.classes("meta")], text: summary)
            }
            html.newline()
            html.element(.main, [.id(Anchor("main"))]) { html in
                html.element(.section, [.classes("part")]) { days(&$0) }
            }
            html.element(.footer) { $0.element(.p, text: "Made by Hypercare \(toolVersion). Days are UTC.") }
        }
        return html.html
    }

    private var summary: String {
        guard let newest = entries.first, let oldest = entries.last else { return "No reports yet" }
        return TimeText.counted(Int64(entries.count), "day") + ", \(oldest.day.text) to \(newest.day.text)"
    }

    private func days(_ html: inout HTMLWriter) {
        guard !entries.isEmpty else {
            html.element(.p, text: "The first report appears here after the first run that counts a call.")
            return
        }
        IndexTable(entries: entries).write(to: &html)
    }
}

extension ReportIndex.Entry {
    /// What the index tells of these results, filed under the window's first day.
    public init(_ results: Results) {
        let (totals, quality) = (results.traffic.figures.totals, results.quality)
        self.init(
            day: CalendarDay(timeUs: results.window.fromUs), calls: totals.calls,
            clientErrorRatio: totals.clientErrorRatio, serverErrorRatio: totals.serverErrorRatio,
            p95Us: results.traffic.figures.duration?.p95Us, tokens: totals.tokens,
            costNanoUsd: totals[.costNanoUsd].map(Double.init),
            missingHours: Int64(results.traffic.hours.missing.count), rejectedLines: quality.account.rejected,
            tone: DataBasis().tone(of: results))
    }

    /// What the index tells of an earlier report; nil where the bytes are no report of this schema version.
    public init?(json bytes: some Sequence<UInt8>) {
        guard let document = JSONValue(parsing: bytes), document["schema_version"]?.int == JSONRenderer.schemaVersion,
            let from = document["window"]?["from"]?.string, let day = CalendarDay(text: String(from.prefix(10))),
            let sections = document["sections"]
        else { return nil }
        let main = sections["key_figures"]?["main"]
        let quality = sections["data_quality"]
        let tokens = ["input_tokens", "output_tokens"].compactMap { main?[$0]?["value"]?.int }
        self.init(
            day: day, calls: main?["requests"]?["value"]?.int ?? 0,
            clientErrorRatio: main?["client_error_ratio"]?["value"]?.double,
            serverErrorRatio: main?["server_error_ratio"]?["value"]?.double,
            p95Us: main?["duration_p95_ms"]?["value"]?.double.map { $0 * 1_000 },
            tokens: tokens.isEmpty ? nil : tokens.reduce(0, +),
            costNanoUsd: main?["cost_usd"]?["value"]?.double.map { $0 * 1e9 },
            missingHours: quality?["accounting"]?["missing_hours"]?["value"]?.int ?? 0,
            rejectedLines: quality?["accounting"]?["rejected_lines"]?["value"]?.int ?? 0,
            tone: quality?["note"]?["tone"]?.string.flatMap(Tone.init(rawValue:)) ?? .neutral)
    }
}
