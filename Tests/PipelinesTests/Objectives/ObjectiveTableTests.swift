import Analysis
import Columns
import Settings
import TestSupport
import Testing

@testable import Pipelines

@Suite struct ObjectiveTableTests {
    private static let dayUs: Int64 = 20_000 * 86_400_000_000

    private static func objective(_ place: Int) -> Objective {
        let measure = ObjectiveMeasure.all[place]
        let pairs: AttributeSet =
            place.isMultiple(of: 3) ? AttributeSet(["consumer": "a \"b\""]) : AttributeSet(["route": "/v\(place)"])
        var objective = Objective(
            name: "objective \(place)", measure: measure, attributes: place == 1 ? AttributeSet() : pairs,
            bound: measure.boundOfShare ?? .atMost, value: measure.unit == .share ? 0.1 : 12.5)
        if measure.unit == .share { objective.windowUs = 7 * 86_400_000_000 } else { objective.holdUs = 600_000_000 }
        return objective
    }

    private static func record(_ place: Int, _ random: inout SyntheticRandom) -> ObjectiveRecord {
        let objective = objective(place)
        var sums = ObjectiveSums(unknown: objective.slotsPerDay)
        for slot in 0..<sums.count {
            sums.exposure[slot] = Int64(random.next() % 50)
            sums.numerator[slot] = min(sums.exposure[slot], Int64(random.next() % 30))
            sums.isKnown[slot] = random.next() % 7 != 0
        }
        var record = ObjectiveRecord(objective: objective, dayUs: dayUs, sums: sums, maintenance: "[]")
        record.verdict = ObjectiveJudge(objective).verdict(sums, endUs: dayUs + 86_400_000_000)
        return record
    }

    @Test func `rows are read back as they were written`() throws {
        var random = SyntheticRandom(seed: 7)
        let records = ObjectiveMeasure.all.indices.map { Self.record($0, &random) }
        let batch = try ObjectiveTable.batch(records.reversed())
        #expect(batch.rowCount == records.count)
        let read = try ObjectiveTable.records(batch, dayUs: Self.dayUs)
        let sorted = records.sorted { $0.objective.name < $1.objective.name }
        for (one, other) in zip(read, sorted) {
            let isSame = one == other
            #expect(isSame, "\(one.objective.name)")
        }
        let breaches = read.flatMap(\.verdict.breaches)
        #expect(!breaches.isEmpty && read.count == records.count)
    }

    @Test func `a row that cannot be understood is no empty one`() throws {
        var random = SyntheticRandom(seed: 7)
        let batch = try ObjectiveTable.batch([Self.record(1, &random)])
        for name in ["metric", "attributes", "breaches", "numerator_slots", "forecast"] {
            var damaged = batch
            let place = try #require(ObjectivesDay.schema.index(of: name))
            switch damaged.columns[place] {
            case .label: damaged.columns[place] = .label(LabelColumn(texts: ["?"]))
            default: damaged.columns[place] = .text(TextColumn(texts: ["?"]))
            }
            #expect(throws: PipelineError.self) { try ObjectiveTable.records(damaged, dayUs: Self.dayUs) }
        }
    }

    @Test func `a definition tells all that decides`() {
        let base = Self.objective(2)
        var others = [base, base, base, base]
        others[0].value = 0.11
        others[1].windowUs += 86_400_000_000
        others[2].attributes = AttributeSet(["route": "/x"])
        others[3].measure = .metric(.clientErrorRatio)
        #expect(Set(others.map(\.definition) + [base.definition]).count == 5)
        var renamed = base
        renamed.name = "other"
        #expect(renamed.definition == base.definition)
    }
}
