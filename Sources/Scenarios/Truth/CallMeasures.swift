/// What can be counted of calls, as the product's tables count it; every part is a whole number,
/// so that the order of adding does not matter.
public struct CallMeasures: Sendable, Equatable, BitwiseCopyable {
    public var calls: Int64 = 0
    public var clientErrors: Int64 = 0
    public var serverErrors: Int64 = 0
    public var clientGone: Int64 = 0
    public var rateLimited: Int64 = 0
    public var authFailures: Int64 = 0
    /// Calls that asked a second upstream.
    public var retries: Int64 = 0
    public var cacheHits: Int64 = 0
    public var cacheLookups: Int64 = 0
    public var responseBytes: Int64 = 0
    /// Calls whose answer has tokens, and their tokens and cost.
    public var answers: Int64 = 0
    public var inputTokens: Int64 = 0
    public var outputTokens: Int64 = 0
    public var costNano: Int64 = 0
    /// The sum of the binary logarithms of durations in microseconds, in millionths.
    public var durationLog: Int64 = 0

    public init() {}

    /// Adds a call, or takes it away.
    ///
    /// - Parameter times: how often, for calls whose line stands there more or less than once.
    mutating func count(_ call: ScenarioCall, times: Int64 = 1) {
        calls += times
        let status = call.status
        if status == 499 {
            clientGone += times
        } else if status >= 500 {
            serverErrors += times
        } else if status >= 400 {
            clientErrors += times
        }
        if status == 429 { rateLimited += times }
        if status == 401 || (status == 403 && call.consumer < 0) { authFailures += times }
        if call.tries > 1 { retries += times }
        if call.cache == .hit { cacheHits += times }
        if call.cache != .none { cacheLookups += times }
        responseBytes += Int64(call.responseBytes) * times
        if call.inputTokens > 0 {
            answers += times
            inputTokens += Int64(call.inputTokens) * times
            outputTokens += Int64(call.outputTokens) * times
            costNano += call.costNano * times
        }
        durationLog += DurationScale.logMillionths(DurationScale.bucket(us: call.durationUs)) * times
    }

    public static func += (left: inout CallMeasures, right: CallMeasures) { left.combine(right, 1) }
    public static func -= (left: inout CallMeasures, right: CallMeasures) { left.combine(right, -1) }

    private mutating func combine(_ other: CallMeasures, _ sign: Int64) {
        calls += sign * other.calls
        clientErrors += sign * other.clientErrors
        serverErrors += sign * other.serverErrors
        clientGone += sign * other.clientGone
        rateLimited += sign * other.rateLimited
        authFailures += sign * other.authFailures
        retries += sign * other.retries
        cacheHits += sign * other.cacheHits
        cacheLookups += sign * other.cacheLookups
        responseBytes += sign * other.responseBytes
        answers += sign * other.answers
        inputTokens += sign * other.inputTokens
        outputTokens += sign * other.outputTokens
        costNano += sign * other.costNano
        durationLog += sign * other.durationLog
    }
}

/// A scale of durations whose steps are 1/128 of an octave: 0.55 % each.
enum DurationScale {
    static let bucketCount = 33 * 128

    static func bucket(us: Int64) -> Int {
        let value = UInt64(max(us, 1))
        let exponent = 63 - value.leadingZeroBitCount
        let fraction = exponent >= 7 ? value >> UInt64(exponent - 7) : value << UInt64(7 - exponent)
        return min(exponent * 128 + Int(fraction & 127), bucketCount - 1)
    }

    /// The middle of a step, in microseconds.
    static func middleUs(_ bucket: Int) -> Double {
        Double(UInt64(1) << UInt64(bucket / 128)) * (1 + (Double(bucket % 128) + 0.5) / 128)
    }

    static func logMillionths(_ bucket: Int) -> Int64 { logs[bucket] }

    private static let logs: [Int64] = (0..<bucketCount).map {
        Int64((Maths.log(middleUs($0)) / Maths.ln2 * 1e6).rounded())
    }
}

/// How often each duration was met.
struct DurationCounts: Sendable {
    /// Empty until the first one.
    private(set) var counts: [Int32] = []

    mutating func count(us: Int64, times: Int32) {
        if counts.isEmpty { counts = Array(repeating: 0, count: DurationScale.bucketCount) }
        counts[DurationScale.bucket(us: us)] += times
    }

    mutating func add(_ other: DurationCounts, sign: Int32 = 1) {
        guard !other.counts.isEmpty else { return }
        if counts.isEmpty { counts = Array(repeating: 0, count: DurationScale.bucketCount) }
        for index in counts.indices { counts[index] += sign * other.counts[index] }
    }

    /// The duration that a share of all stays below, in milliseconds; nil where there is none.
    func quantileMs(_ share: Double) -> Double? {
        let total = counts.reduce(0) { $0 + Int($1) }
        guard total > 0 else { return nil }
        let rank = max(Int((share * Double(total)).rounded(.up)), 1)
        var seen = 0
        for (bucket, count) in counts.enumerated() {
            seen += Int(count)
            if seen >= rank { return DurationScale.middleUs(bucket) / 1_000 }
        }
        return nil
    }
}
