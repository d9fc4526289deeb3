import Analysis

/// Requests, errors, latency, tokens and cost over time.
public struct GoldenSignals: Section {
    public static let name = "golden_signals"
    public static let title = "Golden signals"

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let (traffic, series) = (results.traffic, results.traffic.series)
        guard !traffic.isEmpty else { return [] }
        let charts = [requests(results), errors(series), latency(series)] + tokens(traffic)
        return [.prose(step(results))] + charts.compactMap { $0 }.map(Block.chart) + [.query(query(results))]
    }

    private func step(_ results: Results) -> Prose {
        let grid = results.traffic.series.requests.grid
        let gaps = results.traffic.hours.missing.isEmpty ? "" : " Hours without input are gaps, not zeros."
        let length = TimeText.length(grid.stepUs)
        let step = length.hasPrefix("1 ") ? String(length.dropFirst(2)) : length
        return "One point for every \(words: step), times in UTC.\(words: gaps)"
    }

    private func requests(_ results: Results) -> Chart? {
        let series = results.traffic.series
        let baseline = series.baselineRequests.map { Line(capitalised(results.baselineName), .baseline, $0) }
        return Chart(
            "requests", "Requests per minute", meaning: "Requests per minute, averaged over each point",
            lines: [Line("Requests", .volume, series.requests)] + [baseline].compactMap { $0 },
            gaps: series.requests.gaps)
    }

    private func errors(_ series: TrafficSeries) -> Chart? {
        Chart(
            "errors", "Error ratio", meaning: "Answers 4xx and 5xx as a part of all requests",
            lines: [
                Line("Client errors (4xx)", .warning, series.clientErrorRatio),
                Line("Server errors (5xx)", .bad, series.serverErrorRatio),
            ], gaps: series.requests.gaps)
    }

    private func latency(_ series: TrafficSeries) -> Chart? {
        guard !series.p50.isBlank else { return nil }
        return Chart(
            "latency", "Latency", meaning: "Percentiles of the total duration, from merged sketches",
            lines: [Line("p50", .low, series.p50), Line("p95", .middle, series.p95), Line("p99", .high, series.p99)],
            gaps: series.requests.gaps)
    }

    private func tokens(_ traffic: Traffic) -> [Chart?] {
        let (totals, series) = (traffic.figures.totals, traffic.series)
        let tokens = Chart(
            "tokens", "Tokens per minute", meaning: "Tokens sent to models and made by them, per minute",
            lines: [Line("Input", .input, series.inputTokens), Line("Output", .output, series.outputTokens)],
            gaps: series.requests.gaps)
        let cost = Chart(
            "cost", "Cost per hour", meaning: "Cost of AI calls in US dollars per hour",
            lines: [Line("Cost", .volume, series.cost)], gaps: series.requests.gaps)
        return [totals.tokens == nil ? nil : tokens, totals[.costNanoUsd] == nil ? nil : cost]
    }

    private func query(_ results: Results) -> Query {
        let stepSeconds = results.traffic.series.requests.grid.stepUs / 1_000_000
        return Query(
            "Requests, errors, tokens and cost over time",
            sql: """
                SELECT time_bucket(INTERVAL '\(stepSeconds) seconds', window_start) AS time, sum(calls) AS requests,
                       sum(client_errors) / sum(calls) AS client_error_ratio,
                       sum(server_errors) / sum(calls) AS server_error_ratio,
                       sum(input_tokens) AS input_tokens, sum(output_tokens) AS output_tokens, sum(cost_usd) AS cost_usd
                FROM delta_scan('tables/calls_minute')
                WHERE \(results.windowCondition)
                GROUP BY time ORDER BY time;
                """)
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Results {
    /// The window as an SQL condition, for statements that a reader may run.
    var windowCondition: String {
        "window_start >= TIMESTAMPTZ '\(TimeText.rfc3339(window.fromUs))' AND window_start < TIMESTAMPTZ '\(TimeText.rfc3339(window.toUs))'"
    }
}
