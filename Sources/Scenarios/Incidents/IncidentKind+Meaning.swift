extension IncidentKind {
    /// What happens, and what its strength says, for people.
    public var meaning: String {
        switch self {
        case .upstreamLatency:
            "a service, one of its machines, or it in one region answers 1 + strength times as slowly"
        case .errorBurst: "a share of the calls fails in the upstream"
        case .variantRace: "calls of one variant collide when many come: a share of them at full load"
        case .memoryLeak: "latency grows to 1 + strength times until the instance is restarted, every other day"
        case .hourlySlowness: "in the first minutes of every hour answers take 1 + strength times as long"
        case .certificateExpiry: "from one minute on a share of the connections to a service is refused"
        case .errorFormatChange:
            "a share of a service's errors has a long HTML body; programs repeat what they cannot read"
        case .tokenRefreshFailure: "a consumer's token cannot be renewed for a share of every hour's first third"
        case .heavyCalls: "a consumer asks for 1 + strength times as much data per call"
        case .lowRateLimit: "a plan's limit lies a share below what its busiest hour needs"
        case .runawayConsumer: "a program asks models strength times as often as everybody together"
        case .thinDocumentation: "a share of a route's calls is malformed, since nobody can tell how to call"
        case .credentialStuffing: "sign-ins with foreign passwords, strength times the usual calls"
        case .scanner: "calls to paths that do not exist, strength times the usual calls"
        case .providerOutage: "a share of the calls to a provider is lost; a costlier model answers many of them"
        case .contextTruncation: "a share of what was said before is cut off: the assistant forgets"
        case .genericAnswers: "a share of one topic's questions goes to a general model, which is of no help"
        case .failingIntent: "under a new prompt a share of one topic's questions is refused"
        case .cacheBroken: "a share of what the response cache knew is asked again"
        case .missingLogs: "a share of a gateway's lines is never written"
        case .duplicatedLogs: "a share of a gateway's lines is shipped twice"
        case .clockSkew: "a gateway's clock is strength minutes ahead"
        case .marketingPeak: "shoppers come 1 + strength times as often"
        case .holidayLull: "a share of all callers stays away"
        case .newConsumer: "a new consumer makes strength times the usual calls"
        case .plannedMaintenance: "a service is out of order for an announced while"
        case .silentRelease: "a release that changes nothing but the version"
        case .praiseBurst: "pleased users write 1 + strength times as often"
        case .viralComplaint: "many complain about something that no call shows"
        }
    }
}
