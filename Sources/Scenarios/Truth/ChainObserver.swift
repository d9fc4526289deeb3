/// Watches the chains of calls that begin in one hour at one gateway: what each incident changed,
/// and who will write about what.
public struct ChainObserver: Sendable {
    private let traffic: Traffic
    private(set) var probes: [IncidentProbe]
    private(set) var seeds: [FeedbackSeed] = []

    /// Chains that begin in an hour end in it or in the half hour after it.
    private static let buckets = 7

    init(_ traffic: Traffic, hour: Int64) {
        self.traffic = traffic
        probes = traffic.scenario.incidents.map { _ in
            IncidentProbe(firstBucket: Int(hour) * 4, count: Self.buckets)
        }
    }

    /// Counts the calls of a chain.
    ///
    /// - Parameter incident: the incident that brought the caller, where one did.
    mutating func add(
        _ chain: [ScenarioCall], gateway: Int, _ shipping: Shipping, _ conditions: ConditionsWindow,
        extraOf incident: Int? = nil
    ) {
        for call in chain {
            let written = shipping.copies(of: call, conditions)
            for index in traffic.probesByRoute[Int(call.route) + 1] {
                guard traffic.probeScopes[index].holds(call, gateway: gateway, traffic) else { continue }
                let isDuring = isDuring(call, index)
                probes[index].count(call, times: written.count, isDuring: isDuring)
                if index == incident {
                    probes[index].countChange(call, times: written.count, isDuring: isDuring)
                } else if index == written.incident {
                    probes[index].countChange(call, times: written.count - 1, isDuring: isDuring)
                }
            }
        }
        if let seed = traffic.writers?.seed(for: chain, gateway: gateway, traffic) { seeds.append(seed) }
    }

    /// Counts what one incident changed about a chain.
    ///
    /// - Parameter other: the same chain as it would have been without the incident.
    mutating func compare(
        _ chain: [ScenarioCall], gateway: Int, _ shipping: Shipping, _ conditions: ConditionsWindow,
        without index: Int, _ other: [ScenarioCall]
    ) {
        for (calls, times) in [(chain, 1), (other, -1)] {
            for call in calls where traffic.probesByRoute[Int(call.route) + 1].contains(index) {
                guard traffic.probeScopes[index].holds(call, gateway: gateway, traffic) else { continue }
                let written = shipping.copies(of: call, conditions).count
                probes[index].countChange(call, times: times * written, isDuring: isDuring(call, index))
            }
        }
    }

    private func isDuring(_ call: ScenarioCall, _ index: Int) -> Bool {
        let incident = traffic.scenario.incidents[index]
        return call.startUs >= incident.startUs && call.startUs < incident.endUs
    }
}
