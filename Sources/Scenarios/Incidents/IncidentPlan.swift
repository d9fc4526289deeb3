/// Chooses incidents for a scenario: kinds, times, lengths, strengths and places by the seed.
public enum IncidentPlan {
    /// The three plain kinds in turn: nothing on the first day, then one incident per working day; a
    /// scenario of a single day gets one of each kind.
    public static func usual(
        seed: UInt64, firstDay: CivilDay, dayCount: Int, world: World
    ) -> [PlantedIncident] {
        let kinds: [IncidentKind] = [.upstreamLatency, .errorBurst, .providerOutage]
        if dayCount == 1 {
            return kinds.enumerated().map { index, kind in
                plain(kind, on: firstDay, hours: (9 + index * 4)..<(11 + index * 4), seed: seed, world: world)
            }
        }
        let days = (1..<max(dayCount, 1)).map { firstDay.advanced(by: $0) }.filter { $0.weekday < 5 }
        return days.prefix(64).enumerated().map { index, day in
            plain(kinds[index % kinds.count], on: day, hours: 9..<18, seed: seed, world: world)
        }
    }

    /// One incident of a plain kind that begins on a day within the given hours, and can be seen.
    private static func plain(
        _ kind: IncidentKind, on day: CivilDay, hours: Range<Int>, seed: UInt64, world: World
    ) -> PlantedIncident {
        var random = RandomStream(
            seed: seed, 0x494E_4349, UInt64(day.daysSince1970), WorldIds.hash(kind.rawValue))
        let startUs = day.startUs + Int64(hours.lowerBound * 60 + random.below(hours.count * 60)) * 60_000_000
        let lengthUs = Int64(35 + random.below(55)) * 60_000_000
        let scope = IncidentPlaces(world: world, gateways: []).scope(of: kind, &random) ?? IncidentScope()
        let strength =
            switch kind {
            case .upstreamLatency: 6 + 10 * random.unit()
            case .errorBurst: 0.25 + 0.35 * random.unit()
            default: 0.6 + 0.35 * random.unit()
            }
        return PlantedIncident(
            kind, startUs: startUs, endUs: startUs + lengthUs, rampUs: Int64(2 + random.below(8)) * 60_000_000,
            strength: strength, scope: scope)
    }

    /// How a scenario is to be filled by chance.
    public struct Chance: Sendable {
        /// Kinds to draw from, incidents and distractors; every one is used before one is repeated.
        public var kinds: [IncidentKind]
        /// In the mean; the number follows from the length of the scenario, and is 30 at the most.
        public var incidentsPerWeek: Double
        public var distractorsPerWeek: Double
        /// Days at the beginning on which nothing is planted, to learn from.
        public var quietDays: Int

        public init(
            kinds: [IncidentKind] = IncidentKind.allCases, incidentsPerWeek: Double = 4,
            distractorsPerWeek: Double = 1.5, quietDays: Int = 7
        ) {
            self.kinds = kinds
            self.incidentsPerWeek = incidentsPerWeek
            self.distractorsPerWeek = distractorsPerWeek
            self.quietDays = quietDays
        }
    }

    /// Incidents by chance: each in a stretch of time of its own, with a strength between barely
    /// visible and plain, somewhere where the world can have it.
    public static func random(
        _ chance: Chance, seed: UInt64, firstDay: CivilDay, dayCount: Int, world: World, gateways: [Gateway]
    ) -> [PlantedIncident] {
        var random = RandomStream(seed: seed, 0x504C_414E)
        var places = IncidentPlaces(world: world, gateways: gateways)
        let weeks = Double(max(dayCount - chance.quietDays, 0)) / 7
        var planted: [PlantedIncident] = []
        for (isDistractor, perWeek) in [(false, chance.incidentsPerWeek), (true, chance.distractorsPerWeek)] {
            let kinds = chance.kinds.filter { $0.isDistractor == isDistractor && places.canHave($0) }
            let count = min(Int((weeks * perWeek).rounded()), 30)
            for kind in turns(of: kinds, count, &random) {
                let days = (chance.quietDays..<max(dayCount, chance.quietDays + 1))
                let begin = firstDay.advanced(by: days.lowerBound).startUs
                let end = firstDay.advanced(by: days.upperBound).startUs
                guard let incident = draw(kind, begin..<end, places, planted, &random) else { continue }
                planted.append(incident)
                places.take(incident)
            }
        }
        return planted.sorted { ($0.startUs, $0.kind.rawValue) < ($1.startUs, $1.kind.rawValue) }
    }

    /// Kinds in a random order, again and again.
    private static func turns(
        of kinds: [IncidentKind], _ count: Int, _ random: inout RandomStream
    ) -> [IncidentKind] {
        var turns: [IncidentKind] = []
        while turns.count < count, !kinds.isEmpty {
            var round = kinds
            for index in round.indices.dropFirst() { round.swapAt(index, random.below(index + 1)) }
            turns += round
        }
        return Array(turns.prefix(count))
    }

    /// One incident; nil where two dozen tries found no place for it among the others.
    private static func draw(
        _ kind: IncidentKind, _ times: Range<Int64>, _ places: IncidentPlaces, _ others: [PlantedIncident],
        _ random: inout RandomStream
    ) -> PlantedIncident? {
        let ranges = IncidentRanges(kind)
        for _ in 0..<24 {
            guard let scope = places.scope(of: kind, &random) else { return nil }
            let minutes = between(ranges.minutes, &random)
            let day = random.below(Int((times.upperBound - times.lowerBound) / CivilDay.lengthUs))
            let hour = ranges.hours.lowerBound + random.below(ranges.hours.count)
            let startUs =
                times.lowerBound + Int64(day) * CivilDay.lengthUs
                + Int64(hour * 60 + random.below(60)) * 60_000_000 + Int64(random.below(60)) * 1_000_000
            let endUs = startUs + Int64(minutes) * 60_000_000
            let isSlow = random.chance(0.5)
            let rampMinutes = ranges.ramp.map { isSlow ? min(between($0, &random), minutes / 3) : 1 } ?? 1
            let incident = PlantedIncident(
                kind, startUs: startUs, endUs: endUs, rampUs: Int64(rampMinutes * 60_000_000),
                strength: between(ranges.strength, &random), scope: scope)
            guard endUs < times.upperBound, !others.contains(where: { incident.isConfusable(with: $0) }) else {
                continue
            }
            return incident
        }
        return nil
    }

    /// A number whose logarithm is evenly distributed.
    private static func between(_ range: ClosedRange<Double>, _ random: inout RandomStream) -> Double {
        guard range.lowerBound < range.upperBound else { return range.lowerBound }
        return range.lowerBound * Maths.power(range.upperBound / range.lowerBound, random.unit())
    }
}

extension PlantedIncident {
    /// Whether nobody could tell which of the two a change comes from: the same place at the same time.
    fileprivate func isConfusable(with other: PlantedIncident) -> Bool {
        let marginUs: Int64 = 2 * 3_600_000_000
        let overlaps = startUs < other.endUs + marginUs && other.startUs < endUs + marginUs
        let days = max(endUs - startUs, other.endUs - other.startUs) / CivilDay.lengthUs
        // What lasts for days may run beside others; what is short has its time to itself.
        guard overlaps else { return false }
        return days < 1 || kind == other.kind || (scope.service != nil && scope.service == other.scope.service)
            || (scope.route != nil && scope.route == other.scope.route)
    }
}
