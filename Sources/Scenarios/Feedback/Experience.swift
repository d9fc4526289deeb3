/// What somebody met who writes about it; decided by the calls, or by nothing at all.
public enum Experience: String, Sendable, CaseIterable {
    // Met in calls.
    case slow
    case slowExport = "slow_export"
    case failing
    case outage
    case timedOut = "timed_out"
    case rateLimited = "rate_limited"
    case signInFailing = "sign_in_failing"
    case orderRejected = "order_rejected"
    case forgetful
    case unhelpfulAnswer = "unhelpful_answer"
    case refusedByBot = "refused_by_bot"
    case wrongAnswer = "wrong_answer"
    case surprisingBill = "surprising_bill"
    case changedErrors = "changed_errors"
    case unclearDocs = "unclear_docs"
    case strangeSignIns = "strange_sign_ins"
    // Met anywhere, at any time.
    case wrongData = "wrong_data"
    case clumsyScreen = "clumsy_screen"
    case wish
    case howTo = "how_to"
    case privacyQuestion = "privacy_question"
    case slowSupport = "slow_support"
    case priceRise = "price_rise"
    case satisfied
    case chatter

    /// The topics that a fair reader would tag, the main one first.
    public var topics: [FeedbackTopic] {
        switch self {
        case .slow, .slowExport: [.performance]
        case .failing: [.bug]
        case .outage: [.availability]
        case .timedOut: [.availability, .performance]
        case .rateLimited: [.integration]
        case .signInFailing: [.integration, .security]
        case .orderRejected: [.bug]
        case .forgetful: [.contextFailure]
        case .unhelpfulAnswer: [.hallucination, .support]
        case .refusedByBot: [.bug, .support]
        case .wrongAnswer: [.hallucination]
        case .surprisingBill, .priceRise: [.billingCost]
        case .changedErrors: [.integration, .documentation]
        case .unclearDocs: [.documentation]
        case .strangeSignIns: [.security]
        case .wrongData: [.dataAccuracy]
        case .clumsyScreen: [.usability]
        case .wish: [.featureRequest]
        case .howTo: [.trainingGap]
        case .privacyQuestion: [.compliance]
        case .slowSupport: [.support]
        case .satisfied: [.praise]
        case .chatter: [.other]
        }
    }

    /// The feeling it is told with, when it is told with any.
    public var sentiment: FeedbackSentiment {
        switch self {
        case .satisfied: .positive
        case .wish, .howTo, .privacyQuestion, .chatter: .neutral
        default: .negative
        }
    }
}

/// The seventeen topics of feedback, by the names of the tables.
public enum FeedbackTopic: String, Sendable, CaseIterable {
    case bug
    case performance
    case usability
    case featureRequest = "feature_request"
    case integration
    case security
    case dataAccuracy = "data_accuracy"
    case contextFailure = "context_failure"
    case hallucination
    case documentation
    case trainingGap = "training_gap"
    case billingCost = "billing_cost"
    case compliance
    case availability
    case support
    case praise
    case other
}

public enum FeedbackSentiment: String, Sendable, CaseIterable {
    case positive
    case neutral
    case negative
}

public enum FeedbackSeverity: String, Sendable, CaseIterable {
    case high
    case normal
    case low
}
