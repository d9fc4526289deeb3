/// A disturbance that is put into the traffic on purpose.
///
/// It acts on causes: a slow upstream makes calls run into time-outs, a provider that refuses makes
/// programs try again. Its strength rises and falls over `rampUs`; there are no square edges.
public struct PlantedIncident: Sendable {
    public var kind: IncidentKind
    public var startUs: Int64
    public var endUs: Int64
    /// How long it takes to reach full strength, and to lose it.
    public var rampUs: Int64
    /// 0 leaves the traffic as it is; what 1 means is said by the kind.
    public var strength: Double
    public var scope: IncidentScope

    public init(
        _ kind: IncidentKind, startUs: Int64, endUs: Int64, rampUs: Int64 = 300_000_000,
        strength: Double,
        scope: IncidentScope
    ) {
        self.kind = kind
        self.startUs = startUs
        self.endUs = endUs
        self.rampUs = rampUs
        self.strength = strength
        self.scope = scope
    }

    /// The strength at a moment: 0 outside the interval.
    public func strength(at timeUs: Int64) -> Double {
        guard timeUs >= startUs, timeUs < endUs else { return 0 }
        let edgeUs = min(timeUs - startUs, endUs - timeUs)
        guard rampUs > 0, edgeUs < rampUs else { return strength }
        return strength * Double(edgeUs) / Double(rampUs)
    }
}

/// What goes wrong.
public enum IncidentKind: String, Sendable, BitwiseCopyable, CaseIterable {
    /// Answers take `1 + strength` times as long.
    case upstreamLatency = "upstream_latency"
    /// A share of `strength` of the calls fails in the upstream.
    case errorBurst = "error_burst"
    /// A share of `strength` of the calls to a provider is refused or lost; where the route has a
    /// fallback, most of them are answered by the other, costlier model after the wasted time.
    case providerOutage = "provider_outage"
}

/// Which calls an incident touches: those that agree in every attribute that is set.
public struct IncidentScope: Sendable, Equatable {
    /// Place in `World.services`.
    public var service: Int?
    /// Place in the service's instances.
    public var instance: Int?
    /// Place in `World.routes`.
    public var route: Int?
    public var provider: String?
    /// Place in `World.consumers`.
    public var consumer: Int?
    /// Place in `World.regions`.
    public var region: Int?

    public init(
        service: Int? = nil, instance: Int? = nil, route: Int? = nil, provider: String? = nil,
        consumer: Int? = nil,
        region: Int? = nil
    ) {
        self.service = service
        self.instance = instance
        self.route = route
        self.provider = provider
        self.consumer = consumer
        self.region = region
    }
}
