/// Everything that exists before the first call is made: who calls, what is called, what answers.
///
/// A world is a plain description. It holds no traffic and no randomness; `CallStream` draws calls
/// that refer to its members by their place in these arrays.
public struct World: Sendable {
    public var services: [UpstreamService]
    public var routes: [Route]
    public var consumers: [Consumer]
    public var models: [LanguageModel]
    public var regions: [Region]
    /// Agents of programs and browsers, referred to by consumers.
    public var userAgents: [String]
    /// The host name that clients ask for.
    public var host: String
    /// What consumers have subscribed to, referred to by consumers; empty where there are no plans.
    public var plans: [String] = []

    public init(
        services: [UpstreamService], routes: [Route], consumers: [Consumer], models: [LanguageModel],
        regions: [Region], userAgents: [String], host: String, plans: [String] = []
    ) {
        self.services = services
        self.routes = routes
        self.consumers = consumers
        self.models = models
        self.regions = regions
        self.userAgents = userAgents
        self.host = host
        self.plans = plans
    }

    /// Nobody and nothing but the language models that everybody can ask.
    public static var empty: World {
        World(
            services: [], routes: [], consumers: [], models: RetailModels.all,
            regions: [Region(name: "eu-central", laterHours: 0)], userAgents: RetailConsumers.userAgents,
            host: "api.example.test")
    }

    /// The place of a service by its name, nil where there is none.
    public func service(_ name: String) -> Int? { services.firstIndex { $0.name == name } }

    /// The place of a route by its name, nil where there is none.
    public func route(_ name: String) -> Int? { routes.firstIndex { $0.name == name } }
}

/// A backend behind the gateways.
public struct UpstreamService: Sendable {
    public var name: String
    public var id: String
    public var host: String
    /// The machines that answer for it; each is `address:port` in the logs.
    public var instances: [UpstreamInstance]
    /// How long a gateway waits for an answer.
    public var timeoutMs: Int
}

/// One machine of a service.
public struct UpstreamInstance: Sendable, Equatable {
    public var address: String
    public var port: Int

    public var description: String { "\(address):\(port)" }
}

/// One API operation.
public struct Route: Sendable {
    public var name: String
    public var id: String
    public var method: String
    public var path: [PathPiece]
    public var query: QueryKind
    /// Place in `World.services`.
    public var service: Int
    /// How often it is called, relative to other routes of the same callers.
    public var weight: Double
    public var callers: Set<CallerKind>
    public var latencyMedianMs: Double
    /// Standard deviation of the logarithm of latency: the heavier the tail, the larger.
    public var latencySigma: Double
    public var responseMedianBytes: Double
    /// Nil for an ordinary route.
    public var completion: CompletionProfile?
    /// Kinds of the thing that is asked for, which the query tells: order types. Mostly empty.
    public var variants: [RouteVariant] = []
    /// Whether it hands a conversation over to a person. Nobody calls it for anything else.
    public var isHandover = false

    /// The path as a description writes it, `/v1/orders/{n}`.
    public var writtenPath: String {
        path.map { piece in
            switch piece {
            case .literal(let text): text
            case .number: "{n}"
            case .uuid: "{u}"
            case .hex: "{x}"
            }
        }.joined()
    }

    /// The path with its ids folded, `/v1/carts/{id}/items/{id2}`: a template has every name once.
    public var template: String {
        var count = 0
        return path.map { piece in
            if case .literal(let text) = piece { return text }
            count += 1
            return count == 1 ? "{id}" : "{id\(count)}"
        }.joined()
    }
}

/// One kind of what a route is asked for, `?type=limit`.
public struct RouteVariant: Sendable, Equatable {
    public var name: String
    public var weight: Double

    public init(name: String, weight: Double) {
        self.name = name
        self.weight = weight
    }
}

/// A part of a route's path: fixed text, or an id that is drawn anew for every call.
public enum PathPiece: Sendable, Equatable {
    case literal(String)
    /// One to eight decimal digits.
    case number
    case uuid
    /// 24 lower-case hexadecimal digits.
    case hex
}

/// The query string that some calls of a route carry.
public enum QueryKind: Sendable, CaseIterable {
    case none
    /// `?page=3&limit=50`
    case page
    /// `?q=words`
    case search
    /// `?email=…`: personal data where it does not belong, as real archives have it.
    case contact

    public var name: String {
        switch self {
        case .none: "none"
        case .page: "page"
        case .search: "search"
        case .contact: "contact"
        }
    }
}

/// How an AI route asks a language model.
public struct CompletionProfile: Sendable {
    /// Places in `World.models`, with weights.
    public var models: [(model: Int, weight: Double)]
    /// The model that answers while the first choice is out of order; nil where there is none.
    public var fallback: Int?
    public var operation: CompletionOperation
    public var inputMedianTokens: Double
    public var outputMedianTokens: Double
    /// Longer answers are cut here.
    public var outputMaxTokens: Int
    /// Share of calls whose answer is streamed.
    public var streamShare: Double
    /// Share of calls answered from the gateway's response cache; 0 where it has none.
    public var cacheHitShare: Double
    /// How many questions a conversation has in the mean; 1 where there are no conversations.
    public var meanTurns = 1.0
    /// What conversations are about, with weights; the header `x-intent` tells it. May be empty.
    public var topics: [(name: String, weight: Double)] = []
    /// The prompt in use, by the time from which it is; the header `x-prompt-version` tells it.
    public var promptVersions: [PromptVersion] = []

    public init(
        models: [(model: Int, weight: Double)], fallback: Int?, operation: CompletionOperation,
        inputMedianTokens: Double,
        outputMedianTokens: Double, outputMaxTokens: Int, streamShare: Double, cacheHitShare: Double,
        meanTurns: Double = 1, topics: [(name: String, weight: Double)] = []
    ) {
        self.models = models
        self.fallback = fallback
        self.operation = operation
        self.inputMedianTokens = inputMedianTokens
        self.outputMedianTokens = outputMedianTokens
        self.outputMaxTokens = outputMaxTokens
        self.streamShare = streamShare
        self.cacheHitShare = cacheHitShare
        self.meanTurns = meanTurns
        self.topics = topics
    }
}

/// A system prompt as it was released.
public struct PromptVersion: Sendable, Equatable {
    public var name: String
    /// Microseconds since 1970 UTC; before the first version it is the first one, too.
    public var fromUs: Int64

    public init(name: String, fromUs: Int64) {
        self.name = name
        self.fromUs = fromUs
    }
}

/// What is asked of a model.
public enum CompletionOperation: Sendable {
    case chat
    case embeddings
}

/// A language model as a provider sells it.
public struct LanguageModel: Sendable {
    /// The provider as gateways spell it.
    public var provider: String
    public var name: String
    /// The name in the provider's answer, often with a version.
    public var answerName: String
    /// Nano-USD per input token.
    public var inputPriceNano: Int64
    /// Nano-USD per output token.
    public var outputPriceNano: Int64
    public var outputTokenMs: Double
    public var firstTokenMs: Double
    public var contextTokens: Int
    /// The provider's end point, without scheme.
    public var endpoint: String
    /// What it costs from a moment on; nil where the price stays.
    public var priceChange: PriceChange?
}

/// A new price of a model, in nano-USD per token.
public struct PriceChange: Sendable, Equatable {
    public var fromUs: Int64
    public var inputPriceNano: Int64
    public var outputPriceNano: Int64

    public init(fromUs: Int64, inputPriceNano: Int64, outputPriceNano: Int64) {
        self.fromUs = fromUs
        self.inputPriceNano = inputPriceNano
        self.outputPriceNano = outputPriceNano
    }
}

/// A party that calls the API with credentials of its own.
public struct Consumer: Sendable {
    public var name: String
    public var id: String
    public var customId: String
    public var credentialId: String
    /// 64 hexadecimal digits, as gateways keep of a key.
    public var keyHash: String
    public var kind: CallerKind
    /// How often it calls, relative to other consumers of its rhythm.
    public var weight: Double
    /// Place in `World.userAgents`.
    public var userAgent: Int
    /// The first of its client addresses; see `ClientAddress`.
    public var firstAddress: UInt32
    public var addressCount: Int
    /// Whether it sends its name in HTTP basic authentication, which text logs show as the user.
    public var namesItself: Bool
    /// Place in `World.plans`; -1 where it has none.
    public var plan = -1
    /// Place in `World.regions`: where its day passes, and which gateways it uses most.
    public var region = 0
}

/// What sort of caller a consumer is; it decides which routes it uses and when it is awake.
public enum CallerKind: Int, Sendable, BitwiseCopyable, CaseIterable {
    case shop
    case partner
    case batch
    case assistant

    /// In the order of `allCases`.
    public static let names = ["shop", "partner", "batch", "assistant"]

    public init?(name: String) {
        guard let place = Self.names.firstIndex(of: name) else { return nil }
        self = Self.allCases[place]
    }
}

/// A place where gateways stand.
public struct Region: Sendable {
    public var name: String
    /// How much later its day begins, in hours.
    public var laterHours: Int

    public init(name: String, laterHours: Int) {
        self.name = name
        self.laterHours = laterHours
    }
}
