/// What was planted, in the words in which the product would report it.
public struct Truth: Sendable, Equatable {
    /// `I01`, `I02`, … for incidents, `D01`, … for what only looks like one.
    public let id: String
    public let kind: IncidentKind
    public let fromUs: Int64
    public let toUs: Int64
    public let rampUs: Int64
    public let strength: Double
    public let attributes: TruthAttributes
    /// Every set of attributes that is a right answer.
    public let answers: [TruthAttributes]
}

extension Scenario {
    /// Everything that was planted, in the order of the scenario's incidents.
    public var truth: [Truth] {
        var counts = [0, 0]
        let ids = incidents.indices.sorted {
            (incidents[$0].startUs, $0) < (incidents[$1].startUs, $1)
        }.reduce(into: [Int: String]()) { ids, index in
            let isDistractor = incidents[index].kind.isDistractor
            counts[isDistractor ? 1 : 0] += 1
            let number = counts[isDistractor ? 1 : 0]
            ids[index] = (isDistractor ? "D" : "I") + (number < 10 ? "0" : "") + "\(number)"
        }
        return incidents.indices.map { index in
            let incident = incidents[index]
            let attributes = TruthAttributes(incident, in: self)
            return Truth(
                id: ids[index] ?? "", kind: incident.kind, fromUs: incident.startUs, toUs: incident.endUs,
                rampUs: incident.rampUs, strength: incident.strength, attributes: attributes,
                answers: attributes.answers(incident, in: self))
        }
    }
}
