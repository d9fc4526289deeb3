import Columns

/// A block of records while it is being normalised.
struct RecordBlock {
    let lane: Lane
    let writer: CallWriter
    let first: Int
    let rows: Int
    /// One for each row.
    var hints: [Hints]

    /// The text of a fact; void after the next call that unescapes.
    func text(_ fact: Fact, _ row: Int) -> ByteView? { writer.view(lane.fact(fact, row)) }
}

extension Quirks {
    /// Applies the rules of a format that its field map cannot say.
    func apply(_ block: inout RecordBlock, _ batch: inout CallBatch) {
        switch self {
        case .none, .webServer: break
        case .kong: KongRules.apply(&block, &batch)
        case .apinto: ApintoRules.apply(&block, &batch)
        case .liteLLM: LiteLLMRules.apply(&block, &batch)
        case .liteLLMSpend:
            LiteLLMRules.readMetadata(block, &batch)
            LiteLLMRules.apply(&block, &batch)
        }
    }
}
