/// What a part of a line may depend on.
enum LineCondition: String, Sendable {
    /// A route matched.
    case routed
    case consumer
    /// The consumer names itself, and text logs show it as the user.
    case user
    /// An upstream was asked.
    case proxied
    /// More than one instance or model was asked.
    case retried
    /// A model was asked, or its earlier answer was given again.
    case completion
    /// Answered from the response cache.
    case cached
    /// The response cache was asked.
    case cacheable
    case stream
    case failed
    /// There is an answer with tokens.
    case answered
    /// The gateway refused the caller's credentials.
    case unauthorised
    /// The gateway refused for too many calls.
    case limited
    case embeddings
    /// The client sends the address of the page it is on.
    case referred
    /// The answer has no body.
    case empty
    /// An error's body is not JSON.
    case foreign
    /// The consumer has subscribed to a plan.
    case planned
    /// A prompt of the gateway's own stands before the question.
    case prompted
    /// The question is part of a conversation about something.
    case intended

    func holds(_ call: ScenarioCall, _ tables: LineTables) -> Bool {
        switch self {
        case .routed: call.route >= 0
        case .consumer: call.consumer >= 0
        case .user: call.consumer >= 0 && tables.namesItself[Int(call.consumer)]
        case .proxied: call.tries > 0
        case .retried: call.tries > 1
        case .completion: call.model >= 0 && (call.tries > 0 || call.cache == .hit)
        case .cached: call.cache == .hit
        case .cacheable: call.cache != .none
        case .stream: call.isStream
        case .failed: call.status >= 400
        case .answered: call.inputTokens > 0
        case .unauthorised: call.status == 401 || call.status == 403
        case .limited: call.fate == .rateLimited
        case .embeddings: call.route >= 0 && tables.isEmbedding[Int(call.route)]
        case .empty: call.responseBytes == 0
        case .foreign: call.hasForeignBody
        case .planned: call.consumer >= 0 && tables.consumerPlans[Int(call.consumer)] >= 0
        case .prompted: call.promptVersion >= 0
        case .intended: call.topic >= 0
        case .referred: call.id & 0x300 == 0
        }
    }
}
