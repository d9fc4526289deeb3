/// What was planted, in the words in which the product would report it.
public struct Truth: Sendable, Equatable {
    public let kind: String
    public let fromUs: Int64
    public let toUs: Int64
    public let strength: Double
    /// Names and values as the tables have them: `service`, `route`, `upstream`, `provider`,
    /// `region`, `consumer`.
    public let attributes: [Attribute]
    /// The columns of `calls_minute` that it moves.
    public let metrics: [String]

    /// One attribute and its value.
    public struct Attribute: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    init(_ incident: PlantedIncident, in world: World) {
        kind = incident.kind.rawValue
        fromUs = incident.startUs
        toUs = incident.endUs
        strength = incident.strength
        attributes = Self.attributes(incident.scope, in: world)
        metrics = Self.metrics(incident.kind)
    }

    private static func attributes(_ scope: IncidentScope, in world: World) -> [Attribute] {
        let upstream = scope.service.flatMap { service in
            scope.instance.map { world.services[service].instances[$0].description }
        }
        let named: [(String, String?)] = [
            ("service", scope.service.map { world.services[$0].name }),
            ("upstream", upstream),
            ("route", scope.route.map { world.routes[$0].name }),
            ("provider", scope.provider.map { $0 == "gemini" ? "gcp.gemini" : $0 }),
            ("consumer", scope.consumer.map { world.consumers[$0].name }),
            ("region", scope.region.map { world.regions[$0].name }),
        ]
        return named.compactMap { name, value in value.map { Attribute(name: name, value: $0) } }
    }

    private static func metrics(_ kind: IncidentKind) -> [String] {
        switch kind {
        case .upstreamLatency: ["duration", "upstream_duration", "server_errors", "client_gone"]
        case .errorBurst: ["server_errors"]
        case .providerOutage: ["rate_limited", "server_errors", "retries", "cost_usd"]
        }
    }
}

extension Scenario {
    /// Every planted incident in order of its beginning.
    public var truth: [Truth] {
        incidents.map { Truth($0, in: world) }.sorted {
            ($0.fromUs, $0.kind) < ($1.fromUs, $1.kind)
        }
    }
}
