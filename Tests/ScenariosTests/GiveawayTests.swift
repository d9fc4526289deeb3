import Testing

@testable import Scenarios

/// Whether anything that an incident does not change gives its calls away.
@Suite("No giveaway")
struct GiveawayTests {
    /// What a clever cheat would look at: ids, order, and how things are written.
    private func features(_ call: ScenarioCall, place: Int) -> [Double] {
        func bits(_ word: UInt64, _ count: Int) -> [Double] { (0..<count).map { Double(word >> UInt64($0) & 1) } }
        return bits(call.id, 16) + bits(call.id >> 48, 16) + bits(call.intent >> 24, 16) + bits(call.session, 12)
            + bits(RandomStream.mix(call.id), 12) + bits(UInt64(call.address), 10)
            + [
                Double(call.startUs % 1_000) / 1_000, Double(call.startUs / 1_000 % 1_000) / 1_000,
                Double(call.startUs / 1_000_000 % 60) / 60, Double(place & 1), Double(place % 7) / 7,
                Double(call.worker), Double(call.gatewayUs % 1_000) / 1_000,
                Double(call.requestBytes % 64) / 64, 1,
            ]
    }

    /// Logistic regression by gradient descent; returns the weights.
    private func fit(_ rows: [[Double]], _ labels: [Double]) -> [Double] {
        var weights = [Double](repeating: 0, count: rows[0].count)
        for _ in 0..<30 {
            var gradient = weights.map { $0 * 1e-3 }
            for (row, label) in zip(rows, labels) {
                let score = zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
                let error = (1 / (1 + Maths.exp(-score)) - label) / Double(rows.count)
                for index in row.indices { gradient[index] += error * row[index] }
            }
            for index in weights.indices { weights[index] -= 2 * gradient[index] }
        }
        return weights
    }

    /// The chance that an affected call has a higher score than an unaffected one.
    private func areaUnderCurve(_ scores: [Double], _ labels: [Double]) -> Double {
        let order = scores.indices.sorted { scores[$0] < scores[$1] }
        var ranks = 0.0
        for (rank, index) in order.enumerated() where labels[index] == 1 { ranks += Double(rank + 1) }
        let positives = labels.reduce(0, +)
        let negatives = Double(labels.count) - positives
        return (ranks - positives * (positives + 1) / 2) / (positives * negatives)
    }

    @Test(arguments: [
        IncidentKind.errorBurst, .upstreamLatency, .lowRateLimit, .duplicatedLogs, .genericAnswers, .thinDocumentation,
    ])
    func `ids, order and writing tell affected calls no better than chance`(kind: IncidentKind) throws {
        let world = Samples.scenario().world
        let scope =
            switch kind {
            case .lowRateLimit: IncidentScope(plan: 0)
            case .duplicatedLogs: IncidentScope(gateway: 0)
            case .genericAnswers: IncidentScope(route: world.route("returns-bot-messages-post"))
            default: IncidentScope(service: world.service("catalog"))
            }
        let fromUs = Samples.monday.startUs + 9 * 3_600_000_000
        let incident = PlantedIncident(
            kind, startUs: fromUs, endUs: fromUs + 9 * 3_600_000_000, strength: 0.5, scope: scope)
        let affected = rows(incident, isPlanted: true, seed: 11).prefix(3_000)
        // The same place at the same time in a world of the same kind where nothing happens.
        let unaffected = rows(incident, isPlanted: false, seed: 12).prefix(3_000)
        let rows = Array(affected) + Array(unaffected)
        let labels = affected.map { _ in 1.0 } + unaffected.map { _ in 0.0 }
        let training = rows.indices.filter { $0 % 2 == 0 }
        let held = rows.indices.filter { $0 % 2 == 1 }
        let weights = fit(training.map { rows[$0] }, training.map { labels[$0] })
        let scores = held.map { index in zip(rows[index], weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let heldLabels = held.map { labels[$0] }
        let positives = heldLabels.reduce(0, +)
        let negatives = Double(held.count) - positives
        try #require(positives > 50 && negatives > 50)
        let standardError = ((positives + negatives + 1) / (12 * positives * negatives)).squareRoot()
        let area = areaUnderCurve(scores, heldLabels)
        #expect(abs(area - 0.5) < 4 * standardError, "\(kind): \(area), standard error \(standardError)")
    }

    /// The features of the incident's calls; of those that it touched, where it is planted.
    private func rows(_ incident: PlantedIncident, isPlanted: Bool, seed: UInt64) -> [[Double]] {
        let scenario = Samples.scenario(
            callsPerDay: 60_000, seed: seed, incidents: isPlanted ? [incident] : [])
        let traffic = Traffic(scenario)
        let probe = ProbeScope(incident, in: scenario.world)
        var seen: Set<UInt64> = []
        let hours = (9..<18).map { Int64(Samples.monday.daysSince1970) * 24 + $0 }
        let calls = hours.flatMap { Samples.calls(traffic, hour: $0) }
        return calls.enumerated().compactMap { place, call in
            guard call.repetition == 0, call.turn == 0, seen.insert(call.id).inserted, !isPlanted || call.touched != 0,
                probe.canHold(route: Int(call.route), in: scenario.world), probe.holds(call, gateway: 0, traffic)
            else { return nil }
            return features(call, place: place)
        }
    }
}
