/// What is known about a set of calls.
public struct CallFigures: Sendable, Equatable {
    public let totals: CallTotals
    /// Total duration as the client saw it.
    public let duration: Percentiles?
    public let upstreamDuration: Percentiles?
    /// Time to the first token of an AI answer.
    public let ttft: Percentiles?

    public init(
        totals: CallTotals, duration: Percentiles? = nil, upstreamDuration: Percentiles? = nil, ttft: Percentiles? = nil
    ) {
        self.totals = totals
        self.duration = duration
        self.upstreamDuration = upstreamDuration
        self.ttft = ttft
    }
}
