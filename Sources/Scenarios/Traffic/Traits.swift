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
    /// The model that knows a little of everything.
    var generalModel: Int32? { fallback < 0 ? nil : fallback }
    let inputMedianTokens: Double
    let outputMedianTokens: Double
    let outputMaxTokens: Int32
    let streamShare: Double
    let cacheHitShare: Double
    /// Questions per conversation in the mean; 1 where there are no conversations.
    let meanTurns: Double
    let hasVariants: Bool

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
        meanTurns = route.completion?.meanTurns ?? 1
        hasVariants = !route.variants.isEmpty
    }
}

/// What drawing a call needs to know of a model.
struct ModelTraits: Sendable, BitwiseCopyable {
    /// Place of the provider's first model: equal for all models of a provider.
    let provider: Int32
    private let inputPriceNano: Int64
    private let outputPriceNano: Int64
    let outputTokenUs: Double
    let firstTokenUs: Double
    let contextTokens: Double
    private let priceChangeUs: Int64
    private let laterInputPriceNano: Int64
    private let laterOutputPriceNano: Int64

    init(_ model: LanguageModel, provider: Int) {
        self.provider = Int32(provider)
        inputPriceNano = model.inputPriceNano
        outputPriceNano = model.outputPriceNano
        outputTokenUs = model.outputTokenMs * 1_000
        firstTokenUs = model.firstTokenMs * 1_000
        contextTokens = Double(model.contextTokens)
        priceChangeUs = model.priceChange?.fromUs ?? .max
        laterInputPriceNano = model.priceChange?.inputPriceNano ?? model.inputPriceNano
        laterOutputPriceNano = model.priceChange?.outputPriceNano ?? model.outputPriceNano
    }

    /// What an answered call costs, at the price of its time.
    func costNano(of call: ScenarioCall) -> Int64 {
        let isLater = call.startUs >= priceChangeUs
        return Int64(call.inputTokens) * (isLater ? laterInputPriceNano : inputPriceNano)
            + Int64(call.outputTokens) * (isLater ? laterOutputPriceNano : outputPriceNano)
    }
}

/// What drawing a call needs to know of a consumer.
struct CallerTraits: Sendable, BitwiseCopyable {
    let kind: CallerKind
    let userAgent: Int32
    let firstAddress: UInt32
    let addressCount: Int32
    /// Place in `World.plans`; -1 where it has none.
    let plan: Int32

    init(_ consumer: Consumer) {
        kind = consumer.kind
        userAgent = Int32(consumer.userAgent)
        firstAddress = consumer.firstAddress
        addressCount = Int32(consumer.addressCount)
        plan = Int32(consumer.plan)
    }
}
