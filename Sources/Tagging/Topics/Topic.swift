/// What a piece of feedback is about.
public enum Topic: UInt8, CaseIterable, Sendable {
    case bug, performance, usability, featureRequest, integration, security, dataAccuracy, contextFailure, hallucination
    case documentation, trainingGap, billingCost, compliance, availability, support, praise, other

    /// As tables, files and settings spell it.
    public var word: String {
        switch self {
        case .bug: "bug"
        case .performance: "performance"
        case .usability: "usability"
        case .featureRequest: "feature_request"
        case .integration: "integration"
        case .security: "security"
        case .dataAccuracy: "data_accuracy"
        case .contextFailure: "context_failure"
        case .hallucination: "hallucination"
        case .documentation: "documentation"
        case .trainingGap: "training_gap"
        case .billingCost: "billing_cost"
        case .compliance: "compliance"
        case .availability: "availability"
        case .support: "support"
        case .praise: "praise"
        case .other: "other"
        }
    }

    public init?(word: String) {
        guard let topic = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = topic
    }
}
