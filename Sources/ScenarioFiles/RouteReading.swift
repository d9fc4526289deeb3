import Scenarios
import Settings

/// Reads one entry of `routes`.
struct RouteReading {
    let services: [UpstreamService]
    let models: [LanguageModel]

    private static let keys = [
        "call", "service", "weight", "median", "spread", "bytes", "callers", "query", "variants", "handover", "ask",
    ]
    private static let askKeys = [
        "models", "fallback", "operation", "input", "output", "limit", "streamed", "cached", "turns", "topics",
    ]

    func read(_ setting: Setting, _ reader: SettingReader) -> Route? {
        guard let map = reader.map(setting, of: "a route", keys: Self.keys), let call = call(map),
            let name = map.requiredText("service"),
            let service = reader.place(name, map["service"] ?? setting, of: "service", among: services.map(\.name))
        else { return nil }
        if let place = map["handover"], map["ask"] != nil {
            reader.refuse(.badValue, place, "a route that hands over to a person asks no model")
        }
        let medianUs = map.number("median", .durationUs, in: 1_000...600_000_000) ?? 30_000
        let description = RouteDescription(
            call.method, call.path, service: name, weight: map.decimal("weight", in: 0...1_000_000) ?? 1,
            latencyMs: Double(medianUs) / 1_000, sigma: map.decimal("spread", in: 0.05...3) ?? 0.5,
            bytes: map.decimal("bytes", in: 0...1e8) ?? 1_000, callers: callers(map), query: query(map),
            variants: map.weights("variants").map { RouteVariant(name: $0.name, weight: $0.weight) },
            isHandover: map.flag("handover") ?? false, completion: map["ask"].flatMap { ask($0, reader) })
        return description.made(service: service)
    }

    /// `POST /v1/orders`
    private func call(_ map: SettingMap) -> (method: String, path: String)? {
        guard let text = map.requiredText("call"), let setting = map["call"] else { return nil }
        let parts = text.split(separator: " ").map(String.init)
        let isPlain =
            parts.last?.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_-.~{}".contains($0)) } ?? false
        guard parts.count == 2, isPlain, parts[1].hasPrefix("/"), parts[0] == parts[0].uppercased() else {
            map.reader.refuse(
                .badValue, setting, "'call' must be a method and a path, not '\(text)'",
                help: "such as GET /v1/orders/{n}; {n} is a number, {u} a UUID, {x} 24 hexadecimal digits")
            return nil
        }
        return (parts[0], parts[1])
    }

    private func callers(_ map: SettingMap) -> Set<CallerKind> {
        let names = map.texts("callers")
        guard !names.isEmpty else { return Set(CallerKind.allCases) }
        return Set(
            names.compactMap { text, setting in
                map.reader.place(text, setting, of: "caller", among: CallerKind.names).map { CallerKind.allCases[$0] }
            })
    }

    private func query(_ map: SettingMap) -> QueryKind {
        let names = QueryKind.allCases.map(\.name)
        guard let name = map.choice("query", of: names), let place = names.firstIndex(of: name) else { return .none }
        return QueryKind.allCases[place]
    }

    private func ask(_ setting: Setting, _ reader: SettingReader) -> CompletionProfile? {
        guard let map = reader.map(setting, of: "'ask'", keys: Self.askKeys), map.required("models") != nil else {
            return nil
        }
        let names = models.map(\.name)
        let chosen = map.weights("models").compactMap { name, weight, setting in
            reader.place(name, setting, of: "model", among: names).map { (model: $0, weight: weight) }
        }
        let isEmbedding = map.choice("operation", of: ["chat", "embeddings"]) == "embeddings"
        var profile = CompletionProfile(
            models: chosen, fallback: nil, operation: isEmbedding ? .embeddings : .chat,
            inputMedianTokens: map.decimal("input", in: 1...1e6) ?? 900,
            outputMedianTokens: isEmbedding ? 0 : map.decimal("output", in: 1...1e5) ?? 180,
            outputMaxTokens: isEmbedding ? 0 : map.number("limit", .count, in: 1...1_000_000) ?? 1_024,
            streamShare: isEmbedding ? 0 : map.part("streamed") ?? 0.5, cacheHitShare: map.part("cached") ?? 0)
        if let name = map.text("fallback"), let setting = map["fallback"] {
            profile.fallback = reader.place(name, setting, of: "model", among: names)
        }
        profile.meanTurns = map.decimal("turns", in: 1...12) ?? 1
        profile.topics = map.weights("topics").map { (name: $0.name, weight: $0.weight) }
        return chosen.isEmpty ? nil : profile
    }
}
