/// Takes the objects of an export, finds out their format, and hands on what they say.
final class ObjectFeed {
    /// Objects that decide for a file.
    private static let lookedAt = 32

    private let mapping: [FeedbackField: String]
    private let out: FeedbackOutput
    private let candidates: [FeedbackFormat]
    private let isNamed: Bool
    private var chosen: FeedbackFormat?
    private var waiting: [(line: Int64, result: Result<JSONValue, FeedbackFault>)] = []
    /// Whether there were objects, and no format knew any of them.
    private(set) var isUnknown = false

    init(named: FeedbackFormat?, mapping: [FeedbackField: String], _ out: FeedbackOutput) {
        self.mapping = mapping
        self.out = out
        candidates = FeedbackFormats.all.filter { $0.objects != nil }
        chosen = named?.objects == nil ? nil : named
        isNamed = chosen != nil
        out.summary.format = chosen?.name
    }

    func add(_ line: Int64, _ result: Result<JSONValue, FeedbackFault>) {
        guard chosen == nil else { return pass(line, result) }
        waiting.append((line, result))
        if waiting.count >= Self.lookedAt { decide() }
    }

    func finish() { decide() }

    /// Takes the format with most hits, of equals the first in the list.
    private func decide() {
        let objects = waiting.compactMap { try? $0.result.get() }
        if chosen == nil, !objects.isEmpty {
            let hits = candidates.map { format in objects.count { format.objects?.recognises($0) == true } }
            if let most = hits.max(), most > 0 {
                chosen = hits.firstIndex(of: most).map { candidates[$0] }
            } else if !mapping.isEmpty {
                chosen = .genericNDJSON
            } else {
                isUnknown = true
            }
            out.summary.format = chosen?.name
        }
        let entries = waiting
        waiting = []
        for entry in entries { pass(entry.line, entry.result) }
    }

    private func pass(_ line: Int64, _ result: Result<JSONValue, FeedbackFault>) {
        switch result {
        case .failure(let fault): out.reject(line: line, fault.reason)
        case .success(let value):
            guard let format = format(of: value), let raw = format.objects?.raw(value, mapping) else {
                return out.reject(line: line, .notFeedback)
            }
            isUnknown = false
            out.add(raw, line: line, format: format.name)
        }
    }

    /// A file may mix formats: what the chosen one does not know is looked at again.
    private func format(of value: JSONValue) -> FeedbackFormat? {
        if isNamed || chosen?.objects?.recognises(value) == true { return value.isObject ? chosen : nil }
        let other = candidates.first { $0.objects?.recognises(value) == true }
        return other ?? (mapping.isEmpty || !value.isObject ? nil : chosen)
    }
}

/// Makes records and counts them.
final class FeedbackOutput {
    var summary = FeedbackSummary()
    private let builder: RecordBuilder
    private var ids = ContentIds()
    private let take: (FeedbackEntry) -> Void

    init(_ builder: RecordBuilder, _ take: @escaping (FeedbackEntry) -> Void) {
        self.builder = builder
        self.take = take
    }

    func add(_ raw: RawFeedback, line: Int64, format: String) {
        var raw = raw
        if raw[.id] == nil, raw.mayLackId { raw[.id] = ids.id(for: raw) }
        do throws(FeedbackFault) {
            let records = try builder.records(raw, line: line)
            summary.parsed += 1
            for var record in records {
                record.sourceFormat = format
                summary.records += 1
                take(.record(record))
            }
        } catch {
            reject(line: line, error.reason)
        }
    }

    func reject(line: Int64, _ reason: FeedbackReject.Reason) {
        summary.rejects[reason, default: 0] += 1
        take(.reject(FeedbackReject(line: line, reason: reason)))
    }
}
