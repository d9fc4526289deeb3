/// The numbers of a normalised call. Booleans are 0 and 1, enumerations the raw values below.
///
/// Durations are microseconds, money is nano-USD, sizes are bytes.
public enum CallNumber: Int, CaseIterable, Sendable {
    case timeUs, status, upstreamStatus, grpcStatus
    case durationUs, upstreamDurationUs, gatewayDurationUs, ttfbUs
    case requestBytes, responseBytes, attempts
    case inputTokens, outputTokens, totalTokens, cacheReadTokens, cacheWriteTokens, reasoningTokens
    case costNanoUsd, llmDurationUs, ttftUs, timePerOutputTokenUs, contextWindow, toolCallCount
    case recordKind, timeBasis, timeAssumedUtc, outcome, rateLimited, rateLimitBy, authFailure
    case durationPartial, stream, costSource, truncated, cacheStatus
    /// Keyed 64-bit hash of the client's address (its bit pattern), for distinct counts.
    case clientHash
    /// The place of the record's format in `Ingest.SourceFormats.all`.
    case sourceFormat
    /// Where the line begins in the decoded file, its 1-based number, its length without line end.
    case byteOffset, line, lineBytes
}

/// The low-variety texts of a normalised call: redacted when first seen, then an id.
public enum CallLabel: Int, CaseIterable, Sendable {
    case service, route, method, provider, requestModel, responseModel, upstreamAddress, region, consumer
    case finishReason, operation
    /// The up to four dimensions that a pipeline declares.
    case dimension1, dimension2, dimension3, dimension4
}

/// The high-variety texts of a normalised call: slices of the batch's own bytes, not yet redacted.
public enum CallText: Int, CaseIterable, Sendable {
    case path, query, serverAddress, clientAddress, userAgent, user, endUser, credential
    case requestId, traceId, spanId, sessionId, backend, responseFlags
    case mcpMethod, mcpTool, errorType, errorMessage
}

public enum RecordKind: Int64, CaseIterable, Sendable { case api, llm, mcp }
public enum TimeBasis: Int64, CaseIterable, Sendable { case start, end, unknown }
public enum Outcome: Int64, CaseIterable, Sendable {
    case success
    case clientError
    case serverError
    case clientGone
    case unknown
}
public enum RateLimitBy: Int64, CaseIterable, Sendable { case gateway, upstream, unknown }
public enum CostSource: Int64, CaseIterable, Sendable { case logged, priced }
public enum CacheStatus: Int64, CaseIterable, Sendable { case hit, miss, bypass, refresh, disabled, error }
