import Columns

/// The additive columns of `calls_minute` and `consumers_hour`, in the order of the schema.
public enum CallSum: Int, CaseIterable, Sendable {
    case calls, clientErrors, serverErrors, clientGone, rateLimited, authFailures, retries
    case cacheHits, cacheLookups, requestBytes, responseBytes
    case inputTokens, outputTokens, cachedTokens, costNanoUsd, truncated
    case durationSumUs, durationCount, upstreamDurationSumUs, upstreamDurationCount, ttftSumUs, ttftCount

    /// The column in the tables.
    public var columnName: String { WindowColumns.sums[rawValue].name }
}

/// Sums over calls. A sum that no row had stays missing, so that "no AI traffic" is not "0 tokens".
public struct CallTotals: Sendable, Equatable {
    private var values: [Int64]

    /// Sums of no calls.
    public init() { values = Array(repeating: .missing, count: CallSum.allCases.count) }

    /// Sums in the order of `CallSum`.
    init(values: [Int64]) { self.values = values }

    /// The sum, nil where no row had a value.
    public subscript(_ sum: CallSum) -> Int64? {
        let value = values[sum.rawValue]
        return value.isMissing ? nil : value
    }

    /// Records counted.
    public var calls: Int64 { self[.calls] ?? 0 }

    /// Answers 4xx as a part of all calls, nil without calls.
    public var clientErrorRatio: Double? { share(of: .clientErrors) }

    /// Answers 5xx as a part of all calls, nil without calls.
    public var serverErrorRatio: Double? { share(of: .serverErrors) }

    /// Whether any call named a model's tokens or cost.
    public var hasTokens: Bool { self[.inputTokens] != nil || self[.outputTokens] != nil || self[.costNanoUsd] != nil }

    /// Input and output tokens together, nil where neither is known.
    public var tokens: Int64? {
        guard self[.inputTokens] != nil || self[.outputTokens] != nil else { return nil }
        return (self[.inputTokens] ?? 0).addedWithinLimits(self[.outputTokens] ?? 0)
    }

    /// One of the sums as a part of all calls, nil without calls.
    public func share(of sum: CallSum) -> Double? {
        calls > 0 ? Double(self[sum] ?? 0) / Double(calls) : nil
    }

    public mutating func add(_ other: CallTotals) {
        for index in values.indices { add(other.values[index], at: index) }
    }

    private mutating func add(_ value: Int64, at index: Int) {
        guard !value.isMissing else { return }
        values[index] = values[index].isMissing ? value : values[index].addedWithinLimits(value)
    }
}

extension Int64 {
    /// The sum, held at the largest value instead of a trap: a report over odd tables still comes out.
    func addedWithinLimits(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min + 1) : sum
    }
}
