import Analysis

/// Single calls to look at: the slowest, and failed ones.
public struct SampleCalls: Section {
    public static let name = "samples"
    public static let title = "Calls to look at"

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let tables = [
            ("slowest", "Slowest calls, at most two of a route", results.samples.slowest),
            ("failed", "Failed calls, at most two of a route", results.samples.failed),
        ]
        return tables.compactMap { name, caption, samples in
            samples.isEmpty ? nil : .table(table(name, caption, samples).compacted)
        }
    }

    private func table(_ name: String, _ caption: String, _ samples: [CallSample]) -> Table {
        Table(
            name, caption,
            columns: [
                .text("time", "Time, UTC"), .path("call", "Call", lesser: "service_and_model"),
                .number("status", "Status"), .number("duration_ms", "Duration"),
                .text("consumer", "Consumer, upstream", lesser: "upstream"), .text("error_message", "Error as logged"),
                .path("request_id", "Request id, archive and line", lesser: "archive_line"),
            ], rows: samples.map(row))
    }

    private func row(_ sample: CallSample) -> [Cell] {
        [
            .time(sample.timeUs), call(sample), sample.status.map { .code(Int64($0)) } ?? .missing,
            sample.durationUs.map { .quantity(Quantity($0, .microseconds)) } ?? .missing, caller(sample),
            sample.errorMessage.map(Cell.excerpt) ?? .missing, address(sample),
        ]
    }

    private func caller(_ sample: CallSample) -> Cell {
        let consumer = sample.consumer ?? "(no consumer)"
        return sample.upstream.map { .names(consumer, $0) } ?? (sample.consumer == nil ? .missing : .name(consumer))
    }

    private func address(_ sample: CallSample) -> Cell {
        .names(sample.requestId ?? sample.traceId ?? "(no id)", sample.input.prefix(12) + ", line \(sample.line)")
    }

    private func call(_ sample: CallSample) -> Cell {
        let target = sample.path ?? sample.route ?? "(no path)"
        let main = [sample.method, target].compactMap { $0 }.joined(separator: " ")
        let lesser = [sample.service, sample.model].compactMap { $0 }.joined(separator: " · ")
        return lesser.isEmpty ? .name(main) : .names(main, lesser)
    }
}
