/// The API operations of the retail world, one row each.
enum RetailRoutes {
    struct Row {
        let method: String
        /// `{n}` is a number, `{u}` a UUID, `{x}` 24 hexadecimal digits.
        let path: String
        let service: String
        let weight: Double
        let latencyMs: Double
        let sigma: Double
        let bytes: Double
        /// First letters of the caller kinds.
        let callers: String
        var query = QueryKind.none
        var completion: CompletionProfile?

        func route(
            suffix: String, prefix: String, weight factor: Double, service place: (String) -> Int
        ) -> Route {
            let name = Self.name(method: method, path: path) + suffix
            return Route(
                name: name, id: WorldIds.uuid("route " + name), method: method,
                path: Self.pieces(prefix + path),
                query: query, service: place(service), weight: weight * factor,
                callers: Set(callers.compactMap { Self.callers[$0] }), latencyMedianMs: latencyMs,
                latencySigma: sigma, responseMedianBytes: bytes, completion: completion)
        }

        private static let callers: [Character: CallerKind] = [
            "s": .shop, "p": .partner, "b": .batch, "a": .assistant,
        ]

        /// `GET /v1/orders/{n}/items` is `orders-items-get`.
        private static func name(method: String, path: String) -> String {
            let words = path.split(separator: "/").filter { !$0.hasPrefix("{") && $0 != "v1" }
            return (words + [Substring(method.lowercased())]).joined(separator: "-")
        }

        private static func pieces(_ path: String) -> [PathPiece] {
            var pieces: [PathPiece] = []
            var literal = ""
            for segment in path.split(separator: "/") {
                literal += "/"
                guard let id = ids[String(segment)] else {
                    literal += segment
                    continue
                }
                pieces += [.literal(literal), id]
                literal = ""
            }
            return literal.isEmpty ? pieces : pieces + [.literal(literal)]
        }

        private static let ids: [String: PathPiece] = ["{n}": .number, "{u}": .uuid, "{x}": .hex]
    }

    static let all: [Row] = plain + completions

    private static let plain: [Row] = [
        row("GET", "/v1/catalog/products", "catalog", 13, 28, 0.55, 18_000, "sp", .page),
        row("GET", "/v1/catalog/products/{n}", "catalog", 19, 14, 0.5, 3_200, "spa"),
        row("GET", "/v1/catalog/products/{n}/reviews", "catalog", 6, 32, 0.6, 7_400, "s", .page),
        row("GET", "/v1/search", "search", 11, 64, 0.65, 9_800, "sa", .search),
        row("POST", "/v1/carts", "carts", 3, 22, 0.45, 420, "s"),
        row("PUT", "/v1/carts/{u}/items/{n}", "carts", 5, 26, 0.5, 640, "s"),
        row("GET", "/v1/carts/{u}", "carts", 7, 12, 0.45, 1_500, "s"),
        row("POST", "/v1/orders", "orders", 3.2, 145, 0.6, 880, "sp"),
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
        row("GET", "/v1/reports/sales", "reports", 1.2, 840, 0.75, 120_000, "pb", .page),
    ]

    private static let completions: [Row] = [
        ask(
            "/v1/assistant/chat/completions", "assistant", 9, "sa",
            [(1, 0.55), (4, 0.3), (6, 0.15)], 3, 780, 190),
        ask(
            "/v1/returns/bot/messages", "returns-bot", 5, "sa", [(4, 0.8), (1, 0.2)], 3, 1_100, 150),
        ask(
            "/v1/documents/{u}/summary", "documents-ai", 2.5, "pb", [(5, 0.6), (0, 0.4)], 3, 3_900,
            320),
        ask(
            "/v1/copilot/threads/{x}/runs", "copilot", 4, "pba", [(3, 0.5), (0, 0.35), (7, 0.15)],
            2, 2_200, 410),
        Row(
            method: "POST", path: "/v1/embeddings", service: "documents-ai", weight: 3.5,
            latencyMs: 0, sigma: 0.4,
            bytes: 0, callers: "b",
            completion: CompletionProfile(
                models: [(8, 1)], fallback: nil, operation: .embeddings, inputMedianTokens: 640,
                outputMedianTokens: 0,
                outputMaxTokens: 0, streamShare: 0, cacheHitShare: 0)),
    ]

    private static func row(
        _ method: String, _ path: String, _ service: String, _ weight: Double, _ latencyMs: Double,
        _ sigma: Double,
        _ bytes: Double, _ callers: String, _ query: QueryKind = .none
    ) -> Row {
        Row(
            method: method, path: path, service: service, weight: weight, latencyMs: latencyMs,
            sigma: sigma,
            bytes: bytes, callers: callers, query: query)
    }

    private static func ask(
        _ path: String, _ service: String, _ weight: Double, _ callers: String,
        _ models: [(Int, Double)],
        _ fallback: Int, _ input: Double, _ output: Double
    ) -> Row {
        Row(
            method: "POST", path: path, service: service, weight: weight, latencyMs: 0, sigma: 0.4,
            bytes: 0,
            callers: callers,
            completion: CompletionProfile(
                models: models.map { (model: $0.0, weight: $0.1) }, fallback: fallback,
                operation: .chat,
                inputMedianTokens: input, outputMedianTokens: output, outputMaxTokens: 1_024,
                streamShare: 0.55,
                cacheHitShare: 0.04))
    }
}
