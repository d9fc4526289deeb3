/// Something that is put into the traffic on purpose.
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
        _ kind: IncidentKind, startUs: Int64, endUs: Int64, rampUs: Int64 = 300_000_000, strength: Double,
        scope: IncidentScope = IncidentScope()
    ) {
        self.kind = kind
        self.startUs = startUs
        self.endUs = endUs
        self.rampUs = rampUs
        self.strength = strength
        self.scope = scope
    }

    /// Whether it comes within two minutes.
    public var isAbrupt: Bool { rampUs <= 120_000_000 }

    /// The strength at a moment: 0 outside the interval, smooth at both ends.
    public func strength(at timeUs: Int64) -> Double {
        guard timeUs >= startUs, timeUs < endUs else { return 0 }
        let edgeUs = min(timeUs - startUs, endUs - timeUs)
        guard rampUs > 0, edgeUs < rampUs else { return strength }
        let part = Double(edgeUs) / Double(rampUs)
        return strength * part * part * (3 - 2 * part)
    }
}

/// Which calls an incident touches: those that agree in every attribute that is set.
public struct IncidentScope: Sendable, Equatable {
    /// Place in `World.services`.
    public var service: Int?
    /// Place in the service's instances.
    public var instance: Int?
    /// Place in `World.routes`.
    public var route: Int?
    /// Place in the route's variants.
    public var variant: Int?
    /// Place in the topics of the route's conversations.
    public var topic: Int?
    public var provider: String?
    /// Place in `World.consumers`.
    public var consumer: Int?
    /// Place in `World.plans`.
    public var plan: Int?
    /// Place in `World.regions`.
    public var region: Int?
    /// Place in `Scenario.gateways`.
    public var gateway: Int?

    public init(
        service: Int? = nil, instance: Int? = nil, route: Int? = nil, variant: Int? = nil, topic: Int? = nil,
        provider: String? = nil, consumer: Int? = nil, plan: Int? = nil, region: Int? = nil, gateway: Int? = nil
    ) {
        self.service = service
        self.instance = instance
        self.route = route
        self.variant = variant
        self.topic = topic
        self.provider = provider
        self.consumer = consumer
        self.plan = plan
        self.region = region
        self.gateway = gateway
    }
}
