import Settings

/// What a model's tokens cost during some days.
public struct PriceEntry: Sendable, Equatable {
    /// LLM vendor in OpenTelemetry spelling; nil stands for any.
    public var provider: String?
    public var model: String
    /// The first day on which the price holds.
    public var from: Day
    /// The day after the last one; nil while the price holds.
    public var to: Day?
    /// Billionths of a US dollar for a million input tokens.
    public var inputNanoUsdPerMillion: Int64
    /// Billionths of a US dollar for a million output tokens.
    public var outputNanoUsdPerMillion: Int64
    /// For input tokens read from the provider's cache; nil: as other input tokens.
    public var cachedInputNanoUsdPerMillion: Int64?

    public init(
        provider: String? = nil, model: String, from: Day, to: Day? = nil,
        inputNanoUsdPerMillion: Int64, outputNanoUsdPerMillion: Int64
    ) {
        self.provider = provider
        self.model = model
        self.from = from
        self.to = to
        self.inputNanoUsdPerMillion = inputNanoUsdPerMillion
        self.outputNanoUsdPerMillion = outputNanoUsdPerMillion
    }

    func overlaps(_ other: PriceEntry) -> Bool {
        guard provider == other.provider, model == other.model else { return false }
        return from < (other.to ?? Day(ordinal: .max)) && other.from < (to ?? Day(ordinal: .max))
    }
}
