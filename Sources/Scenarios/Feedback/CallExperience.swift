/// What a call was like for its caller, and how much he wants to tell.
struct CallExperience {
    let experience: Experience
    /// How much likelier a text is than after an ordinary call; at most 100.
    let urge: Double

    private init(_ experience: Experience, _ urge: Double) {
        self.experience = experience
        self.urge = urge
    }

    static func of(_ call: ScenarioCall, _ traffic: Traffic) -> CallExperience {
        guard call.route >= 0 else { return CallExperience(.chatter, 0.2) }
        if let failed = ofFailure(call, traffic) { return failed }
        switch call.quality {
        case .forgetful: return CallExperience(.forgetful, 80)
        case .generic: return CallExperience(.unhelpfulAnswer, 60)
        case .refused: return CallExperience(.refusedByBot, 60)
        case .wrong: return CallExperience(.wrongAnswer, 50)
        case .good: return ofSpeed(call, traffic)
        }
    }

    private static func ofFailure(_ call: ScenarioCall, _ traffic: Traffic) -> CallExperience? {
        guard call.status >= 400 else { return nil }
        if call.hasForeignBody { return CallExperience(.changedErrors, 24) }
        let route = traffic.traits[Int(call.route)]
        switch call.status {
        case 401:
            // Who has no name here and tries passwords is not the one who writes, but his victim.
            return call.consumer < 0 ? CallExperience(.strangeSignIns, 1.6) : CallExperience(.signInFailing, 12)
        case 429: return CallExperience(.rateLimited, 9)
        case 400, 422: return CallExperience(.unclearDocs, 9)
        case 409 where route.hasVariants: return CallExperience(.orderRejected, 90)
        case 500 where route.hasVariants: return CallExperience(.orderRejected, 80)
        case 500: return CallExperience(.failing, 40)
        case 502, 503: return CallExperience(.outage, 40)
        case 499, 504: return CallExperience(.timedOut, 45)
        default: return CallExperience(.chatter, 0.8)
        }
    }

    private static func ofSpeed(_ call: ScenarioCall, _ traffic: Traffic) -> CallExperience {
        if call.touched != 0, let bill = ofBill(call, traffic) { return bill }
        let route = traffic.traits[Int(call.route)]
        let usualUs = route.isCompletion ? 9_000_000 : route.latencyMedianUs
        let isSlow = Double(call.durationUs) > max(3.5 * usualUs, 700_000)
        guard isSlow else { return CallExperience(.satisfied, 1) }
        return call.responseBytes > 300_000 ? CallExperience(.slowExport, 45) : CallExperience(.slow, 24)
    }

    /// A program that asks without end is noticed by its bill.
    private static func ofBill(_ call: ScenarioCall, _ traffic: Traffic) -> CallExperience? {
        let isRunaway = traffic.scenario.incidents.indices.contains {
            call.touched >> UInt64($0) & 1 == 1 && traffic.scenario.incidents[$0].kind == .runawayConsumer
        }
        return isRunaway ? CallExperience(.surprisingBill, 1.8) : nil
    }
}
