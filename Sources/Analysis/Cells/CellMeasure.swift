/// A sum that detection keeps for every attribute set and point of the grid.
///
/// Raw values are the places of the columns in `SeriesDay.measures`.
public enum CellMeasure: Int, CaseIterable, Sendable {
    case calls, clientErrors, serverErrors, clientGone, rateLimited, authFailures, retries, cacheHits, cacheLookups
    case responseBytes, aiCalls, inputTokens, outputTokens, costNanoUsd, truncated
    case durationCount, durationLogSum, ttftCount, ttftLogSum

    /// The column of the call tables that is added up; nil for what is made of several.
    var sourceColumn: String? {
        switch self {
        case .calls: "calls"
        case .clientErrors: "client_errors"
        case .serverErrors: "server_errors"
        case .clientGone: "client_gone"
        case .rateLimited: "rate_limited"
        case .authFailures: "auth_failures"
        case .retries: "retries"
        case .cacheHits: "cache_hits"
        case .cacheLookups: "cache_lookups"
        case .responseBytes: "response_bytes"
        case .inputTokens: "input_tokens"
        case .outputTokens: "output_tokens"
        case .costNanoUsd: "cost_usd"
        case .truncated: "truncated"
        case .aiCalls, .durationCount, .durationLogSum, .ttftCount, .ttftLogSum: nil
        }
    }
}
