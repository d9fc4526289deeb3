import Columns

/// How calls are grouped for one table: its windows, labels and whether the status is part of the
/// key.
///
/// Grouping goes in two steps. The labels of few values are numbered together as a *series*; then
/// (window, series, varied label, status) is the group. So the many groups have small keys, and the
/// long series keys are few.
struct CallGrouping: Sendable {
    /// Where a key column's value comes from.
    enum KeyPart: Sendable {
        case window
        case series(Int)
        case varied
        case status
    }

    let layout: StateLayout
    let windowUs: Int64
    let seriesLabels: [CallLabel]
    /// The label that may have nearly as many values as there are calls.
    let variedLabel: CallLabel
    let hasStatus: Bool
    let times: TimeRange
    /// By key column of the layout.
    let keyParts: [KeyPart]
    let places: ValuePlaces

    /// - Parameter labels: the labels of the schema's label keys, in the schema's order.
    init(schema: TableSchema, windowUs: Int64, labels: [CallLabel], variedLabel: CallLabel, times: TimeRange) {
        let layout = StateLayout(schema)
        let seriesLabels = labels.filter { $0 != variedLabel }
        var nextLabels = labels[...]
        keyParts = layout.keys.map { key in
            switch key.kind {
            case .timestampUs: return .window
            case .label:
                let label = nextLabels.removeFirst()
                return seriesLabels.firstIndex(of: label).map { .series($0) } ?? .varied
            default: return .status
            }
        }
        hasStatus = layout.keys.contains { $0.kind == .int32 }
        places = ValuePlaces(layout)
        self.layout = layout
        self.windowUs = windowUs
        self.seriesLabels = seriesLabels
        self.variedLabel = variedLabel
        self.times = times
    }
}

/// The places of the windowed call tables' values among the sums, looked up once.
struct ValuePlaces: Sendable {
    let calls, clientErrors, serverErrors, clientGone, rateLimited, authFailures, retries: Int
    let cacheHits, cacheLookups, requestBytes, responseBytes: Int
    let durationSum, durationCount, upstreamSum, upstreamCount: Int
    let inputTokens, outputTokens, cachedTokens, cost, truncated, ttftSum, ttftCount: Int

    init(_ layout: StateLayout) {
        calls = layout.sum("calls")
        clientErrors = layout.sum("client_errors")
        serverErrors = layout.sum("server_errors")
        clientGone = layout.sum("client_gone")
        rateLimited = layout.sum("rate_limited")
        authFailures = layout.sum("auth_failures")
        retries = layout.sum("retries")
        cacheHits = layout.sum("cache_hits")
        cacheLookups = layout.sum("cache_lookups")
        requestBytes = layout.sum("request_bytes")
        responseBytes = layout.sum("response_bytes")
        durationSum = layout.sum("duration_sum_us")
        durationCount = layout.sum("duration_count")
        upstreamSum = layout.sum("upstream_duration_sum_us")
        upstreamCount = layout.sum("upstream_duration_count")
        inputTokens = layout.optionalSum("input_tokens")
        outputTokens = layout.optionalSum("output_tokens")
        cachedTokens = layout.optionalSum("cached_tokens")
        cost = layout.optionalSum("cost_usd")
        truncated = layout.optionalSum("truncated")
        ttftSum = layout.optionalSum("ttft_sum_us")
        ttftCount = layout.optionalSum("ttft_count")
    }
}
