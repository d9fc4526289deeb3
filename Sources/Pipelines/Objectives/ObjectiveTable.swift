import Analysis
import Columns
import Foundation

/// Rows of the table `objectives_day` to and from batches.
enum ObjectiveTable {
    static func batch(_ records: [ObjectiveRecord]) throws(PipelineError) -> Batch {
        let rows = records.sorted { $0.objective.name.utf8.lexicographicallyPrecedes($1.objective.name.utf8) }
        var breaches: [String] = []
        for row in rows {
            breaches.append(try CellJSON.text(row.verdict.breaches, table: ObjectivesDay.name, what: "a breach"))
        }
        let of = RowColumns(rows)
        return Batch(
            schema: ObjectivesDay.schema,
            columns: promise(of) + sums(of) + verdict(of, breaches) + outlook(of))
    }

    /// - Throws: `.failed` where a row cannot be understood.
    static func records(_ batch: Batch, dayUs: Int64) throws(PipelineError) -> [ObjectiveRecord] {
        var records: [ObjectiveRecord] = []
        for (row, values) in RowValues.all(batch).enumerated() {
            guard let record = ObjectiveRowReader(values: values, dayUs: dayUs).record else {
                throw .failed(
                    .tableUnreadable, path: "tables/\(ObjectivesDay.name)", "row \(row) is no objective's")
            }
            records.append(record)
        }
        return records
    }

    // MARK: - Columns

    private static func promise(_ of: RowColumns<ObjectiveRecord>) -> [AnyColumn] {
        func seconds(_ value: (Objective) -> Int64?) -> AnyColumn {
            of.long { value($0.objective).map { $0 / 1_000_000 } }
        }
        return [
            of.label(\.objective.name), of.text(\.definition), of.label(\.objective.measure.name),
            of.text { AttributeText.json($0.objective.attributes) }, of.label(\.objective.bound.rawValue),
            of.number(\.objective.value), of.label(\.objective.measure.seriesMetric.unitWord),
            seconds { $0.budget == nil ? nil : $0.windowUs }, seconds { $0.budget == nil ? $0.holdUs : nil },
        ]
    }

    private static func sums(_ of: RowColumns<ObjectiveRecord>) -> [AnyColumn] {
        func vector(_ value: (ObjectiveSums) -> [Int64]) -> AnyColumn {
            var column = TextColumn()
            for row in of.rows {
                let values = value(row.sums)
                if let bytes = SlotVector.encode(values.span) { column.append(bytes) } else { column.appendMissing() }
            }
            return .text(column)
        }
        return [
            of.integer { Int($0.objective.slotUs / 1_000_000) }, of.long(\.sums.totals.numerator),
            of.long(\.sums.totals.exposure), of.number(\.verdict.value), vector(\.numerator), vector(\.exposure),
            vector { $0.isKnown.map { $0 ? 1 : 0 } }, of.text(\.maintenance),
        ]
    }

    private static func verdict(_ of: RowColumns<ObjectiveRecord>, _ breaches: [String]) -> [AnyColumn] {
        [
            of.number(\.verdict.knownRatio), of.number(\.verdict.budgetSpent), of.number(\.verdict.burnRate),
            of.long(\.verdict.exhaustedUs), of.long(\.verdict.exhaustionExpectedUs),
            .text(TextColumn(texts: breaches)), of.label(\.verdict.severity?.rawValue), of.flag(\.verdict.isMet),
        ]
    }

    private static func outlook(_ of: RowColumns<ObjectiveRecord>) -> [AnyColumn] {
        [
            of.label(\.verdict.warning.outcome.rawValue), of.long(\.verdict.warning.expectedUs),
            of.long(\.verdict.warning.earliestUs), of.long(\.verdict.warning.latestUs),
        ]
    }
}
