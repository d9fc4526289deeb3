/// Chooses incidents for a scenario: the kinds in turn; time, length, strength, place by the seed.
public enum IncidentPlan {
    /// The usual plan: nothing on the first day, then one incident per working day; a scenario of a
    /// single day gets one of each kind.
    public static func usual(
        seed: UInt64, firstDay: CivilDay, dayCount: Int, world: World
    ) -> [PlantedIncident] {
        let kinds = IncidentKind.allCases
        if dayCount == 1 {
            return kinds.enumerated().map { index, kind in
                planted(
                    kind, on: firstDay, hours: (9 + index * 4)..<(11 + index * 4), seed: seed,
                    world: world)
            }
        }
        let days = (1..<max(dayCount, 1)).map { firstDay.advanced(by: $0) }.filter {
            $0.weekday < 5
        }
        return days.enumerated().map { index, day in
            planted(kinds[index % kinds.count], on: day, hours: 9..<18, seed: seed, world: world)
        }
    }

    /// One incident of a kind that begins on a day within the given hours.
    static func planted(
        _ kind: IncidentKind, on day: CivilDay, hours: Range<Int>, seed: UInt64, world: World
    ) -> PlantedIncident {
        var random = RandomStream(
            seed: seed, 0x494E_4349, UInt64(day.daysSince1970), WorldIds.hash(kind.rawValue))
        let startUs =
            day.startUs + Int64(hours.lowerBound * 60 + random.below(hours.count * 60)) * 60_000_000
        let lengthUs = Int64(35 + random.below(55)) * 60_000_000
        let scope = scope(of: kind, world: world, random: &random)
        return PlantedIncident(
            kind, startUs: startUs, endUs: startUs + lengthUs,
            rampUs: Int64(2 + random.below(8)) * 60_000_000,
            strength: strength(of: kind, random: &random), scope: scope)
    }

    private static func strength(of kind: IncidentKind, random: inout RandomStream) -> Double {
        switch kind {
        case .upstreamLatency: 6 + 10 * random.unit()
        case .errorBurst: 0.25 + 0.35 * random.unit()
        case .providerOutage: 0.6 + 0.35 * random.unit()
        }
    }

    private static func scope(
        of kind: IncidentKind, world: World, random: inout RandomStream
    ) -> IncidentScope {
        // A place that is hardly ever called would hide the incident from everybody.
        let plain = world.routes.indices.filter {
            world.routes[$0].completion == nil && world.routes[$0].weight >= 3
        }
        let route = plain[random.below(plain.count)]
        switch kind {
        case .upstreamLatency:
            let service = world.routes[route].service
            let isWhole = random.chance(0.5)
            return IncidentScope(
                service: service,
                instance: isWhole ? nil : random.below(world.services[service].instances.count))
        case .errorBurst: return IncidentScope(route: route)
        case .providerOutage:
            return IncidentScope(provider: random.chance(0.5) ? "openai" : "anthropic")
        }
    }
}
