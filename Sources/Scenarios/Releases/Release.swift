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
        scenario.addPrompts()
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
        // What comes slowly was released a little before.
        let timeUs = max(incident.startUs - (incident.isAbrupt ? 0 : 240_000_000), firstDay.startUs)
        var release = Release(
            kind: kind, timeUs: timeUs, service: service, version: version(service, of: incident, at: incident.startUs),
            incident: incident.kind.isDistractor ? nil : index)
        if kind == .maintenance { release.untilUs = incident.endUs }
        releases.append(release)
        guard kind != .maintenance, !incident.kind.isDistractor, incident.endUs < endUs else { return }
        releases.append(
            Release(
                kind: kind == .configuration ? .configuration : .rollback, timeUs: incident.endUs, service: service,
                version: version(service, of: incident, at: incident.endUs), incident: index))
    }

    /// The prompt's name where the prompt was changed.
    private func version(_ service: String, of incident: PlantedIncident, at timeUs: Int64) -> String {
        guard incident.kind.changesPrompt, let route = incident.scope.route,
            let prompt = world.routes[route].completion?.promptVersions.last(where: { $0.fromUs <= timeUs })
        else { return version(service, at: timeUs) }
        return "prompt \(prompt.name)"
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

    /// A version that grows with time, every seven minutes.
    private func version(_ service: String, at timeUs: Int64) -> String {
        let number = WorldIds.hash(service)
        let minutes = (timeUs - firstDay.startUs) / 60_000_000
        return "\(1 + number % 5).\(10 + Int64(number >> 8 & 31) + minutes / 2_880).\(minutes % 2_880 / 7)"
    }

    /// Every assistant has a prompt with a version. Mostly there is another one a while later that
    /// changes nothing, and there are those that incidents come from: they are taken back afterwards.
    private mutating func addPrompts() {
        var random = RandomStream(seed: seed, 0x5052_4F4D)
        for index in world.routes.indices where (world.routes[index].completion?.meanTurns ?? 1) > 1 {
            let day = firstDay.advanced(by: random.below(max(dayCount, 1)))
            let usualUs = day.startUs + Int64(8 * 3_600 + random.below(8 * 3_600)) * 1_000_000
            let wrong = incidents.filter { $0.kind.changesPrompt && $0.scope.route == index }
            let isFree = !wrong.contains { usualUs >= $0.startUs - 3_600_000_000 && usualUs <= $0.endUs }
            let changes = (dayCount > 2 && isFree ? [usualUs] : []) + wrong.map(\.startUs)
            let ends = Set(wrong.map(\.endUs))
            let first = PromptName(world.routes[index], number: 11 + Int(WorldIds.hash(world.routes[index].name) % 20))
            var names = [first]
            var versions = [PromptVersion(name: first.text, fromUs: firstDay.startUs)]
            for timeUs in (changes + ends).sorted() {
                if ends.contains(timeUs), names.count > 1 {
                    names.removeLast()
                } else {
                    names.append(names[names.count - 1].next(after: versions.count))
                }
                versions.append(PromptVersion(name: names[names.count - 1].text, fromUs: timeUs))
            }
            world.routes[index].completion?.promptVersions = versions
            guard dayCount > 2, isFree, let usual = versions.first(where: { $0.fromUs == usualUs }) else { continue }
            let service = world.services[world.routes[index].service].name
            releases.append(
                Release(kind: .deployment, timeUs: usualUs, service: service, version: "prompt \(usual.name)"))
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

/// `returns-bot-messages@14`: a route's prompt and how many there were before.
private struct PromptName {
    private let base: String
    private let number: Int

    init(_ route: Route, number: Int) {
        base = route.name.split(separator: "-").dropLast().joined(separator: "-")
        self.number = number
    }

    private init(base: String, number: Int) {
        self.base = base
        self.number = number
    }

    var text: String { "\(base)@\(number)" }

    /// A number that no earlier version has had.
    func next(after count: Int) -> PromptName { PromptName(base: base, number: number + count) }
}
