/// What happens to a line between the gateway and the archive: nothing, mostly.
///
/// Lines may be late, missing, doubled, or carry the time of a wrong clock. The calls themselves
/// are as they were.
struct Shipping {
    private let irregularities: Irregularities
    private let gateway: UInt64
    /// Minutes after which every line of a call that has ended has arrived.
    let longestMinutes: Int64
    /// Whether lines are lost or doubled at any time.
    let hasIncidents: Bool
    /// The same, or a wrong clock.
    private let changesLines: Bool

    /// A doubled line comes up to so much later.
    private static let doubleMinutes = 25

    init(_ scenario: Scenario, gateway: Int) {
        irregularities = scenario.irregularities
        self.gateway = WorldIds.hash(scenario.gateways[gateway].name)
        let late = scenario.irregularities.lateShare > 0 ? Int64(scenario.irregularities.lateMinutes) + 1 : 0
        let doubles = scenario.incidents.contains { $0.kind == .duplicatedLogs }
        hasIncidents = doubles || scenario.incidents.contains { $0.kind == .missingLogs }
        changesLines = hasIncidents || scenario.incidents.contains { $0.kind == .clockSkew }
        longestMinutes = late + (doubles ? Int64(Self.doubleMinutes) + 1 : 0)
    }

    /// Appends the lines of a call as they will arrive.
    func ship(_ call: ScenarioCall, _ conditions: ConditionsWindow, into lines: inout [ScenarioCall]) {
        var line = call
        if irregularities.lateShare > 0 { delay(&line) }
        guard changesLines else { return lines.append(line) }
        for effect in conditions.at(timeUs: call.endUs).effects {
            switch effect.kind {
            case .missingLogs where chance(call, effect, 1) < effect.strength: return
            case .duplicatedLogs where chance(call, effect, 2) < effect.strength:
                line.touched |= 1 << UInt64(effect.index)
                var again = line
                let delay = (0.2 + 0.8 * chance(call, effect, 3)) * Double(Self.doubleMinutes) * 60_000_000
                again.arrivalUs += Int64(delay)
                lines.append(again)
            case .clockSkew:
                line.touched |= 1 << UInt64(effect.index)
                line.startUs += Int64(effect.strength * 60_000_000)
            default: break
            }
        }
        lines.append(line)
    }

    /// How often the line of a call is written, and the incident that changed it.
    func copies(of call: ScenarioCall, _ conditions: ConditionsWindow) -> (count: Int, incident: Int?) {
        var written = (count: 1, incident: Int?.none)
        guard hasIncidents else { return written }
        for effect in conditions.at(timeUs: call.endUs).effects {
            if effect.kind == .missingLogs, chance(call, effect, 1) < effect.strength { return (0, effect.index) }
            if effect.kind == .duplicatedLogs, chance(call, effect, 2) < effect.strength { written = (2, effect.index) }
        }
        return written
    }

    private func delay(_ line: inout ScenarioCall) {
        var random = RandomStream(seed: line.id, 0x4C41_5445, gateway)
        guard random.chance(irregularities.lateShare) else { return }
        // Most are late by seconds, a few by many minutes.
        let part = random.unit()
        line.arrivalUs += Int64(part * part * part * Double(irregularities.lateMinutes) * 60_000_000)
    }

    private func chance(_ call: ScenarioCall, _ effect: ActiveEffect, _ purpose: UInt64) -> Double {
        var random = RandomStream(seed: call.id, 0x5348_4950, UInt64(effect.index) << 8 | purpose)
        return random.unit()
    }
}
