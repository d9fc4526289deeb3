/// The texts of a world as one format writes them, ready to be copied.
struct LineTables: Sendable {
    let methods, routeNames, routeIds, routeObjects: TextList
    let serviceNames, serviceObjects: TextList
    let consumerNames, consumerIds, keyHashes, consumerObjects, credentialIds: TextList
    let userAgents, userAgentForms: TextList
    let providers, modelNames, answerNames, endpoints, providerClasses: TextList
    /// `address` and `address:port` of every instance, service after service.
    let instanceAddresses, instances: TextList
    /// Where a service's instances begin.
    let instanceStarts: [Int]
    let ports: [Int]
    let routeServices: [Int]
    let namesItself: [Bool]
    let isEmbedding: [Bool]
    let contextTokens: [Int]
    let plans: TextList
    /// Place of each consumer's plan; -1 where it has none.
    let consumerPlans: [Int]
    /// Prompt versions and topics of all routes, route after route, and where each route's begin.
    let prompts: TextList
    let promptStarts: [Int]
    let topics: TextList
    let topicStarts: [Int]
    let paths: PathTexts
    let words: TextList

    init(_ world: World, gateway: Gateway, escapesSlashes: Bool = false) {
        func list(_ texts: some Sequence<String>) -> TextList {
            TextList(texts, escapesSlashes: escapesSlashes)
        }
        methods = list(world.routes.map(\.method))
        routeNames = list(world.routes.map(\.name))
        routeIds = list(world.routes.map(\.id))
        routeObjects = list(
            world.routes.map { KongObjects.route($0, service: world.services[$0.service]) })
        serviceNames = list(world.services.map(\.name))
        serviceObjects = list(world.services.map(KongObjects.service))
        consumerNames = list(world.consumers.map(\.name))
        consumerIds = list(world.consumers.map(\.id))
        keyHashes = list(world.consumers.map(\.keyHash))
        consumerObjects = list(world.consumers.map(KongObjects.consumer))
        credentialIds = list(world.consumers.map(\.credentialId))
        userAgents = list(world.userAgents)
        userAgentForms = list(world.userAgents.map(FormText.encoded))
        providers = list(world.models.map(\.provider))
        modelNames = list(world.models.map(\.name))
        answerNames = list(world.models.map(\.answerName))
        endpoints = list(world.models.map(\.endpoint))
        providerClasses = list(
            world.models.map {
                $0.provider.prefix(1).uppercased() + $0.provider.dropFirst() + "Exception"
            })
        instanceAddresses = list(world.services.flatMap { $0.instances.map(\.address) })
        instances = list(world.services.flatMap { $0.instances.map(\.description) })
        instanceStarts = world.services.indices.map {
            world.services[..<$0].reduce(0) { $0 + $1.instances.count }
        }
        ports = world.services.map { $0.instances[0].port }
        routeServices = world.routes.map(\.service)
        namesItself = world.consumers.map(\.namesItself)
        isEmbedding = world.routes.map { $0.completion?.operation == .embeddings }
        contextTokens = world.models.map(\.contextTokens)
        plans = list(world.plans)
        consumerPlans = world.consumers.map(\.plan)
        let prompts = world.routes.map { $0.completion?.promptVersions.map(\.name) ?? [] }
        self.prompts = list(prompts.joined())
        promptStarts = Self.starts(prompts)
        let topics = world.routes.map { $0.completion?.topics.map(\.name) ?? [] }
        self.topics = list(topics.joined())
        topicStarts = Self.starts(topics)
        paths = PathTexts(world.routes, escapesSlashes: escapesSlashes)
        words = list(LineWord.allCases.map { $0.text(world, gateway: gateway) })
    }

    private static func starts(_ lists: [[String]]) -> [Int] {
        var sum = 0
        return lists.map { list in
            defer { sum += list.count }
            return sum
        }
    }
}

/// Texts that are the same in all lines of a gateway, by place in `LineTables.words`.
enum LineWord: Int, CaseIterable {
    case get, dash, emptyText, kong, upstream, stop, length, page, longAddress, longAddressEnd,
        gateway, region, host
    case shortAddress, shortAddressSecond

    func text(_ world: World, gateway: Gateway) -> String {
        switch self {
        case .get: "GET"
        case .dash: "-"
        case .emptyText: "\"\""
        case .kong: "kong"
        case .upstream: "upstream"
        case .stop: "stop"
        case .length: "length"
        case .page: "https://shop.example.test/"
        case .longAddress: "2001:db8:"
        case .longAddressEnd: "::1"
        case .gateway: gateway.name
        case .region: world.regions[gateway.region].name
        case .host: world.host
        case .shortAddress: "198.18."
        case .shortAddressSecond: "198.19."
        }
    }
}

/// Form encoding, as Apinto writes header lists.
enum FormText {
    static func encoded(_ string: String) -> String {
        string.utf8.map { byte in
            switch byte {
            case UInt8(ascii: " "): return "+"
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                return String(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }.joined()
    }
}
