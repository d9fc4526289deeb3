/// The language models of the retail world; prices in nano-USD per token.
enum RetailModels {
    static let all: [LanguageModel] = [
        model("openai", "gpt-4o", "gpt-4o-2024-11-20", 2_500, 10_000, 12, 420, 128_000),
        model("openai", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", 150, 600, 7, 310, 128_000),
        model("openai", "gpt-4.1", "gpt-4.1-2025-04-14", 2_000, 8_000, 13, 450, 1_000_000),
        model(
            "anthropic", "claude-sonnet-4-5", "claude-sonnet-4-5-20250929", 3_000, 15_000, 15, 640,
            200_000),
        model(
            "anthropic", "claude-haiku-4-5", "claude-haiku-4-5-20251001", 1_000, 5_000, 8, 380,
            200_000),
        model("gemini", "gemini-2.5-flash", "gemini-2.5-flash", 300, 2_500, 6, 290, 1_000_000),
        model("gemini", "gemini-2.5-pro", "gemini-2.5-pro", 1_250, 10_000, 13, 720, 1_000_000),
        model(
            "mistral", "mistral-large-2411", "mistral-large-2411", 2_000, 6_000, 16, 510, 128_000),
        model("openai", "text-embedding-3-small", "text-embedding-3-small", 20, 0, 0, 60, 8_191),
    ]

    private static let endpoints = [
        "openai": "api.openai.com", "anthropic": "api.anthropic.com",
        "gemini": "generativelanguage.googleapis.com", "mistral": "api.mistral.ai",
    ]

    private static func model(
        _ provider: String, _ name: String, _ answerName: String, _ inputPriceNano: Int64,
        _ outputPriceNano: Int64,
        _ outputTokenMs: Double, _ firstTokenMs: Double, _ contextTokens: Int
    ) -> LanguageModel {
        LanguageModel(
            provider: provider, name: name, answerName: answerName, inputPriceNano: inputPriceNano,
            outputPriceNano: outputPriceNano, outputTokenMs: outputTokenMs,
            firstTokenMs: firstTokenMs,
            contextTokens: contextTokens,
            endpoint: endpoints[provider] ?? "\(provider).example.test")
    }
}
