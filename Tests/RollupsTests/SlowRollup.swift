import Columns
import Statistics
import TestSupport

@testable import Rollups

/// The windowed call tables computed the slow way: a dictionary of texts, values kept one by one.
struct SlowRollup {
    struct Row {
        var sums: [String: Int64] = [:]
        var times: [String: [Int64]] = [:]
        var consumers: Set<UInt64> = []
        var clients: Set<UInt64> = []
    }

    private(set) var rows: [[String]: Row] = [:]
    let windowUs: Int64
    let keyNames: [String]
    let labels: [String: CallLabel]
    let times: TimeRange

    init(_ schema: TableSchema, windowUs: Int64, labels: [String: CallLabel], times: TimeRange = .believable) {
        self.windowUs = windowUs
        keyNames = schema.sortedBy
        self.labels = labels
        self.times = times
    }

    /// The key of a call, each part as `Batch.value` shows it.
    private func key(_ call: SyntheticCall) -> [String] {
        keyNames.map { name in
            if name == "window_start" { return "\((call[.timeUs] ?? 0) / windowUs * windowUs)" }
            if name == "status" { return call[.status].map { "\($0)" } ?? "null" }
            return labels[name].flatMap { call.labels[$0] }.map { "'\($0)'" } ?? "null"
        }
    }

    mutating func add(_ call: SyntheticCall) {
        guard let time = call[.timeUs], time >= times.fromUs, time < times.untilUs else { return }
        rows[key(call), default: Row()].add(call)
    }
}

extension SlowRollup.Row {
    mutating func add(_ call: SyntheticCall) {
        addCounts(call)
        addTimes(call)
        addAI(call)
        if let consumer = call.labels[.consumer] { consumers.insert(SyntheticBatch.consumerHash(consumer)) }
        if let client = call[.clientHash], client != 0 { clients.insert(UInt64(bitPattern: client)) }
    }

    private mutating func addCounts(_ call: SyntheticCall) {
        let cache = call[.cacheStatus].flatMap { CacheStatus(rawValue: $0) }
        let outcome = call[.outcome].flatMap { Outcome(rawValue: $0) }
        let additions: [(String, Int64)] = [
            ("calls", 1), ("client_errors", outcome == .clientError ? 1 : 0),
            ("server_errors", outcome == .serverError ? 1 : 0),
            ("client_gone", outcome == .clientGone ? 1 : 0), ("rate_limited", call[.rateLimited] ?? 0),
            ("auth_failures", call[.authFailure] ?? 0), ("retries", max((call[.attempts] ?? 1) - 1, 0)),
            ("cache_hits", cache == .hit ? 1 : 0),
            ("cache_lookups", cache == .hit || cache == .miss || cache == .refresh || cache == .error ? 1 : 0),
            ("request_bytes", call[.requestBytes] ?? 0), ("response_bytes", call[.responseBytes] ?? 0),
        ]
        for (name, value) in additions { sums[name, default: 0] += value }
    }

    private mutating func addTimes(_ call: SyntheticCall) {
        for name in ["duration", "upstream_duration"] {
            sums["\(name)_sum_us", default: 0] += 0
            sums["\(name)_count", default: 0] += 0
        }
        guard call[.status] != 101, call[.durationPartial] != 1 else { return }
        let measures: [(String, CallNumber)] = [
            ("duration", .durationUs), ("upstream_duration", .upstreamDurationUs), ("ttft", .ttftUs),
        ]
        for (name, number) in measures {
            guard let value = call[number] else { continue }
            sums["\(name)_sum_us", default: 0] += value
            sums["\(name)_count", default: 0] += 1
            times[name, default: []].append(value)
        }
    }

    private mutating func addAI(_ call: SyntheticCall) {
        let tokens: [CallNumber] = [
            .inputTokens, .outputTokens, .totalTokens, .cacheReadTokens, .cacheWriteTokens, .reasoningTokens,
        ]
        guard call[.recordKind] == RecordKind.llm.rawValue || tokens.contains(where: { call[$0] != nil }) else {
            return
        }
        let values: [(String, Int64?)] = [
            ("input_tokens", call[.inputTokens]), ("output_tokens", call[.outputTokens]),
            ("cached_tokens", call[.cacheReadTokens]), ("cost_usd", call[.costNanoUsd]),
            ("truncated", call[.truncated] == 1 ? 1 : 0),
        ]
        for case (let name, let value?) in values { sums[name, default: 0] += value }
    }
}

extension SlowRollup {
    /// Where a table differs from this one, in a few words.
    func differences(from batch: Batch) -> [String] {
        var found: [String] = []
        if batch.rowCount != rows.count { found.append("\(batch.rowCount) rows; expected \(rows.count)") }
        for index in 0..<batch.rowCount {
            let key = keyNames.map { batch.value($0, index) }
            guard let row = rows[key] else {
                found.append("no row of key \(key)")
                continue
            }
            for (name, value) in expectations(row, batch.schema) where batch.value(name, index) != value {
                found.append("\(key), \(name): \(batch.value(name, index)); expected \(value)")
            }
        }
        return found
    }

    private func expectations(_ row: Row, _ schema: TableSchema) -> [(String, String)] {
        schema.columns.compactMap { column in
            switch column.role {
            case .sum: return (column.name, row.sums[column.name].map { "\($0)" } ?? "null")
            case .quantileMs(let measure, let q): return (column.name, quantileMs(row.times[measure] ?? [], q))
            case .distinctCount(let sketch):
                return (column.name, "\(sketch == "consumers_sketch" ? row.consumers.count : row.clients.count)")
            default: return nil
            }
        }
    }

    /// The exact nearest rank, shown as its bucket is.
    private func quantileMs(_ values: [Int64], _ q: Double) -> String {
        guard !values.isEmpty else { return "null" }
        let percent = Int(q * 100 + 0.5)
        let exact = values.sorted()[max((values.count * percent + 99) / 100, 1) - 1]
        return "\(Double(QuantileBuckets.value(of: QuantileBuckets.bucket(of: exact))) / 1000)"
    }
}
