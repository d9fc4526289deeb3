/// What one incident's calls were, quarter of an hour by quarter of an hour, and what they would
/// have been without it.
///
/// Its scope are the attributes that name the incident; so its numbers can be had again from the
/// logs by filtering for them.
struct IncidentProbe: Sendable {
    /// Quarters of an hour since 1970 of the first entry.
    let firstBucket: Int
    /// As the logs show it.
    private(set) var actual: [CallMeasures]
    /// The part of it that the incident made: actual minus what would have been.
    private(set) var change: [CallMeasures]
    /// The same within the incident's interval, to the microsecond.
    private(set) var during = CallMeasures()
    private(set) var duringChange = CallMeasures()
    /// Durations within the incident's interval.
    private(set) var actualDurations = DurationCounts()
    private(set) var changedDurations = DurationCounts()

    static let bucketUs: Int64 = 900_000_000

    init(firstBucket: Int, count: Int) {
        self.firstBucket = firstBucket
        actual = Array(repeating: CallMeasures(), count: count)
        change = actual
    }

    /// Counts a call whose line stands in the logs so many times.
    mutating func count(_ call: ScenarioCall, times: Int, isDuring: Bool) {
        guard let bucket = bucket(call) else { return }
        actual[bucket].count(call, times: Int64(times))
        guard isDuring else { return }
        during.count(call, times: Int64(times))
        actualDurations.count(us: call.durationUs, times: Int32(times))
    }

    /// Counts a call that only the incident made, or, with -1, one that it prevented.
    mutating func countChange(_ call: ScenarioCall, times: Int, isDuring: Bool) {
        guard let bucket = bucket(call) else { return }
        change[bucket].count(call, times: Int64(times))
        guard isDuring else { return }
        duringChange.count(call, times: Int64(times))
        changedDurations.count(us: call.durationUs, times: Int32(times))
    }

    /// Adds what another slice of time has counted.
    mutating func add(_ other: IncidentProbe) {
        for index in other.actual.indices {
            let place = other.firstBucket + index - firstBucket
            guard actual.indices.contains(place) else { continue }
            actual[place] += other.actual[index]
            change[place] += other.change[index]
        }
        during += other.during
        duringChange += other.duringChange
        actualDurations.add(other.actualDurations)
        changedDurations.add(other.changedDurations)
    }

    private func bucket(_ call: ScenarioCall) -> Int? {
        let place = Int(call.startUs / Self.bucketUs) - firstBucket
        return actual.indices.contains(place) ? place : nil
    }
}

/// Which calls an incident's attributes name, as the tables would be filtered.
struct ProbeScope: Sendable {
    private let scope: IncidentScope
    private let provider: Int32
    /// Whether only calls belong to it that no route knows.
    private let isOfStrays: Bool

    init(_ incident: PlantedIncident, in world: World) {
        scope = incident.scope
        isOfStrays = incident.kind == .scanner
        provider = Int32(scope.provider.flatMap { name in world.models.firstIndex { $0.provider == name } } ?? -1)
    }

    /// Whether calls of a route can belong to it at all; -1 stands for no route.
    func canHold(route: Int, in world: World) -> Bool {
        guard route >= 0 else { return scope.route == nil && scope.service == nil && scope.provider == nil }
        return !isOfStrays && (scope.route.map { $0 == route } ?? true)
            && (scope.service.map { $0 == world.routes[route].service } ?? true)
            && (scope.provider == nil || world.routes[route].completion != nil)
    }

    /// Whether a call of such a route belongs to it.
    func holds(_ call: ScenarioCall, gateway: Int, _ traffic: Traffic) -> Bool {
        if let region = scope.region, traffic.scenario.gateways[gateway].region != region { return false }
        if let named = scope.gateway, named != gateway { return false }
        if let instance = scope.instance, instance != Int(call.instance) || call.tries == 0 { return false }
        if let variant = scope.variant, variant != Int(call.variant) { return false }
        if let topic = scope.topic, topic != Int(call.topic) { return false }
        if let consumer = scope.consumer, consumer != Int(call.consumer) { return false }
        if let plan = scope.plan {
            guard call.consumer >= 0, Int(traffic.callers[Int(call.consumer)].plan) == plan else { return false }
        }
        guard provider >= 0 else { return true }
        // A call that the gateway refuses has no provider in its line.
        guard call.tries > 0 || call.cache == .hit else { return false }
        return call.model >= 0 && traffic.models[Int(call.model)].provider == provider
    }
}
