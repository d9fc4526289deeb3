/// What drawing a call needs to know of its route, without references.
struct RouteTraits: Sendable, BitwiseCopyable {
    let service: Int
    let instanceCount: Int
    let timeoutUs: Double
    let latencyMedianUs: Double
    let latencySigma: Double
    let responseMedianBytes: Double
    let isCompletion: Bool
    let isRead: Bool
    let isCreation: Bool
    let isChat: Bool
    let fallback: Int32
    let inputMedianTokens: Double
    let outputMedianTokens: Double
    let outputMaxTokens: Int32
    let streamShare: Double
    let cacheHitShare: Double

    init(_ route: Route, service: UpstreamService) {
        self.service = route.service
        instanceCount = service.instances.count
        timeoutUs = Double(service.timeoutMs) * 1_000
        latencyMedianUs = route.latencyMedianMs * 1_000
        latencySigma = route.latencySigma
        responseMedianBytes = route.responseMedianBytes
        isRead = route.method == "GET"
        isCreation = route.method == "POST" && route.completion == nil
        isCompletion = route.completion != nil
        isChat = route.completion?.operation == .chat
        fallback = Int32(route.completion?.fallback ?? -1)
        inputMedianTokens = route.completion?.inputMedianTokens ?? 0
        outputMedianTokens = route.completion?.outputMedianTokens ?? 0
        outputMaxTokens = Int32(route.completion?.outputMaxTokens ?? 0)
        streamShare = route.completion?.streamShare ?? 0
        cacheHitShare = route.completion?.cacheHitShare ?? 0
    }
}

/// What drawing a call needs to know of a model.
struct ModelTraits: Sendable, BitwiseCopyable {
    /// Place of the provider's first model: equal for all models of a provider.
    let provider: Int32
    let inputPriceNano: Int64
    let outputPriceNano: Int64
    let outputTokenUs: Double
    let firstTokenUs: Double
    let contextTokens: Double

    init(_ model: LanguageModel, provider: Int) {
        self.provider = Int32(provider)
        inputPriceNano = model.inputPriceNano
        outputPriceNano = model.outputPriceNano
        outputTokenUs = model.outputTokenMs * 1_000
        firstTokenUs = model.firstTokenMs * 1_000
        contextTokens = Double(model.contextTokens)
    }
}

/// What drawing a call needs to know of a consumer.
struct CallerTraits: Sendable, BitwiseCopyable {
    let kind: CallerKind
    let userAgent: Int32
    let firstAddress: UInt32
    let addressCount: Int32

    init(_ consumer: Consumer) {
        kind = consumer.kind
        userAgent = Int32(consumer.userAgent)
        firstAddress = consumer.firstAddress
        addressCount = Int32(consumer.addressCount)
    }
}

/// Some members of a world and how often each is drawn.
struct PlaceTable: Sendable {
    private let places: [Int32]
    private let table: PickTable

    init(places: [Int], weights: [Double]) {
        self.places = places.map(Int32.init)
        table = PickTable(weights: weights)
    }

    func pick(_ word: UInt64) -> Int32 { places[table.pick(word)] }
}
