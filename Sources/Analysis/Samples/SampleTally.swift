import Columns

/// Chooses from the table `exemplars` what a report shows, batch by batch, in any order.
///
/// At most two calls of each kind, service and route are kept, so that one bad route does not
/// push all others out of the list.
public struct SampleTally: Sendable {
    static let perRoute = 2
    static let shown = 12

    private let window: TimeWindow
    private var held: [Place: [CallSample]] = [:]

    public init(window: TimeWindow) { self.window = window }

    /// Adds rows of `exemplars`; calls outside the window are passed over.
    public mutating func add(exemplars batch: Batch) {
        let rows = SampleColumns(batch)
        for row in 0..<batch.rowCount where window.contains(rows.timeUs[row]) {
            guard let kind = rows.kinds.text(row) else { continue }
            let place = Place(kind: kind, service: rows.services.text(row), route: rows.routes.text(row))
            let sample = rows.sample(row, kind: kind, service: place.service, route: place.route)
            var best = held[place, default: []]
            best.append(sample)
            held[place] = Array(best.sorted(by: Self.precedes).prefix(Self.perRoute))
        }
    }

    /// What was chosen so far.
    public func samples() -> CallSamples {
        CallSamples(slowest: first(kind: "slowest"), failed: first(kind: "failed"))
    }

    private func first(kind: String) -> [CallSample] {
        let all = held.filter { $0.key.kind == kind }.flatMap(\.value)
        return Array(all.sorted(by: Self.precedes).prefix(Self.shown))
    }

    /// Total order: server errors before others among the failed, then score, then address.
    private static func precedes(_ left: CallSample, _ right: CallSample) -> Bool {
        let (leftRank, rightRank) = (severity(left), severity(right))
        if leftRank != rightRank { return leftRank > rightRank }
        if left.score != right.score { return left.score > right.score }
        return (left.timeUs, left.input, left.byteOffset) < (right.timeUs, right.input, right.byteOffset)
    }

    private static func severity(_ sample: CallSample) -> Int {
        sample.kind == "failed" && (sample.status ?? 0) >= 500 ? 1 : 0
    }

    private struct Place: Hashable {
        let kind: String
        let service: String?
        let route: String?
    }
}

/// The columns of an exemplars batch, bound once.
private struct SampleColumns {
    let batch: Batch
    let timeUs: [Int64]
    let kinds: LabelColumn
    let services: LabelColumn
    let routes: LabelColumn

    init(_ batch: Batch) {
        self.batch = batch
        timeUs = batch[Key<NumberColumn<Int64>>("time_us")].values
        kinds = batch[Key<LabelColumn>("kind")]
        services = batch[Key<LabelColumn>("service")]
        routes = batch[Key<LabelColumn>("route")]
    }

    func sample(_ row: Int, kind: String, service: String?, route: String?) -> CallSample {
        var sample = CallSample(
            timeUs: timeUs[row], kind: kind, score: int("score", row) ?? 0, input: label("input", row) ?? "",
            byteOffset: int("byte_offset", row) ?? 0, line: int("line", row) ?? 0)
        sample.service = service
        sample.route = route
        sample.method = label("method", row)
        sample.path = text("path", row)
        let status = batch[Key<NumberColumn<Int32>>("status")].values[row]
        sample.status = status.isMissing ? nil : status
        sample.durationUs = int("duration_us", row)
        sample.upstream = label("upstream", row)
        sample.consumer = label("consumer", row)
        sample.model = label("model", row)
        sample.requestId = text("request_id", row)
        sample.traceId = text("trace_id", row)
        sample.errorMessage = text("error_message", row)
        return sample
    }

    private func int(_ name: String, _ row: Int) -> Int64? {
        let value = batch[Key<NumberColumn<Int64>>(name)].values[row]
        return value.isMissing ? nil : value
    }

    private func label(_ name: String, _ row: Int) -> String? { batch[Key<LabelColumn>(name)].text(row) }

    private func text(_ name: String, _ row: Int) -> String? { batch[Key<TextColumn>(name)].text(row) }
}
