import Analysis
import Columns

/// Lays out one ranking as a table: key, requests with share and change, course, errors, latency, tokens, cost.
///
/// Columns without any value are left out, so a gateway without AI traffic shows no empty columns.
struct RankingTable {
    /// Which percentiles a table shows, and of what.
    struct Latency {
        /// Beginning of the columns' names.
        let name: String
        let percentiles: @Sendable (CallFigures) -> Percentiles?

        static let duration = Latency(name: "duration") { $0.duration }
        static let upstream = Latency(name: "upstream_duration") { $0.upstreamDuration }
    }

    let results: Results
    let ranking: Ranking
    /// Plural of what a row is: "routes".
    let things: String
    let keyTitle: String
    var latency = Latency.duration
    /// Whether keys are paths or addresses.
    var isPath = false
    /// Title for rows that have no value under the key.
    var unnamed = "(not logged)"
    var showsModels = true

    /// The rows that lead by server errors, with what belongs to that.
    func failing(_ name: String, _ caption: String, rows: [Ranked]) -> Table {
        let all = max(ranking.totals[.serverErrors] ?? 0, 1)
        let count: Filled = (
            .number("server_errors", "Server errors"),
            { row in
                let errors = row.figures.totals[.serverErrors] ?? 0
                return .share(Quantity(errors, .count("server errors")), Double(errors) / Double(all))
            }
        )
        let change = change("server_error_ratio", .ratio, \.totals.serverErrorRatio)
        return table(name, caption, rows, [count, errors[1], change]).halved
    }

    /// The rows that lead by latency, with what belongs to that.
    func slowest(_ name: String, _ caption: String, rows: [Ranked]) -> Table {
        let change = change("duration_p95", .microseconds) { $0.duration?.p95Us }
        return table(name, caption, rows, [percentiles[1], change, volume[0]]).halved
    }

    private func table(_ name: String, _ caption: String, _ rows: [Ranked], _ columns: [Filled]) -> Table {
        let table = Table(
            name, caption, columns: [keyColumn] + columns.map(\.column),
            rows: rows.map { row in [key(row)] + columns.map { $0.cell(row) } })
        return table.compacted
    }

    private func change(_ name: String, _ unit: Unit, _ value: @escaping (CallFigures) -> Double?) -> Filled {
        (
            .number(name + "_change", "Change"),
            { row in
                Change(from: row.baseline.flatMap(value), to: value(row.figures), unit, moreIsWorse: true)
                    .map(Cell.change) ?? .missing
            }
        )
    }

    /// The busiest rows, and how many more there are.
    func busiest(_ name: String, _ caption: String, _ limit: Int) -> Table {
        let named = ranking.rows.filter { !$0.isRest }.prefix(limit)
        let rest = ranking.rows.filter(\.isRest)
        var table = table(name, caption, named + rest, columns)
        let hidden = ranking.keyCount - named.count
        if hidden > 0 {
            let shown = (named + rest).reduce(Int64(0)) { $0 + $1.figures.totals.calls }
            let share = Quantity(Double(ranking.totals.calls - shown) / Double(max(ranking.totals.calls, 1)), .ratio)
            table.remark =
                "\(words: NumberText.exact(Int64(hidden))) more \(words: hidden == 1 ? String(things.dropLast()) : things) with \(share) of the requests."
        }
        return table
    }

    private var keyColumn: Column {
        let name = ranking.labelNames.last ?? "key"
        let lesser = ranking.labelNames.count > 1 ? ranking.labelNames.first : nil
        return isPath ? .path(name, keyTitle, lesser: lesser) : .text(name, keyTitle, lesser: lesser)
    }

    private func key(_ row: Ranked) -> Cell {
        let texts = row.key.map { $0 ?? unnamed }
        guard let last = texts.last else { return .missing }
        return texts.count == 2 && row.key[0] != nil ? .names(last, texts[0]) : .name(last)
    }

    private typealias Filled = (column: Column, cell: (Ranked) -> Cell)

    private var columns: [Filled] { volume + errors + percentiles + (showsModels ? models : []) }

    private var volume: [Filled] {
        [
            (
                .number("requests", "Requests"),
                { row in
                    let calls = row.figures.totals.calls
                    let whole = max(ranking.totals.calls, 1)
                    return .share(Quantity(calls, .count("requests")), Double(calls) / Double(whole))
                }
            ),
            (
                .number("requests_change", "Change"),
                { row in
                    guard results.traffic.baseline != nil else { return .missing }
                    let before = Double(row.baseline?.totals.calls ?? 0)
                    return Change(from: before, to: Double(row.figures.totals.calls), .count("requests"))
                        .map(Cell.change) ?? .missing
                }
            ),
            (.course("trend", "Course"), { .trend(results.trend($0.trend, on: ranking.grid)) }),
        ]
    }

    private var errors: [Filled] {
        [
            (.number("client_error_ratio", "4xx"), { ratio($0.figures.totals.clientErrorRatio) }),
            (.number("server_error_ratio", "5xx"), { ratio($0.figures.totals.serverErrorRatio) }),
        ]
    }

    private var percentiles: [Filled] {
        let kinds: [(String, @Sendable (Percentiles) -> Double)] = [
            ("p50", \.p50Us), ("p95", \.p95Us), ("p99", \.p99Us),
        ]
        return kinds.map { kind, value in
            (
                .number("\(latency.name)_\(kind)_ms", kind),
                { row in quantity(latency.percentiles(row.figures).map(value), .microseconds) }
            )
        }
    }

    private var models: [Filled] {
        [
            (.number("ttft_p95_ms", "First token p95"), { quantity($0.figures.ttft?.p95Us, .microseconds) }),
            (.number("input_tokens", "Tokens in"), { sum($0, .inputTokens, .count("tokens")) }),
            (.number("output_tokens", "Tokens out"), { sum($0, .outputTokens, .count("tokens")) }),
            (.number("cost_usd", "Cost"), { sum($0, .costNanoUsd, .nanoUsd) }),
        ]
    }

    private func sum(_ row: Ranked, _ sum: CallSum, _ unit: Unit) -> Cell {
        quantity(row.figures.totals[sum].map(Double.init), unit)
    }

    private func ratio(_ value: Double?) -> Cell { quantity(value, .ratio) }

    private func quantity(_ value: Double?, _ unit: Unit) -> Cell {
        value.map { .quantity(Quantity($0, unit)) } ?? .missing
    }
}
