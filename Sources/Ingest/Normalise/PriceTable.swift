/// A decimal amount of US dollars for a million tokens, exact to a billionth.
public struct TokenPrice: Sendable, Equatable {
    /// Nano-USD for a million tokens.
    public let nanoUsdPerMillion: Int64

    public init(nanoUsdPerMillion: Int64) { self.nanoUsdPerMillion = nanoUsdPerMillion }

    /// Reads `0.15`; nil where the text is no decimal number of at least 0 with at most nine places.
    public init?(_ text: String) {
        let value = ByteView.with(Array(text.utf8)) {
            DecimalText.scaled($0, power: 9, isExact: true)
        }
        guard value >= 0 else { return nil }
        nanoUsdPerMillion = value
    }
}

/// What models cost, with the time in which each price holds.
public struct PriceTable: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        /// The folded spelling (`openai`), nil for any provider.
        public var provider: String?
        public var model: String
        /// From this time on, and before that one; nil for no limit.
        public var fromUs: Int64?
        public var toUs: Int64?
        public var input: TokenPrice
        public var output: TokenPrice
        /// Of input tokens that the provider read from its cache; nil where they cost as the others.
        public var cachedInput: TokenPrice?

        public init(
            provider: String? = nil, model: String, fromUs: Int64? = nil, toUs: Int64? = nil,
            input: TokenPrice, output: TokenPrice, cachedInput: TokenPrice? = nil
        ) {
            self.provider = provider
            self.model = model
            self.fromUs = fromUs
            self.toUs = toUs
            self.input = input
            self.output = output
            self.cachedInput = cachedInput
        }
    }

    public let entries: [Entry]

    public init(_ entries: [Entry] = []) { self.entries = entries }

    public var isEmpty: Bool { entries.isEmpty }

    /// The entries for a provider and model, those that name the provider first, else as listed.
    func entries(provider: String?, model: String) -> [Entry] {
        let fitting = entries.filter {
            $0.model == model && ($0.provider == nil || $0.provider == provider)
        }
        return fitting.filter { $0.provider != nil } + fitting.filter { $0.provider == nil }
    }
}

extension PriceTable.Entry {
    func holds(at timeUs: Int64) -> Bool { timeUs >= fromUs ?? .min && timeUs < toUs ?? .max }

    /// The cost in nano-USD; cached tokens are part of the input tokens.
    ///
    /// The three products are added exactly and rounded once, half up. Nil where the result leaves
    /// `Int64`.
    func costNanoUsd(
        input inputTokens: Int64, output outputTokens: Int64, cached cachedTokens: Int64
    ) -> Int64? {
        let cached = min(max(cachedTokens, 0), max(inputTokens, 0))
        let parts = [
            (max(inputTokens, 0) - cached, input), (cached, cachedInput ?? input),
            (max(outputTokens, 0), output),
        ]
        let sum = parts.reduce(Int128(500_000)) {
            $0 + Int128($1.0) * Int128($1.1.nanoUsdPerMillion)
        }
        return Int64(exactly: sum / 1_000_000)
    }
}
