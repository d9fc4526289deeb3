/// The callers of the retail world.
enum RetailConsumers {
    static let userAgents = [
        "shop-web/5.12 (Mozilla/5.0; Windows NT 10.0; Win64; x64) Chrome/131.0.0.0",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/131.0.0.0 Safari/537.36",
        "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
        "okhttp/4.12.0", "axios/1.7.7", "python-httpx/0.27.2", "Go-http-client/2.0",
        "Apache-HttpClient/5.3.1 (Java/21.0.4)",
        "OpenAI/Python 1.55.0", "node-fetch/3.3.2", "curl/8.9.1",
        "ShopApp/7.4.1 (iPhone; iOS 18.1)",
    ]

    /// What partners and programs subscribe to, cheapest first.
    static let plans = ["free", "standard", "gold"]

    private static let first = [
        "alder", "birch", "cobalt", "delta", "ember", "fjord", "garnet", "harbour", "indigo",
        "juniper", "keystone",
        "larch", "maple", "nordic", "onyx", "poplar", "quartz", "rowan", "summit", "tundra",
        "umber", "vale", "willow", "zenith",
    ]
    private static let second = [
        "logistics", "foods", "retail", "outdoor", "pharmacy", "books", "fashion", "hardware",
        "media", "travel",
        "sports", "garden", "toys", "optics", "motors", "home", "electro", "textiles", "kitchen",
        "music",
    ]
    private static let fixed: [CallerKind: [String]] = [
        .shop: ["shop-web", "shop-ios", "shop-android", "shop-tablet"],
        .batch: ["svc-reporting", "svc-pricing", "svc-indexer", "svc-billing", "svc-archive"],
        .assistant: ["assistant-web", "assistant-app", "assistant-phone"],
        .partner: [],
    ]
    /// Ten consumers in a row are of these kinds.
    private static let pattern: [CallerKind] = [
        .shop, .partner, .partner, .batch, .partner, .shop, .partner, .assistant, .partner,
        .partner,
    ]

    static func make(count: Int) -> [Consumer] {
        var made: [CallerKind: Int] = [:]
        return (0..<count).map { index in
            let kind = pattern[index % pattern.count]
            let rank = made[kind, default: 0]
            made[kind] = rank + 1
            return Consumer(name(kind, rank: rank), kind: kind, rank: rank, planCount: plans.count, regionCount: 2)
        }
    }

    static func name(_ kind: CallerKind, rank: Int) -> String {
        let known = fixed[kind] ?? []
        if rank < known.count { return known[rank] }
        switch kind {
        case .shop: return "kiosk-\(100 + rank)"
        case .batch: return "svc-job-\(10 + rank)"
        case .assistant: return "assistant-\(10 + rank)"
        case .partner:
            let base = "\(first[rank % 24])-\(second[rank * 7 / 24 % 20])"
            return rank < 480 ? base : "\(base)-\(rank / 480)"
        }
    }
}
