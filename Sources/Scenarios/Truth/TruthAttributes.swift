/// The attributes of an incident as the product's tables name and spell them.
public struct TruthAttributes: Sendable, Equatable {
    /// Name and value, in a steady order.
    public let items: [Item]

    public struct Item: Sendable, Equatable {
        public let name: String
        public let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(_ incident: PlantedIncident, in scenario: Scenario) {
        let scope = incident.scope
        let world = scenario.world
        var items: [Item] = []
        if let service = scope.service {
            items.append(Item("service", world.services[service].name))
            if let instance = scope.instance {
                items.append(Item("upstream", world.services[service].instances[instance].description))
            }
        }
        if let route = scope.route { items += Self.route(world.routes[route]) }
        if let route = scope.route, let variant = scope.variant {
            items.append(Item("order_type", world.routes[route].variants[variant].name))
        }
        if let route = scope.route, let topic = scope.topic, let profile = world.routes[route].completion {
            items.append(Item("intent", profile.topics[topic].name))
        }
        if let provider = scope.provider { items.append(Item("provider", ProviderText.otel(provider))) }
        if let consumer = scope.consumer { items.append(Item("consumer", world.consumers[consumer].name)) }
        if let plan = scope.plan { items.append(Item("plan", world.plans[plan])) }
        if let region = scope.region { items.append(Item("region", world.regions[region].name)) }
        if let gateway = scope.gateway { items.append(Item("gateway", scenario.gateways[gateway].name)) }
        if incident.kind == .scanner { items.append(Item("status", "404")) }
        self.items = items
    }

    private init(items: [Item]) { self.items = items }

    private static func route(_ route: Route) -> [Item] {
        [Item("route", route.template), Item("method", route.method)]
    }

    /// Every set of attributes that names the cause as well as these do.
    ///
    /// A service with one route is that route; a route's service may be told or not, its method as
    /// well; a gateway that is alone in its region is that region, and the other way round; a machine's
    /// address is its service's alone; a variant or topic that one route has is that route's; a prompt
    /// that is new with the trouble is its topic.
    public func answers(_ incident: PlantedIncident, in scenario: Scenario) -> [TruthAttributes] {
        let scope = incident.scope
        let world = scenario.world
        var choices = [sites(scope, world)]
        for item in items {
            switch item.name {
            case "service", "method", "route", "upstream", "order_type", "intent": continue
            case "region", "gateway": choices.append(gatewayChoices(item, scenario))
            default: choices.append([[item]])
            }
        }
        let prompt = incident.newPrompt(in: world).map { Item("prompt_version", $0) }
        let sets = choices.reduce([[]]) { sets, choice in sets.flatMap { set in choice.map { set + $0 } } }
        let withPrompt = prompt.map { prompt in
            sets.flatMap { set -> [[Item]] in
                let bare = set.filter { $0.name != "intent" }
                return [set, set + [prompt], bare + [prompt]]
            } + [[prompt]]
        }
        var unique: [[Item]] = []
        for set in withPrompt ?? sets where !set.isEmpty {
            let sorted = set.sorted { $0.name < $1.name }
            if !unique.contains(sorted) { unique.append(sorted) }
        }
        return unique.map { TruthAttributes(items: $0) }
    }

    /// Place and what tells it apart there: the ways to say both.
    private func sites(_ scope: IncidentScope, _ world: World) -> [[Item]] {
        let places = places(scope, world)
        guard let mark = items.first(where: { ["upstream", "order_type", "intent"].contains($0.name) }) else {
            return places
        }
        let holders = world.routes.filter { route in
            route.variants.contains { $0.name == mark.value }
                || route.completion?.topics.contains { $0.name == mark.value } ?? false
        }
        let isEnough = mark.name == "upstream" || holders.count == 1
        return places.map { $0 + [mark] } + (isEnough ? [[mark]] : [])
    }

    private func gatewayChoices(_ item: Item, _ scenario: Scenario) -> [[Item]] {
        let gateways = scenario.gateways
        let region = { (gateway: Gateway) in scenario.world.regions[gateway.region].name }
        let alone = gateways.first { gateway in
            (item.name == "gateway" ? gateway.name : region(gateway)) == item.value
                && gateways.filter { $0.region == gateway.region }.count == 1
        }
        guard let alone else { return [[item]] }
        let pair = [Item("gateway", alone.name), Item("region", region(alone))]
        return [[pair[0]], [pair[1]], pair]
    }

    private func places(_ scope: IncidentScope, _ world: World) -> [[Item]] {
        if let place = scope.route {
            let route = world.routes[place]
            let service = Item("service", world.services[route.service].name)
            let full = Self.route(route)
            let isOnly = world.routes.filter { $0.service == route.service && $0.weight > 0 }.count == 1
            let shares = world.routes.filter { $0.template == route.template }.count > 1
            let plain = shares ? [full, [service] + full] : [[full[0]], full, [service, full[0]], [service] + full]
            return plain + (isOnly ? [[service]] : [])
        }
        guard let place = scope.service else { return [[]] }
        let service = Item("service", world.services[place].name)
        let routes = world.routes.filter { $0.service == place && $0.weight > 0 }
        guard routes.count == 1 else { return [[service]] }
        let full = Self.route(routes[0])
        return [[service], [full[0]], full, [service, full[0]], [service] + full]
    }
}

extension PlantedIncident {
    /// The prompt version that came with it; nil where none did.
    func newPrompt(in world: World) -> String? {
        guard let route = scope.route else { return nil }
        return world.routes[route].completion?.promptVersions.first { $0.fromUs == startUs }?.name
    }
}

/// Providers as OpenTelemetry spells them, which the product's tables do.
enum ProviderText {
    static func otel(_ provider: String) -> String {
        switch provider {
        case "gemini": "gcp.gemini"
        case "bedrock": "aws.bedrock"
        case "azure": "azure.ai.openai"
        default: provider
        }
    }
}
