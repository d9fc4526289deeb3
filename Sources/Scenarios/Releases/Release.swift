/// A change that was made on purpose: what a team would enter into its list of changes.
public struct Release: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case deployment
        case rollback
        case configuration
        case maintenance
    }

    /// `chg-4711`; says nothing of what followed.
    public var id = ""
    public var kind: Kind
    public var timeUs: Int64
    /// Nil where it was done in a moment.
    public var untilUs: Int64?
    /// The service, or what else was changed.
    public var service: String
    public var version: String
    /// Place in the scenario's incidents, where it led to one or ended it; nil where it did nothing.
    public var incident: Int?
}

extension Scenario {
    /// The scenario with the changes that its incidents come from, and the everyday ones beside them.
    ///
    /// New prompts are entered into the world, so that the calls name them.
    public func withReleases() -> Scenario {
        var scenario = self
        scenario.releases = []
        scenario.addFirstPrompts()
        for index in incidents.indices { scenario.addReleases(of: index) }
        scenario.addEverydayReleases()
        scenario.releases.sort { ($0.timeUs, $0.service) < ($1.timeUs, $1.service) }
        let first = 1_000 + Int(RandomStream.mix(seed) % 7_000)
        for index in scenario.releases.indices { scenario.releases[index].id = "chg-\(first + index * 3)" }
        return scenario
    }

    private mutating func addReleases(of index: Int) {
        let incident = incidents[index]
        guard let kind = incident.kind.release, let service = changedPart(incident) else { return }
        var release = Release(
            kind: kind, timeUs: incident.startUs - (incident.isAbrupt ? 0 : 240_000_000), service: service,
            version: version(service, at: incident.startUs), incident: incident.kind.isDistractor ? nil : index)
        if kind == .maintenance { release.untilUs = incident.endUs }
        releases.append(release)
        if incident.kind.changesPrompt { addPrompts(incident) }
        guard kind != .maintenance, !incident.kind.isDistractor, incident.endUs < endUs else { return }
        releases.append(
            Release(
                kind: kind == .configuration ? .configuration : .rollback, timeUs: incident.endUs, service: service,
                version: version(service, at: incident.endUs), incident: index))
    }

    /// One release a week of a service here and there, without any effect.
    private mutating func addEverydayReleases() {
        var random = RandomStream(seed: seed, 0x4556_4552)
        for day in 0..<dayCount where random.chance(0.25) && firstDay.advanced(by: day).weekday < 5 {
            let service = world.services[random.below(world.services.count)].name
            let timeUs = firstDay.advanced(by: day).startUs + Int64(8 * 3_600 + random.below(9 * 3_600)) * 1_000_000
            releases.append(
                Release(kind: .deployment, timeUs: timeUs, service: service, version: version(service, at: timeUs)))
        }
    }

    private func changedPart(_ incident: PlantedIncident) -> String? {
        let scope = incident.scope
        if let route = scope.route { return world.services[world.routes[route].service].name }
        if let service = scope.service { return world.services[service].name }
        return scope.plan == nil ? nil : "gateway"
    }

    /// A version that grows with time; the same service never has the same one twice in a minute.
    private func version(_ service: String, at timeUs: Int64) -> String {
        let number = WorldIds.hash(service)
        let minutes = (timeUs - firstDay.startUs) / 60_000_000
        return "\(1 + number % 5).\(10 + Int64(number >> 8 & 31) + minutes / 2_880).\(minutes % 2_880 / 7)"
    }

    private mutating func addPrompts(_ incident: PlantedIncident) {
        guard let route = incident.scope.route else { return }
        let service = world.services[world.routes[route].service].name
        var times = world.routes[route].completion?.promptVersions.map(\.fromUs) ?? []
        times = (times + [incident.startUs, incident.endUs]).sorted()
        let first = 11 + Int(WorldIds.hash(service) % 20)
        world.routes[route].completion?.promptVersions = times.enumerated().map { index, timeUs in
            PromptVersion(name: "\(service)@\(first + index)", fromUs: timeUs)
        }
    }

    /// Every assistant has a prompt with a version, and mostly another one a while later that changes nothing.
    private mutating func addFirstPrompts() {
        var random = RandomStream(seed: seed, 0x5052_4F4D)
        for index in world.routes.indices where (world.routes[index].completion?.meanTurns ?? 1) > 1 {
            let service = world.services[world.routes[index].service].name
            let first = 11 + Int(WorldIds.hash(service) % 20)
            var versions = [PromptVersion(name: "\(service)@\(first)", fromUs: firstDay.startUs)]
            let day = firstDay.advanced(by: random.below(max(dayCount, 1)))
            let timeUs = day.startUs + Int64(8 * 3_600 + random.below(8 * 3_600)) * 1_000_000
            if dayCount > 2 {
                versions.append(PromptVersion(name: "\(service)@\(first + 1)", fromUs: timeUs))
                releases.append(
                    Release(kind: .deployment, timeUs: timeUs, service: service, version: "prompt \(first + 1)"))
            }
            world.routes[index].completion?.promptVersions = versions
        }
    }

    /// Midnight at the end of the last day.
    var endUs: Int64 { firstDay.advanced(by: dayCount).startUs }
}

extension IncidentKind {
    /// The change that it comes from; nil where nobody did anything.
    fileprivate var release: Release.Kind? {
        switch self {
        case .variantRace, .memoryLeak, .errorFormatChange, .contextTruncation, .genericAnswers, .failingIntent,
            .thinDocumentation, .silentRelease:
            .deployment
        case .lowRateLimit, .cacheBroken: .configuration
        case .plannedMaintenance: .maintenance
        default: nil
        }
    }

    fileprivate var changesPrompt: Bool { self == .contextTruncation || self == .failingIntent }
}
