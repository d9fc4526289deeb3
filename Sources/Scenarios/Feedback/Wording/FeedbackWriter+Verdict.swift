extension FeedbackWriter {
    /// What the words say, which now and then is not what the experience would suggest.
    var sentiment: FeedbackSentiment {
        switch occasion.experience.sentiment {
        case .positive: .positive
        case .neutral: marks.contains(.annoyed) ? .negative : .neutral
        case .negative:
            marks.contains(.mild) && marks.isDisjoint(with: [.annoyed, .urgent]) ? .neutral : .negative
        }
    }

    /// By the words: who is blocked or loses money is urgent, who takes it lightly is not.
    var severity: FeedbackSeverity {
        if marks.contains(.urgent) { return .high }
        if !marks.isDisjoint(with: [.mild, .minor]) { return .low }
        switch occasion.experience {
        case .outage, .strangeSignIns: return .high
        case .clumsyScreen, .wish, .satisfied, .chatter: return .low
        default: return .normal
        }
    }
}
