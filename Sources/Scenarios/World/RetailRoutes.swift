/// The API operations of the retail world, one row each.
enum RetailRoutes {
    static let all: [RouteDescription] = plain + completions

    private static let plain: [RouteDescription] = [
        row("GET", "/v1/catalog/products", "catalog", 13, 28, 0.55, 18_000, "sp", .page),
        row("GET", "/v1/catalog/products/{n}", "catalog", 19, 14, 0.5, 3_200, "spa"),
        row("GET", "/v1/catalog/products/{n}/reviews", "catalog", 6, 32, 0.6, 7_400, "s", .page),
        row("GET", "/v1/search", "search", 11, 64, 0.65, 9_800, "sa", .search),
        row("POST", "/v1/carts", "carts", 3, 22, 0.45, 420, "s"),
        row("PUT", "/v1/carts/{u}/items/{n}", "carts", 5, 26, 0.5, 640, "s"),
        row("GET", "/v1/carts/{u}", "carts", 7, 12, 0.45, 1_500, "s"),
        row(
            "POST", "/v1/orders", "orders", 3.2, 145, 0.6, 880, "sp",
            variants: [
                RouteVariant(name: "standard", weight: 6), RouteVariant(name: "express", weight: 2),
                RouteVariant(name: "pickup", weight: 1.2), RouteVariant(name: "preorder", weight: 0.8),
            ]),
        row("GET", "/v1/orders/{n}", "orders", 8, 31, 0.55, 2_100, "spba"),
        row("GET", "/v1/orders/{n}/items", "orders", 3, 38, 0.55, 4_600, "pb"),
        row("POST", "/v1/payments", "payments", 2.8, 310, 0.5, 560, "s"),
        row("GET", "/v1/payments/{u}", "payments", 2.2, 44, 0.5, 740, "sp"),
        row("POST", "/v1/fraud/checks", "fraud-check", 2.6, 120, 0.6, 310, "sb"),
        row("GET", "/v1/customers/{n}", "customers", 5, 18, 0.45, 1_100, "spa"),
        row("PATCH", "/v1/customers/{n}", "customers", 1.1, 52, 0.5, 900, "s"),
        row("GET", "/v1/customers", "customers", 1.4, 61, 0.6, 6_200, "p", .contact),
        row("GET", "/v1/shipments/{x}", "shipping", 5.5, 40, 0.55, 1_700, "spa"),
        row("POST", "/v1/returns", "returns", 0.9, 96, 0.5, 610, "sa"),
        row("GET", "/v1/returns/{u}", "returns", 1.3, 29, 0.5, 980, "sa"),
        row("GET", "/v1/partners/{n}/inventory", "partners", 6, 220, 0.8, 64_000, "p", .page),
        row("POST", "/v1/partners/{n}/prices", "partners", 2.5, 180, 0.7, 1_300, "pb"),
        row("POST", "/v1/sessions", "sessions", 4.5, 35, 0.4, 760, "sp"),
        row("DELETE", "/v1/sessions/{x}", "sessions", 1.6, 11, 0.4, 0, "s"),
        row("POST", "/v1/assistant/handover", "assistant", 0, 60, 0.4, 240, "sa", isHandover: true),
        row("GET", "/v1/reports/sales", "reports", 1.2, 840, 0.75, 120_000, "pb", .page),
    ]

    private static let completions: [RouteDescription] = [
        ask(
            "/v1/assistant/chat/completions", "assistant", 9, [.shop, .assistant], [(1, 0.55), (4, 0.3), (6, 0.15)], 3,
            780, 190, turns: 3.2,
            topics: [("products", 4), ("delivery", 3), ("sizes", 1.5), ("payments", 1), ("warranty", 0.8)]),
        ask(
            "/v1/returns/bot/messages", "returns-bot", 5, [.shop, .assistant], [(4, 0.8), (1, 0.2)], 3, 1_100, 150,
            turns: 3.6, topics: [("returns", 5), ("refunds", 2.5), ("exchanges", 1.5), ("warranty", 1)]),
        ask(
            "/v1/documents/{u}/summary", "documents-ai", 2.5, [.partner, .batch], [(5, 0.6), (0, 0.4)], 3, 3_900, 320),
        ask(
            "/v1/copilot/threads/{x}/runs", "copilot", 4, [.partner, .batch, .assistant],
            [(3, 0.5), (0, 0.35), (7, 0.15)], 2, 2_200, 410, turns: 4.5,
            topics: [("inventory", 3), ("pricing", 2), ("contracts", 1), ("reporting", 1.5)]),
        RouteDescription(
            "POST", "/v1/embeddings", service: "documents-ai", weight: 3.5, latencyMs: 0, sigma: 0.4, bytes: 0,
            callers: [.batch],
            completion: CompletionProfile(
                models: [(8, 1)], fallback: nil, operation: .embeddings, inputMedianTokens: 640, outputMedianTokens: 0,
                outputMaxTokens: 0, streamShare: 0, cacheHitShare: 0)),
    ]

    private static func row(
        _ method: String, _ path: String, _ service: String, _ weight: Double, _ latencyMs: Double, _ sigma: Double,
        _ bytes: Double, _ callers: String, _ query: QueryKind = .none, variants: [RouteVariant] = [],
        isHandover: Bool = false
    ) -> RouteDescription {
        RouteDescription(
            method, path, service: service, weight: weight, latencyMs: latencyMs, sigma: sigma, bytes: bytes,
            callers: Set(callers.compactMap { letters[$0] }), query: query, variants: variants, isHandover: isHandover)
    }

    private static let letters: [Character: CallerKind] = ["s": .shop, "p": .partner, "b": .batch, "a": .assistant]

    private static func ask(
        _ path: String, _ service: String, _ weight: Double, _ callers: Set<CallerKind>, _ models: [(Int, Double)],
        _ fallback: Int, _ input: Double, _ output: Double, turns: Double = 1, topics: [(String, Double)] = []
    ) -> RouteDescription {
        RouteDescription(
            "POST", path, service: service, weight: weight, latencyMs: 0, sigma: 0.4, bytes: 0, callers: callers,
            completion: CompletionProfile(
                models: models.map { (model: $0.0, weight: $0.1) }, fallback: fallback, operation: .chat,
                inputMedianTokens: input, outputMedianTokens: output, outputMaxTokens: 1_024, streamShare: 0.55,
                cacheHitShare: turns > 1 ? 0.04 : 0.22, meanTurns: turns,
                topics: topics.map { (name: $0.0, weight: $0.1) }))
    }
}
