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

    /// How a call's line is written, apart from its words: marks, and the order of members.
    private func writing(_ call: ScenarioCall, _ writer: inout any LogWriter) -> [Double] {
        var buffer = LogBuffer(capacity: 4_096)
        writer.append(call, to: &buffer)
        let line = buffer.bytes
        let marks: [UInt8] = [
            UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: " "), UInt8(ascii: "\\"),
        ]
        let counts = marks.map { mark in Double(line.count { $0 == mark }) / 200 }
        // The first letter of each member's name, in order, mixed into some bits.
        var order: UInt64 = 0
        for index in line.indices.dropFirst(2)
        where line[index - 1] == UInt8(ascii: "\"") && line[index - 2] == UInt8(ascii: ",") {
            order = RandomStream.mix(order ^ UInt64(line[index]))
        }
        return counts + (0..<8).map { Double(order >> UInt64($0) & 1) }
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
            case .genericAnswers: IncidentScope(route: world.route("assistant-chat-completions-post"))
            default: IncidentScope(service: world.service("catalog"))
            }
        let fromUs = Samples.monday.startUs + 9 * 3_600_000_000
        let incident = PlantedIncident(
            kind, startUs: fromUs, endUs: fromUs + 9 * 3_600_000_000, strength: kind == .genericAnswers ? 1 : 0.5,
            scope: scope)
        let affected = rows(incident, isPlanted: true, seed: 11).prefix(2_000)
        // The same place at the same time in a world of the same kind where nothing happens.
        let unaffected = rows(incident, isPlanted: false, seed: 12).prefix(2_000)
        let rows = Array(affected) + Array(unaffected)
        let labels = affected.map { _ in 1.0 } + unaffected.map { _ in 0.0 }
        let (area, standardError) = try verdict(rows, labels)
        #expect(abs(area - 0.5) < 4 * standardError, "\(kind): \(area), standard error \(standardError)")
    }

    @Test func `a bit that gave them away would be found`() throws {
        let incident = PlantedIncident(
            .errorBurst, startUs: Samples.monday.startUs, endUs: Samples.monday.startUs + CivilDay.lengthUs, strength: 0
        )
        var random = RandomStream(7)
        let labels = (0..<4_000).map { Double($0 & 1) }
        let rows = zip(rows(incident, isPlanted: false, seed: 11).prefix(4_000), labels).map { row, label in
            // Three of four marked rightly: a leak that nobody would see by eye.
            row + [random.chance(0.75) ? label : 1 - label]
        }
        let (area, _) = try verdict(rows, labels)
        #expect(area > 0.65)
    }

    /// How well a classifier that was trained on one half tells the other half, and how well chance might.
    private func verdict(_ rows: [[Double]], _ labels: [Double]) throws -> (area: Double, standardError: Double) {
        let training = rows.indices.filter { $0 / 2 % 2 == 0 }
        let held = rows.indices.filter { $0 / 2 % 2 == 1 }
        let weights = fit(training.map { rows[$0] }, training.map { labels[$0] })
        let scores = held.map { index in zip(rows[index], weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let heldLabels = held.map { labels[$0] }
        let positives = heldLabels.reduce(0, +)
        let negatives = Double(held.count) - positives
        try #require(positives > 50 && negatives > 50)
        let standardError = ((positives + negatives + 1) / (12 * positives * negatives)).squareRoot()
        return (areaUnderCurve(scores, heldLabels), standardError)
    }

    /// The features of the incident's calls; of those that it touched, where it is planted.
    private func rows(_ incident: PlantedIncident, isPlanted: Bool, seed: UInt64) -> [[Double]] {
        let scenario = Samples.scenario(
            callsPerDay: 60_000, seed: seed, incidents: isPlanted ? [incident] : [])
        let traffic = Traffic(scenario)
        let probe = ProbeScope(incident, in: scenario.world)
        var seen: Set<UInt64> = []
        // What an incident does to status and tries shows in the writing, rightly; calls that went well are compared.
        let isSelective = [.errorBurst, .lowRateLimit, .thinDocumentation].contains(incident.kind)
        var writer = LogWriters.writer(for: scenario.gateways[0], traffic)
        let hours = (9..<18).map { Int64(Samples.monday.daysSince1970) * 24 + $0 }
        let calls = hours.flatMap { Samples.calls(traffic, hour: $0) }
        return calls.enumerated().compactMap { place, call in
            guard call.repetition == 0, call.turn == 0, seen.insert(call.id).inserted, !isPlanted || call.touched != 0,
                probe.canHold(route: Int(call.route), in: scenario.world), probe.holds(call, gateway: 0, traffic)
            else { return nil }
            let isPlain = call.status == 200 && call.tries == 1 && call.cache != .hit && !call.isCutAtLimit
            guard isSelective || isPlain else { return nil }
            return features(call, place: place) + (isSelective ? [] : writing(call, &writer))
        }
    }
}
