import Columns
import Statistics

/// Makes the tables of a gateway's window, as the first half of a run would have left them.
///
/// Traffic has a day's course, Zipf-like routes and consumers, an upstream that fails and slows
/// down for an hour, AI calls with tokens and cost, hourly archives with rejected lines. The same
/// settings give the same tables. Names are chosen by the caller, so that a benign and a hostile
/// set of tables differ in nothing else.
public struct ReportTables: Sendable {
    public var seed: UInt64 = 1
    /// Midnight of a Thursday.
    public var startUs: Int64 = 1_794_441_600_000_000
    public var days = 1
    /// Minutes between two rows of a key; fewer rows make quicker tests.
    public var stepMinutes: Int64 = 5
    public var routeCount = 60
    public var consumerCount = 45
    public var callsPerStep = 900.0
    public var modelCount = 4
    /// Hours, counted from the start, of which no archive exists.
    public var missingHours: Set<Int64> = []
    /// The first hour of the planted incident, nil for none.
    public var incidentHour: Int64? = 14
    public var rejectsPerHour: Int64 = 3
    public var hasDamage = true
    /// The text of a name, from its kind and number.
    public var name: @Sendable (String, Int) -> String = ReportTables.plainName

    public init() {}

    /// All tables together.
    public struct Made: Sendable {
        public let callsMinute: Batch
        public let consumersHour: Batch
        public let inputs: Batch
        public let rejects: Batch
        public let exemplars: Batch
    }

    public func make() -> Made {
        var maker = TableMaker(self)
        for step in 0..<Int64(days) * 1_440 / stepMinutes {
            maker.addStep(at: startUs + step * stepMinutes * 60_000_000)
        }
        return maker.made()
    }

    /// Names as a tidy company would give them.
    public static let plainName: @Sendable (String, Int) -> String = { kind, number in
        switch kind {
        case "route":
            resources[number % resources.count] + (number < resources.count ? "" : "/v\(number / resources.count + 1)")
        case "service": ["orders", "catalogue", "identity", "assistant", "billing"][number % 5]
        case "consumer":
            ["web-shop", "mobile-app", "partner-north", "warehouse", "analytics"][number % 5]
                + (number < 5 ? "" : "-\(number)")
        case "model": ["gpt-4.1-mini", "claude-sonnet-4", "gemini-2.5-flash", "mistral-large"][number % 4]
        case "provider": ["openai", "anthropic", "gcp.gemini", "mistral_ai"][number % 4]
        case "upstream": "10.20.\(number / 4).\(number % 4 + 10):8080"
        case "error": ["upstream timed out", "connection refused by upstream", "quota exhausted"][number % 3]
        case "reject": ["not_json", "no_time", "too_long"][number % 3]
        case "line": "{\"started_at\": \"yesterday\", \"request\": {\"uri\": \"/orders/\(number)\""
        case "file": "gateway-\(number < 10 ? "0" : "")\(number).log.zst"
        default: "\(kind)-\(number)"
        }
    }

    private static let resources = [
        "/v1/orders", "/v1/orders/{id}", "/v1/products", "/v1/products/{id}", "/v1/search", "/v1/carts/{id}/items",
        "/v1/customers/{id}", "/v1/sessions", "/v1/payments", "/v1/payments/{id}/refunds", "/v1/chat/completions",
        "/v1/embeddings", "/v1/stock/{id}", "/v1/shipments/{id}", "/v1/invoices/{id}.pdf", "/health", "/v1/reviews",
    ]
}

/// The rows under way.
private struct TableMaker {
    let plan: ReportTables
    var random: SyntheticRandom
    var calls = RowMaker(CallsMinute.schema(dimensions: []))
    var consumers = RowMaker(ConsumersHour.schema)
    var exemplars = RowMaker(Exemplars.schema)
    var callsByHour: [Int64: Int64] = [:]
    var exemplarPlaces: Set<[Int64]> = []

    init(_ plan: ReportTables) {
        self.plan = plan
        random = SyntheticRandom(seed: plan.seed)
    }

    mutating func addStep(at timeUs: Int64) {
        let hour = (timeUs - plan.startUs) / ConsumersHour.windowUs
        guard !plan.missingHours.contains(hour) else { return }
        for route in 0..<plan.routeCount {
            let wanted = plan.callsPerStep * course(timeUs) / Double(route + 2) * unit(0.8, 1.2)
            let count = Int64(wanted + unit(0, 1))
            if count > 0 { addRoute(route, count, timeUs, hour) }
        }
    }

    /// The share of a day's traffic, highest in the early afternoon.
    private func course(_ timeUs: Int64) -> Double {
        let hourOfDay = Double(timeUs % 86_400_000_000) / 3_600_000_000
        let distance = (hourOfDay - 13.5) / 11
        return max(0.16, 1 - distance * distance)
    }

    private mutating func addRoute(_ route: Int, _ count: Int64, _ timeUs: Int64, _ hour: Int64) {
        let isIncident = hour == plan.incidentHour && route % 3 == 1
        let failed = min(count, Int64(Double(count) * (isIncident ? unit(0.08, 0.22) : 0.002) + unit(0, 1) * 0.7))
        let refused = min(count - failed, Int64(Double(count) * 0.02 + unit(0, 0.9)))
        for (status, calls) in [(200, count - failed - refused), (404, refused), (503, failed)] where calls > 0 {
            addRow(route, Int64(status), calls, timeUs, isIncident)
        }
        callsByHour[hour, default: 0] += count
    }

    private mutating func addRow(_ route: Int, _ status: Int64, _ count: Int64, _ timeUs: Int64, _ isSlow: Bool) {
        let isModel = plan.modelCount > 0 && route % 5 == 4
        let base = (isModel ? 900_000.0 : 12_000 + Double(route * 37 % 90) * 1_000) * (isSlow ? 6 : 1)
        var sums = sums(status, count, isModel: isModel)
        let durations = durations(count, base)
        let bytes = durations.encoded()
        sums["duration"] = .bytes(bytes)
        sums["upstream_duration"] = .bytes(bytes)
        if isModel { sums["ttft"] = .bytes(bytes) }
        let keys = keys(route, status, isModel: isModel)
        addCalls(sums, keys, timeUs, count)
        addConsumer(sums, keys, timeUs)
        addExemplar(keys, status, timeUs, durations.quantile(1) ?? 0, route)
    }

    private mutating func keys(_ route: Int, _ status: Int64, isModel: Bool) -> [String: RowMaker.Value] {
        let model = route / 5 % max(plan.modelCount, 1)
        return [
            "service": .text(plan.name("service", route % 5)), "route": .text(plan.name("route", route)),
            "method": .text(route % 4 == 0 ? "POST" : "GET"), "status": .int(status),
            "provider": .text(isModel ? plan.name("provider", model) : nil),
            "model": .text(isModel ? plan.name("model", model) : nil),
            "upstream": .text(plan.name("upstream", route % 9)),
            "consumer": .text(random.oneIn(12) ? nil : plan.name("consumer", consumer())),
        ]
    }

    /// Low numbers are much more frequent.
    private mutating func consumer() -> Int {
        let share = unit(0, 1)
        return min(Int(share * share * share * Double(plan.consumerCount)), plan.consumerCount - 1)
    }

    private mutating func sums(_ status: Int64, _ count: Int64, isModel: Bool) -> [String: RowMaker.Value] {
        var sums: [String: RowMaker.Value] = [
            "calls": .int(count), "client_errors": .int(status == 404 ? count : 0),
            "server_errors": .int(status == 503 ? count : 0), "rate_limited": .int(status == 404 ? count / 5 : 0),
            "retries": .int(status == 503 ? count : 0), "request_bytes": .int(count * 740),
            "response_bytes": .int(count * 9_300), "duration_count": .int(count),
        ]
        if isModel {
            let (input, output) = (count * Int64(unit(700, 1_400)), count * Int64(unit(150, 420)))
            sums["input_tokens"] = .int(input)
            sums["output_tokens"] = .int(output)
            sums["cost_usd"] = .int(input * 150 + output * 600)
        }
        return sums
    }

    /// A long tail: half below 1.4 times the base, one in a hundred above ten times.
    private mutating func durations(_ count: Int64, _ base: Double) -> QuantileSketch {
        var sketch = QuantileSketch()
        for _ in 0..<min(count, 40) {
            let rest = 1 - unit(0, 0.9995)
            sketch.add(Int64(base / rest.squareRoot()), count: max(count / 40, 1))
        }
        return sketch
    }

    private mutating func addCalls(
        _ sums: [String: RowMaker.Value], _ keys: [String: RowMaker.Value], _ timeUs: Int64, _ count: Int64
    ) {
        var row = sums.merging(keys) { $1 }
        row["window_start"] = .int(timeUs)
        let people = (0..<min(count, 6)).map { _ in UInt64(Int.random(in: 0..<plan.consumerCount, using: &random)) }
        let clients = (0..<min(count, 12)).map { _ in UInt64(Int.random(in: 0..<4_000, using: &random)) }
        row["consumers_sketch"] = .bytes(DistinctSketch(hashes: people.map(SyntheticRandom.stirred)).encoded)
        row["clients_sketch"] = .bytes(DistinctSketch(hashes: clients.map(SyntheticRandom.stirred)).encoded)
        calls.add(row)
    }

    private mutating func addConsumer(
        _ sums: [String: RowMaker.Value], _ keys: [String: RowMaker.Value], _ timeUs: Int64
    ) {
        var row = sums.merging(keys) { $1 }
        row["window_start"] = .int(timeUs / ConsumersHour.windowUs * ConsumersHour.windowUs)
        consumers.add(row)
    }

    /// One call of each hour, route and status.
    private mutating func addExemplar(
        _ keys: [String: RowMaker.Value], _ status: Int64, _ timeUs: Int64, _ longestUs: Int64, _ route: Int
    ) {
        let hourUs = timeUs / ConsumersHour.windowUs * ConsumersHour.windowUs
        guard exemplarPlaces.insert([hourUs, Int64(route), status]).inserted else { return }
        var row = keys
        row["window_start"] = .int(hourUs)
        row["kind"] = .text(status == 503 ? "failed" : "slowest")
        row["rank"] = .int(1)
        row["score"] = .int(longestUs)
        row["time_us"] = .int(timeUs + 12_345_678)
        row["path"] = .text(plan.name("route", route))
        row["duration_us"] = .int(longestUs)
        row["request_id"] = .text("req-\(route)-\(timeUs / 60_000_000)")
        row["error_message"] = .text(status == 503 ? plan.name("error", route) : nil)
        row["input"] = .text("9f86d081884c7d659a2feaa0c55ad015")
        row["line"] = .int(Int64(route) * 7 + 1)
        row["byte_offset"] = .int(Int64(route) * 4_096)
        row["excerpt"] = .text(plan.name("line", route))
        exemplars.add(row)
    }

    private mutating func unit(_ low: Double, _ high: Double) -> Double {
        Double.random(in: low..<high, using: &random)
    }

    func made() -> ReportTables.Made {
        let archives = ArchiveMaker(plan, callsByHour)
        return ReportTables.Made(
            callsMinute: calls.batch(), consumersHour: consumers.batch(), inputs: archives.inputs(),
            rejects: archives.rejects(), exemplars: exemplars.batch())
    }
}
