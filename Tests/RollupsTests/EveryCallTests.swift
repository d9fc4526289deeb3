import Columns
import Rollups
import TestSupport
import Testing

@Suite struct EveryCallTests {
    private static let digests = ["f1", "a2", "c3"]

    private static func laws() -> FoldLaws<EveryCall> {
        FoldLaws(EveryCall(), empty: Batch(emptyOf: CallsTable.schema)) {
            EveryCall.merge($0, renaming: InputNames.renaming(digests))
        }
    }

    private static let inputs = (0..<3).map { SyntheticTraffic(seed: 40 + $0).calls(60) }

    @Test func `every call keeps the laws`() throws {
        let broken = try Self.laws().violations(Self.inputs, seed: 1)
        #expect(broken.isEmpty, "\(broken)")
    }

    @Test func `each call has one row with all its values`() throws {
        let segments = Self.laws().segments(Self.inputs, FoldLaws<EveryCall>.sharings[3])
        let table = EveryCall.merge(segments.map(\.batch), renaming: InputNames.renaming(Self.digests))
        var rows: [String: Int] = [:]
        for row in 0..<table.rowCount {
            rows[["input", "byte_offset", "record"].map { table.value($0, row) }.joined(separator: " ")] = row
        }
        #expect(rows.count == Self.inputs.joined().count)
        for (ordinal, input) in Self.inputs.enumerated() {
            for (index, call) in input.enumerated() {
                let row = try #require(rows["'\(Self.digests[ordinal])' \(index / 2 * 400) \(index % 2)"])
                for field in CallsTable.fields {
                    guard let value = Self.value(field, call) else { continue }
                    #expect(table.value(field.spec.name, row) == value, "\(field.spec.name)")
                }
            }
        }
        let times = table[Key<NumberColumn<Int64>>("time_us")].values
        #expect(times == times.sorted())
    }

    @Test func `columns are unique and cover every number, label and text of a call`() {
        let names = CallsTable.schema.columns.map(\.name)
        #expect(Set(names).count == names.count)
        // Not in the table: hashes and lengths, and the format, which stands in `inputs`.
        var numbers: Set<CallNumber> = [.clientHash, .lineBytes, .sourceFormat]
        var labels: Set<CallLabel> = []
        var texts: Set<CallText> = []
        for field in CallsTable.fields {
            switch field.origin {
            case .number(let number), .choice(let number, _): numbers.insert(number)
            case .label(let label): labels.insert(label)
            case .text(let text): texts.insert(text)
            case .input, .record: continue
            }
        }
        #expect(numbers == Set(CallNumber.allCases))
        #expect(labels == Set(CallLabel.allCases))
        #expect(texts == Set(CallText.allCases))
    }

    @Test func `choices name the raw values of their enumerations`() {
        for field in CallsTable.fields {
            guard case .choice(let number, let texts) = field.origin else { continue }
            let counts: [CallNumber: Int] = [
                .timeBasis: TimeBasis.allCases.count, .recordKind: RecordKind.allCases.count,
                .outcome: Outcome.allCases.count,
                .rateLimitBy: RateLimitBy.allCases.count, .cacheStatus: CacheStatus.allCases.count,
                .costSource: CostSource.allCases.count,
            ]
            #expect(texts.count == counts[number])
        }
    }

    private static func value(_ field: CallsTable.Field, _ call: SyntheticCall) -> String? {
        switch field.origin {
        case .number(let number): call[number].map { "\($0)" } ?? "null"
        case .choice(let number, let texts): call[number].map { "'\(texts[Int($0)])'" } ?? "null"
        case .label(let label): call.labels[label].map { "'\($0)'" } ?? "null"
        case .text(let text): call.texts[text].map { "'\(redacted($0))'" } ?? "null"
        case .input, .record: nil
        }
    }

    private static func redacted(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: SyntheticFilter().filtered(bytes.span), as: UTF8.self)
    }
}
