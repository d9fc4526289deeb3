import Scenarios
import Settings

/// Reads `incidents`, which are named one by one, and `chance`, by which others are drawn.
struct IncidentReading {
    private let scenario: Scenario

    init(_ scenario: Scenario) { self.scenario = scenario }

    private static let keys = [
        "kind", "service", "instance", "route", "variant", "topic", "provider", "consumer", "plan", "region", "gateway",
        "day", "at", "for", "strength", "onset",
    ]
    private static let limit = 64

    func read(_ setting: Setting?, chance: Setting?, _ reader: SettingReader) -> [PlantedIncident] {
        var incidents: [PlantedIncident] = []
        for item in setting.map({ reader.list($0, of: "'incidents'") }) ?? [] {
            if let incident = read(item, reader) { incidents.append(incident) }
        }
        if let chance, let drawn = self.chance(chance, reader) {
            incidents += IncidentPlan.random(
                drawn, seed: scenario.seed, firstDay: scenario.firstDay, dayCount: scenario.dayCount,
                world: scenario.world, gateways: scenario.gateways)
        }
        let end = scenario.firstDay.advanced(by: scenario.dayCount).startUs
        // A shorter run than the file's own leaves out what comes later.
        incidents.removeAll { $0.startUs >= end }
        if incidents.count > Self.limit, let place = setting ?? chance {
            reader.refuse(
                .badValue, place, "\(incidents.count) incidents and distractors; at most \(Self.limit) are possible")
        }
        return Array(incidents.prefix(Self.limit))
    }

    private func chance(_ setting: Setting, _ reader: SettingReader) -> IncidentPlan.Chance? {
        let keys = ["kinds", "incidents-per-week", "distractors-per-week", "quiet-days"]
        guard let map = reader.map(setting, of: "'chance'", keys: keys) else { return nil }
        var chance = IncidentPlan.Chance()
        let names = map.texts("kinds")
        if !names.isEmpty, names.map(\.text) != ["all"] {
            chance.kinds = names.compactMap { text, setting in
                let known = IncidentKind.allCases
                return reader.place(text, setting, of: "kind", among: known.map(\.rawValue)).map { known[$0] }
            }
        }
        chance.incidentsPerWeek = map.decimal("incidents-per-week", in: 0...50) ?? chance.incidentsPerWeek
        chance.distractorsPerWeek = map.decimal("distractors-per-week", in: 0...50) ?? chance.distractorsPerWeek
        chance.quietDays = map.number("quiet-days", .count, in: 0...365) ?? chance.quietDays
        return chance
    }

    private func read(_ setting: Setting, _ reader: SettingReader) -> PlantedIncident? {
        guard let map = reader.map(setting, of: "an incident", keys: Self.keys), map.required("kind") != nil,
            let kind = map.choice("kind", of: IncidentKind.allCases.map(\.rawValue)).flatMap(
                IncidentKind.init(rawValue:))
        else { return nil }
        let scope = scope(map)
        refuseWrongPlace(kind, scope, map)
        guard map.required("day") != nil, let day = map.number("day", .count, in: 1...400),
            let minute = minuteOfDay(map), map.required("for") != nil,
            let lengthUs = map.number("for", .durationUs, in: 60_000_000...8_640_000_000_000),
            map.required("strength") != nil,
            let strength = map.decimal("strength", in: 0...(kind.isShare ? 1 : 1_000))
        else { return nil }
        let onsetUs = map["onset"] == nil ? 60_000_000 : map.number("onset", .durationUs, in: 0...lengthUs / 2)
        let startUs = scenario.firstDay.advanced(by: day - 1).startUs + Int64(minute) * 60_000_000
        // What lasts longer than the scenario ends with it.
        let endUs = min(startUs + Int64(lengthUs), scenario.firstDay.advanced(by: scenario.dayCount).startUs)
        return PlantedIncident(
            kind, startUs: startUs, endUs: max(endUs, startUs), rampUs: Int64(onsetUs ?? 60_000_000),
            strength: strength, scope: scope)
    }

    private func minuteOfDay(_ map: SettingMap) -> Int? {
        guard map.required("at") != nil, let setting = map["at"], let text = map.text("at") else { return nil }
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else {
            map.reader.refuse(
                .badValue, setting, "'at' must be a time of the day in UTC such as \"09:40\", not '\(text)'")
            return nil
        }
        return hour * 60 + minute
    }

    // MARK: - Attributes

    /// Refuses attributes that are missing, that the kind does not look at, and places where it can do nothing.
    private func refuseWrongPlace(_ kind: IncidentKind, _ scope: IncidentScope, _ map: SettingMap) {
        let what = "an incident of kind '\(kind.rawValue)'"
        for key in kind.needs where map[key] == nil { map.reader.refuseMissing(key, in: map.setting, of: what) }
        let taken = kind.needs + kind.mayHave
        for key in Self.attributes where map[key] != nil && !taken.contains(key) {
            guard let entry = map.entries[key] else { continue }
            map.reader.refuse(
                .badValue, entry.key, "\(what) has no '\(key)'",
                help: taken.isEmpty ? "it is everywhere" : "it takes: \(taken.joined(separator: ", "))")
        }
        for (key, base) in [("instance", "service"), ("variant", "route"), ("topic", "route")]
        where map[key] != nil && map[base] == nil && taken.contains(key) {
            map.reader.refuse(.missingKey, map[key] ?? map.setting, "'\(key)' needs '\(base)' beside it")
        }
        guard let route = scope.route, let place = map["route"] else { return }
        let profile = scenario.world.routes[route].completion
        let lack: String? =
            switch kind {
            case .genericAnswers where profile?.fallback == nil: "a fallback model"
            case .cacheBroken where (profile?.cacheHitShare ?? 0) == 0: "a response cache"
            case .contextTruncation, .failingIntent:
                (profile?.meanTurns ?? 1) > 1 ? nil : "conversations (turns above 1)"
            case .runawayConsumer where profile == nil: "a model to ask"
            default: nil
            }
        if let lack { map.reader.refuse(.badValue, place, "\(what) needs a route that has \(lack)") }
    }

    private static let attributes = [
        "service", "instance", "route", "variant", "topic", "provider", "consumer", "plan", "region", "gateway",
    ]

    private func scope(_ map: SettingMap) -> IncidentScope {
        let world = scenario.world
        var scope = IncidentScope(
            service: place("service", map, among: world.services.map(\.name)),
            route: place("route", map, among: world.routes.map { "\($0.method) \($0.writtenPath)" }),
            provider: map.text("provider"), consumer: place("consumer", map, among: world.consumers.map(\.name)),
            plan: place("plan", map, among: world.plans),
            region: place("region", map, among: world.regions.map(\.name)),
            gateway: place("gateway", map, among: scenario.gateways.map(\.name)))
        if let name = scope.provider, let setting = map["provider"] {
            let known = Set(world.models.map(\.provider)).sorted()
            _ = map.reader.place(name, setting, of: "provider", among: known)
        }
        if let route = scope.route {
            scope.variant = place("variant", map, among: world.routes[route].variants.map(\.name))
            scope.topic = place("topic", map, among: world.routes[route].completion?.topics.map(\.name) ?? [])
        }
        if let service = scope.service {
            let count = world.services[service].instances.count
            scope.instance = map.number("instance", .count, in: 1...count).map { $0 - 1 }
        }
        return scope
    }

    private func place(_ key: String, _ map: SettingMap, among names: [String]) -> Int? {
        guard let setting = map[key], let text = map.text(key) else { return nil }
        return map.reader.place(text, setting, of: key, among: names)
    }
}

extension IncidentKind {
    /// Further attributes that it looks at.
    fileprivate var mayHave: [String] {
        switch self {
        case .marketingPeak, .holidayLull, .praiseBurst, .viralComplaint, .silentRelease: []
        case .missingLogs, .duplicatedLogs, .clockSkew: []
        case .scanner, .credentialStuffing, .runawayConsumer, .newConsumer: ["region", "gateway"]
        case .upstreamLatency, .memoryLeak, .hourlySlowness, .certificateExpiry, .errorFormatChange,
            .plannedMaintenance:
            ["instance", "route", "region", "gateway"]
        default:
            ["service", "instance", "route", "variant", "topic", "provider", "consumer", "plan", "region", "gateway"]
        }
    }

    /// The attributes without which it has no place.
    var needs: [String] {
        switch self {
        case .upstreamLatency, .memoryLeak, .hourlySlowness, .certificateExpiry, .errorFormatChange,
            .plannedMaintenance, .silentRelease:
            ["service"]
        case .variantRace: ["route", "variant"]
        case .tokenRefreshFailure, .newConsumer: ["consumer"]
        case .heavyCalls, .runawayConsumer: ["consumer", "route"]
        case .lowRateLimit: ["plan"]
        case .credentialStuffing, .contextTruncation, .cacheBroken, .thinDocumentation: ["route"]
        case .genericAnswers, .failingIntent: ["route", "topic"]
        case .providerOutage: ["provider"]
        case .missingLogs, .duplicatedLogs, .clockSkew: ["gateway"]
        case .errorBurst, .scanner, .marketingPeak, .holidayLull, .praiseBurst, .viralComplaint: []
        }
    }
}
