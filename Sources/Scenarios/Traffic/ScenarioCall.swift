/// One call through a gateway, before any format: what happened, by reference to the world.
///
/// The fields agree with each other: tokens decide latency and cost, the fate decides status,
/// upstream status and sizes. `-1` stands for "none" in every reference.
public struct ScenarioCall: Sendable, BitwiseCopyable {
    /// Microseconds since 1970 UTC.
    public var startUs: Int64 = 0
    /// As the client sees it.
    public var durationUs: Int64 = 0
    /// Waiting for the upstream, over all tries; meaningless unless `tries` is positive.
    public var upstreamUs: Int64 = 0
    public var gatewayUs: Int64 = 0
    /// The part of the wait that a failed first try took.
    public var firstTryUs: Int64 = 0
    /// Until the model's first token; 0 where no model answered.
    public var firstTokenUs: Int64 = 0
    public var costNano: Int64 = 0
    /// When its line reaches the archive: at its end, unless the shipping was late.
    public var arrivalUs: Int64 = 0
    /// Unique; the answer's id is made from it.
    public var id: UInt64 = 0
    /// Shared by a call and its repetitions by the client, which repeat request and trace id.
    public var intent: UInt64 = 0
    /// The conversation an AI call belongs to.
    public var session: UInt64 = 0
    /// Place in `World.routes`; -1 where no route matched.
    public var route: Int32 = -1
    /// Place in `World.consumers`; -1 for a caller without credentials.
    public var consumer: Int32 = -1
    /// Place in `World.models`: the model that answered, or was asked last.
    public var model: Int32 = -1
    /// See `ClientAddress`.
    public var address: UInt32 = 0
    public var userAgent: Int32 = 0
    /// The length of the question, also where no answer was counted.
    public var askedTokens: Int32 = 0
    public var inputTokens: Int32 = 0
    public var outputTokens: Int32 = 0
    public var cachedTokens: Int32 = 0
    public var requestBytes: Int32 = 0
    public var responseBytes: Int32 = 0
    public var status: Int16 = 200
    /// The last upstream's answer; 0 where none came.
    public var upstreamStatus: Int16 = 0
    /// Status of the first try where there was a second; 0 otherwise.
    public var firstTryStatus: Int16 = 0
    /// Place in the service's instances.
    public var instance: Int16 = 0
    public var firstInstance: Int16 = 0
    /// Upstream attempts; 0 means that the gateway answered by itself.
    public var tries: Int16 = 0
    /// Which of the client's attempts this is, 0 for the first.
    public var repetition: Int16 = 0
    /// Which of the gateway's processes wrote the line.
    public var worker: Int16 = 0
    public var fate = CallFate.served
    public var cache = CacheAnswer.none
    public var isStream = false
    public var isCutAtLimit = false
    /// Place in the route's variants; -1 where it has none.
    public var variant: Int8 = -1
    /// Place in the topics of the route's conversations; -1 where there are none.
    public var topic: Int8 = -1
    /// Place in the route's prompt versions; -1 where there are none.
    public var promptVersion: Int16 = -1
    /// Which question of its conversation it is, 0 for the first.
    public var turn: Int16 = 0
    /// The part of the question that repeats what was said before.
    public var historyTokens: Int32 = 0
    /// What the answer was worth to the user; `good` where no model answered.
    public var quality = AnswerQuality.good
    /// Whether an error's body is not the usual JSON.
    public var hasForeignBody = false
    /// Which incidents changed its course, a bit for each place in `Scenario.incidents`.
    public var touched: UInt64 = 0

    public init() {}

    public var endUs: Int64 { startUs + durationUs }

    /// The same question asked again, with nothing of the first course.
    func repeated(id newId: UInt64, startUs newStartUs: Int64) -> ScenarioCall {
        var again = ScenarioCall()
        again.startUs = newStartUs
        again.id = newId
        again.intent = intent
        again.session = session
        again.route = route
        again.consumer = consumer
        again.address = address
        again.userAgent = userAgent
        again.askedTokens = askedTokens
        again.requestBytes = requestBytes
        again.repetition = repetition + 1
        again.worker = Int16(newId & 1)
        again.isStream = isStream
        again.variant = variant
        again.topic = topic
        again.promptVersion = promptVersion
        again.turn = turn
        again.historyTokens = historyTokens
        return again
    }
}

/// What the gateway's response cache did.
public enum CacheAnswer: UInt8, Sendable, BitwiseCopyable {
    case none
    case miss
    case hit
}

/// What an answer was worth to the one who asked.
public enum AnswerQuality: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case good
    /// True of everything, and of no help here.
    case generic
    case refused
    case wrong
    /// As if nothing had been said before.
    case forgetful

    /// How often a model that works gives each, per 1,000 answers, in the order of `allCases`.
    static let usualWeights: [Double] = [958, 18, 12, 10, 2]
}

/// What became of a call, cause first.
public enum CallFate: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case served
    case notModified
    case badRequest
    case unauthorised
    case forbidden
    case notFound
    case conflict
    case unprocessable
    /// Refused by the gateway.
    case rateLimited
    /// Refused by the upstream or the model's provider.
    case providerLimited
    case clientGone
    case upstreamError
    /// The first instance could not be reached.
    case connectFailure
    case unavailable
    case upstreamTimeout
    /// No instance of the service can be reached.
    case unreachable

    /// The status the client gets; for `served`, a creation is told apart elsewhere.
    var status: Int16 {
        switch self {
        case .served: 200
        case .notModified: 304
        case .badRequest: 400
        case .unauthorised: 401
        case .forbidden: 403
        case .notFound: 404
        case .conflict: 409
        case .unprocessable: 422
        case .rateLimited, .providerLimited: 429
        case .clientGone: 499
        case .upstreamError: 500
        case .connectFailure, .unreachable: 502
        case .unavailable: 503
        case .upstreamTimeout: 504
        }
    }

    /// Whether the gateway answers without asking the upstream.
    var isRefusedByGateway: Bool {
        self == .unauthorised || self == .forbidden || self == .rateLimited
    }

    /// Whether a program would try again.
    var invitesRepetition: Bool {
        switch self {
        case .rateLimited, .providerLimited, .connectFailure, .unavailable, .upstreamTimeout, .unreachable: true
        default: false
        }
    }

    /// How often each fate befalls ordinary traffic, per 10,000 calls, in the order of `allCases`.
    static let plainWeights: [Double] = [
        9_474, 110, 70, 62, 28, 120, 9, 21, 34, 0, 22, 19, 13, 12, 6, 0,
    ]
    static let completionWeights: [Double] = [
        9_622, 0, 62, 30, 12, 0, 0, 15, 45, 84, 46, 21, 11, 34, 18, 0,
    ]
}
