import Analysis

/// The numbers that sum the window up, with their change against the baseline where it is known.
public struct KeyFigures: Section {
    public static let name = "key_figures"
    public static let title = "Key figures"

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        guard !results.traffic.isEmpty else { return [] }
        let baseline: [Block] =
            results.traffic.baseline == nil ? [] : [.prose("Changes are against the \(words: results.baselineName).")]
        return baseline + [
            .figures(FigureGroup("main", service(results) + callers(results) + models(results))),
            .figures(FigureGroup("further", further(results), isCompact: true)),
        ]
    }

    private func service(_ results: Results) -> [Figure] {
        let (traffic, series) = (results.traffic, results.traffic.series)
        let requests = figure(
            "requests", "Requests", .count("requests"), results, trend: series.requests
        ) { Double($0.totals.calls) }
        let errors = [
            figure(
                "client_error_ratio", "Client errors", .ratio, results, moreIsWorse: true,
                trend: series.clientErrorRatio
            ) { $0.totals.clientErrorRatio },
            figure(
                "server_error_ratio", "Server errors", .ratio, results, moreIsWorse: true,
                trend: series.serverErrorRatio
            ) { $0.totals.serverErrorRatio },
        ]
        let latencies: [(String, String, Series, (Percentiles) -> Double)] = [
            ("duration_p50_ms", "Latency p50", series.p50, \.p50Us),
            ("duration_p95_ms", "Latency p95", series.p95, \.p95Us),
            ("duration_p99_ms", "Latency p99", series.p99, \.p99Us),
        ]
        guard traffic.figures.duration != nil else { return [requests] + errors }
        return [requests] + errors
            + latencies.map { name, label, series, value in
                figure(name, label, .microseconds, results, moreIsWorse: true, trend: series) { $0.duration.map(value) }
            }
    }

    private func callers(_ results: Results) -> [Figure] {
        let (now, before) = (results.traffic.distinct, results.traffic.baselineDistinct)
        return [
            distinct("consumers", "Consumers", now.consumers, before?.consumers),
            distinct("clients", "Clients", now.clients, before?.clients),
        ].compactMap { $0 }
    }

    private func models(_ results: Results) -> [Figure] {
        guard results.traffic.figures.totals.hasTokens else { return [] }
        let series = results.traffic.series
        return [
            figure("input_tokens", "Input tokens", .count("tokens"), results, trend: series.inputTokens) {
                $0.totals[.inputTokens].map(Double.init)
            },
            figure("output_tokens", "Output tokens", .count("tokens"), results, trend: series.outputTokens) {
                $0.totals[.outputTokens].map(Double.init)
            },
            figure("cost_usd", "Cost", .nanoUsd, results, trend: series.cost) {
                $0.totals[.costNanoUsd].map(Double.init)
            },
            figure("ttft_p95_ms", "First token p95", .microseconds, results, moreIsWorse: true) { $0.ttft?.p95Us },
        ].filter { $0.quantity != nil }
    }

    /// Lesser numbers; those at zero are left out.
    private func further(_ results: Results) -> [Figure] {
        let totals = results.traffic.figures.totals
        let counts: [(String, String, CallSum, Unit)] = [
            ("rate_limited", "Requests limited", .rateLimited, .count("requests")),
            ("auth_failures", "Requests unauthorised", .authFailures, .count("requests")),
            ("client_gone", "Requests abandoned", .clientGone, .count("requests")),
            ("retries", "Upstream retries", .retries, .count("retries")),
            ("truncated", "AI answers cut", .truncated, .count("answers")),
            ("cached_tokens", "Tokens from cache", .cachedTokens, .count("tokens")),
            ("request_bytes", "Received", .requestBytes, .bytes), ("response_bytes", "Sent", .responseBytes, .bytes),
        ]
        var figures = counts.compactMap { name, label, sum, unit in
            totals[sum].flatMap { $0 > 0 ? Figure(name, label, Quantity($0, unit)) : nil }
        }
        if let lookups = totals[.cacheLookups], lookups > 0 {
            let ratio = Double(totals[.cacheHits] ?? 0) / Double(lookups)
            figures.append(Figure("cache_hit_ratio", "Cache hits", Quantity(ratio, .ratio)))
        }
        return figures
    }

    private func figure(
        _ name: String, _ label: String, _ unit: Unit, _ results: Results, moreIsWorse: Bool? = nil,
        trend: Series? = nil, value: (CallFigures) -> Double?
    ) -> Figure {
        let now = value(results.traffic.figures)
        var figure = Figure(name, label, now.map { Quantity($0, unit) })
        figure.change = Change(from: results.traffic.baseline.flatMap(value), to: now, unit, moreIsWorse: moreIsWorse)
        figure.trend = trend?.values ?? []
        return figure
    }

    private func distinct(_ name: String, _ label: String, _ now: Int64, _ before: Int64?) -> Figure? {
        guard now > 0 else { return nil }
        var figure = Figure(name, label, Quantity(now, .count(name)))
        figure.change = Change(from: before.map(Double.init), to: Double(now), .count(name))
        figure.detail = now > 256 ? "estimated" : nil
        return figure
    }
}
