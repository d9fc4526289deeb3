/// What is known of a scenario after it was made: counts of everything, each incident's effects, and
/// who has a reason to write.
///
/// Everything in it is a sum of whole numbers or is sorted before use, so that the order in which
/// the archives were made does not show.
public struct ScenarioRecord: Sendable {
    public private(set) var tally = ArchiveTally()
    private let scenario: Scenario
    private var probes: [IncidentProbe]
    private var unsortedSeeds: [FeedbackSeed] = []

    public init(_ scenario: Scenario) {
        self.scenario = scenario
        let first = scenario.firstDay.daysSince1970 * 96
        probes = scenario.incidents.map { _ in
            IncidentProbe(firstBucket: first, count: scenario.dayCount * 96)
        }
    }

    /// Adds what an archive holds and what its hours were like.
    public mutating func add(_ other: ArchiveTally, _ observers: [ChainObserver]) {
        tally.add(other)
        for observer in observers {
            unsortedSeeds += observer.seeds
            for index in probes.indices { probes[index].add(observer.probes[index]) }
        }
    }

    /// The reasons for texts, in the order of the calls.
    public var seeds: [FeedbackSeed] {
        unsortedSeeds.sorted { ($0.call.startUs, $0.call.id, $0.gateway) < ($1.call.startUs, $1.call.id, $1.gateway) }
    }

    /// What an incident did to the numbers of its scope.
    ///
    /// - Parameter index: place in the scenario's incidents.
    public func effects(_ index: Int) -> [TruthEffect] {
        let incident = scenario.incidents[index]
        return incident.kind.metrics.compactMap { TruthEffect($0, probes[index], incident) }
    }
}
