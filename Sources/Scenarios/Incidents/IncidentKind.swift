/// What can be planted: things that go wrong, and things that only look like it.
///
/// A kind acts on a cause. What the logs show of it (time-outs, repetitions, cost, complaints)
/// follows from the way calls take, not from the kind.
public enum IncidentKind: String, Sendable, BitwiseCopyable, CaseIterable {
    // Upstreams.
    /// Answers take `1 + strength` times as long; the queue before them grows with the load.
    case upstreamLatency = "upstream_latency"
    /// A share of `strength` of the calls fails in the upstream.
    case errorBurst = "error_burst"
    /// At full load a share of `strength` of the calls of one variant collides; none when it is calm.
    case variantRace = "variant_race"
    /// Latency grows to `1 + strength` times until an instance is restarted, every other day.
    case memoryLeak = "memory_leak"
    /// In the first minutes of every hour answers take `1 + strength` times as long.
    case hourlySlowness = "hourly_slowness"
    /// From one minute on a share of `strength` of the connections to a service is refused.
    case certificateExpiry = "certificate_expiry"
    /// A share of `strength` of a service's errors has a long HTML body instead of a short JSON one.
    case errorFormatChange = "error_format_change"

    // Consumers.
    /// A consumer cannot renew its token for a share of `strength` of every hour's first third.
    case tokenRefreshFailure = "token_refresh_failure"
    /// A consumer asks for `1 + strength` times as much data per call.
    case heavyCalls = "heavy_calls"
    /// A plan's limit lies a share of `strength` below what its busiest hour needs.
    case lowRateLimit = "low_rate_limit"
    /// A consumer asks models `strength` times as often as all consumers together usually do.
    case runawayConsumer = "runaway_consumer"
    /// A share of `strength` of the calls is malformed, since nobody can tell how to call.
    case thinDocumentation = "thin_documentation"

    // Attackers.
    /// Sign-ins with foreign passwords, `strength` times the gateway's usual calls.
    case credentialStuffing = "credential_stuffing"
    /// Calls to paths that do not exist, `strength` times the gateway's usual calls.
    case scanner

    // Models.
    /// A share of `strength` of the calls to a provider is refused or lost; where the route has a
    /// fallback, most of them are answered by the other, costlier model after the wasted time.
    case providerOutage = "provider_outage"
    /// A share of `strength` of a conversation's history is cut off before the model sees it.
    case contextTruncation = "context_truncation"
    /// A share of `strength` of one topic's questions goes to a general model, which knows nothing.
    case genericAnswers = "generic_answers"
    /// Under a new prompt a share of `strength` of one topic's questions is refused.
    case failingIntent = "failing_intent"
    /// A share of `strength` of what the response cache knew is asked again.
    case cacheBroken = "cache_broken"

    // Logs.
    /// A share of `strength` of a gateway's lines is never written.
    case missingLogs = "missing_logs"
    /// A share of `strength` of a gateway's lines is shipped twice.
    case duplicatedLogs = "duplicated_logs"
    /// A gateway's clock is `strength` minutes ahead.
    case clockSkew = "clock_skew"

    // No incidents: a report that names one of these as such is wrong.
    /// Shoppers come `1 + strength` times as often.
    case marketingPeak = "marketing_peak"
    /// A share of `strength` of all callers stays away.
    case holidayLull = "holiday_lull"
    /// A consumer appears that makes `strength` times the usual calls.
    case newConsumer = "new_consumer"
    /// A service is out of order for an announced while at night.
    case plannedMaintenance = "planned_maintenance"
    /// A release that changes nothing but the version.
    case silentRelease = "silent_release"
    /// Pleased users write `1 + strength` times as often.
    case praiseBurst = "praise_burst"
    /// Many complain about something that no call shows, `strength` times as many as usually write.
    case viralComplaint = "viral_complaint"

    /// Whether its strength is a part of something, so that it cannot be above one.
    public var isShare: Bool {
        switch self {
        case .upstreamLatency, .memoryLeak, .hourlySlowness, .heavyCalls, .runawayConsumer, .credentialStuffing,
            .scanner, .clockSkew, .marketingPeak, .newConsumer, .praiseBurst, .viralComplaint, .silentRelease:
            false
        default: true
        }
    }

    /// Whether nothing is wrong.
    public var isDistractor: Bool {
        switch self {
        case .marketingPeak, .holidayLull, .newConsumer, .plannedMaintenance, .silentRelease, .praiseBurst,
            .viralComplaint:
            true
        default: false
        }
    }

    /// Whether it can be seen in numbers of calls at all.
    public var isInCalls: Bool {
        switch self {
        case .silentRelease, .praiseBurst, .viralComplaint, .clockSkew: false
        default: true
        }
    }
}
