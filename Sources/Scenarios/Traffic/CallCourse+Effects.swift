extension CallCourse {
    /// Lets an incident act, if it touches this call.
    mutating func apply(_ effect: ActiveEffect) {
        guard call.route >= 0, !call.fate.isRefusedByGateway else { return }
        guard call.cache != .hit || effect.kind == .cacheBroken || effect.isAtGateway else { return }
        let provider = call.model < 0 ? -1 : traffic.models[Int(call.model)].provider
        guard effect.touches(call, service: route.service, provider: provider, traffic) else { return }
        var random = RandomStream(seed: call.id, 0x494E_4349, UInt64(effect.index))
        let isChanged = change(effect, &random)
        if isChanged { call.touched |= 1 << UInt64(effect.index) }
    }

    /// Changes the course; false where chance spared the call.
    private mutating func change(_ effect: ActiveEffect, _ random: inout RandomStream) -> Bool {
        switch effect.kind {
        case .upstreamLatency, .hourlySlowness:
            waitUs *= 1 + effect.strength * (0.5 + random.unit())
            return true
        case .memoryLeak: return leak(effect, &random)
        case .heavyCalls:
            sizeFactor = 1 + effect.strength * (0.4 + 1.2 * random.unit())
            waitUs *= 1 + 0.8 * (sizeFactor - 1)
            return true
        case .contextTruncation, .genericAnswers, .failingIntent:
            return spoilAnswer(effect, &random)
        default: break
        }
        guard random.chance(effect.strength) else { return false }
        switch effect.kind {
        case .errorBurst: call.fate = random.chance(0.7) ? .upstreamError : .unavailable
        case .variantRace: call.fate = random.chance(0.55) ? .conflict : .upstreamError
        case .certificateExpiry: call.fate = .unreachable
        case .plannedMaintenance: call.fate = .unavailable
        case .thinDocumentation: call.fate = random.chance(0.6) ? .badRequest : .unprocessable
        case .tokenRefreshFailure: call.fate = .unauthorised
        case .lowRateLimit: call.fate = .rateLimited
        case .providerOutage: loseProvider(&random)
        case .cacheBroken:
            guard call.cache == .hit else { return false }
            call.cache = .miss
        case .errorFormatChange:
            // Whether it mattered is known when there is an error; see `CallDraw`.
            call.hasForeignBody = true
            return false
        default: return false
        }
        return true
    }

    /// An instance grows slower with the time since its restart, and answers nothing while it restarts.
    private mutating func leak(_ effect: ActiveEffect, _ random: inout RandomStream) -> Bool {
        let age = effect.ageSinceRestart(timeUs: call.startUs, instance: Int(call.instance))
        if age < 0.0006 {
            guard random.chance(0.6) else { return false }
            call.fate = .unavailable
            return true
        }
        waitUs *= 1 + effect.strength * age * age.squareRoot() * (0.6 + 0.8 * random.unit())
        return true
    }

    /// What a model says that has the wrong task, the wrong prompt, or half of the question.
    private mutating func spoilAnswer(_ effect: ActiveEffect, _ random: inout RandomStream) -> Bool {
        // A conversation meets the trouble as a whole, so chance is asked once for it.
        var chance = RandomStream(seed: call.session, 0x494E_4349, UInt64(effect.index))
        switch effect.kind {
        case .contextTruncation:
            guard call.historyTokens > 0 else { return false }
            let cut = Int32(Double(call.historyTokens) * min(effect.strength, 1))
            call.askedTokens -= cut
            call.inputTokens -= cut
            call.requestBytes -= cut * 4
            call.cachedTokens = min(call.cachedTokens, call.inputTokens / 128 * 128)
            if random.chance(0.6 * effect.strength) { call.quality = .forgetful }
        case .genericAnswers:
            guard chance.chance(effect.strength), let general = route.generalModel else { return false }
            call.model = general
            call.outputTokens = min(Int32(Double(call.outputTokens) * 1.5), route.outputMaxTokens)
            let verdict = random.unit()
            call.quality = verdict < 0.55 ? .generic : verdict < 0.75 ? .wrong : .good
        default:
            guard random.chance(effect.strength) else { return false }
            call.outputTokens = Int32(14 + random.below(26))
            call.isCutAtLimit = false
            call.quality = .refused
        }
        waitForModel()
        return true
    }
}
