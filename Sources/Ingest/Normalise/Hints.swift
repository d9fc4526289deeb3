/// What a format's own rules found out about a record, for the rules that hold for all.
struct Hints: OptionSet, Sendable {
    let rawValue: UInt16

    /// The gateway made the answer itself.
    static let gatewayMade = Hints(rawValue: 1)
    /// The answer came from upstream.
    static let upstreamMade = Hints(rawValue: 2)
    /// Refused for rate or quota, whatever the status says.
    static let limited = Hints(rawValue: 4)
    /// Refused for its credentials, whatever the status says.
    static let unauthorised = Hints(rawValue: 8)
    /// The format says that the call succeeded, or failed, where there is no status.
    static let succeeded = Hints(rawValue: 16)
    static let failed = Hints(rawValue: 32)
    /// The answer was cut or the context overflowed.
    static let truncated = Hints(rawValue: 64)
    /// The answer is known not to be cut.
    static let complete = Hints(rawValue: 128)
}
