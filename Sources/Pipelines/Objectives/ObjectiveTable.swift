import Analysis
import Columns
import Foundation

/// Rows of the table `objectives_day` to and from batches.
enum ObjectiveTable {
    static func batch(_ records: [ObjectiveRecord]) throws(PipelineError) -> Batch {
        let rows = records.sorted { $0.objective.name.utf8.lexicographicallyPrecedes($1.objective.name.utf8) }
        var breaches: [String] = []
        for row in rows { breaches.append(try encoded(row.verdict.breaches)) }
        return Batch(
            schema: ObjectivesDay.schema,
            columns: promise(rows) + sums(rows) + verdict(rows, breaches) + outlook(rows))
    }

    /// - Throws: `.failed` where a row cannot be understood.
    static func records(_ batch: Batch, dayUs: Int64) throws(PipelineError) -> [ObjectiveRecord] {
        let reader = ObjectiveRowReader(batch, dayUs: dayUs)
        var records: [ObjectiveRecord] = []
        for row in 0..<batch.rowCount {
            guard let record = reader.record(row) else {
                throw .failed(
                    .tableUnreadable, path: "tables/\(ObjectivesDay.name)", "row \(row) is no objective's")
            }
            records.append(record)
        }
        return records
    }

    // MARK: - Columns

    private static func promise(_ rows: [ObjectiveRecord]) -> [AnyColumn] {
        let objectives = rows.map(\.objective)
        func label(_ value: (Objective) -> String) -> AnyColumn {
            .label(LabelColumn(texts: objectives.map(value)).sorted())
        }
        func seconds(_ value: (Objective) -> Int64?) -> AnyColumn {
            .int64(NumberColumn(objectives.map { value($0).map { $0 / 1_000_000 } ?? .missing }))
        }
        return [
            label(\.name), .text(TextColumn(texts: rows.map(\.definition))), label(\.measure.name),
            .text(TextColumn(texts: objectives.map { AttributeText.json($0.attributes) })), label(\.bound.rawValue),
            .double(NumberColumn(objectives.map(\.value))), label(\.measure.seriesMetric.unitWord),
            seconds { $0.budget == nil ? nil : $0.windowUs }, seconds { $0.budget == nil ? $0.holdUs : nil },
        ]
    }

    private static func sums(_ rows: [ObjectiveRecord]) -> [AnyColumn] {
        let totals = rows.map(\.sums.totals)
        func vector(_ value: (ObjectiveSums) -> [Int64]) -> AnyColumn {
            var column = TextColumn()
            for row in rows {
                let values = value(row.sums)
                if let bytes = SlotVector.encode(values.span) { column.append(bytes) } else { column.appendMissing() }
            }
            return .text(column)
        }
        return [
            .int32(NumberColumn(rows.map { Int32($0.objective.slotUs / 1_000_000) })),
            .int64(NumberColumn(totals.map(\.numerator))), .int64(NumberColumn(totals.map(\.exposure))),
            number(rows.map(\.verdict.value)), vector(\.numerator), vector(\.exposure),
            vector { $0.isKnown.map { $0 ? 1 : 0 } }, .text(TextColumn(texts: rows.map(\.maintenance))),
        ]
    }

    private static func verdict(_ rows: [ObjectiveRecord], _ breaches: [String]) -> [AnyColumn] {
        let verdicts = rows.map(\.verdict)
        return [
            number(verdicts.map(\.knownRatio)), number(verdicts.map(\.budgetSpent)), number(verdicts.map(\.burnRate)),
            time(verdicts.map(\.exhaustedUs)), time(verdicts.map(\.exhaustionExpectedUs)),
            .text(TextColumn(texts: breaches)),
            .label(LabelColumn(texts: verdicts.map { $0.severity?.rawValue }).sorted()),
            .int32(NumberColumn(verdicts.map { $0.isMet.map { $0 ? 1 : 0 } ?? .missing })),
        ]
    }

    private static func outlook(_ rows: [ObjectiveRecord]) -> [AnyColumn] {
        let warnings = rows.map(\.verdict.warning)
        return [
            .label(LabelColumn(texts: warnings.map(\.outcome.rawValue)).sorted()), time(warnings.map(\.expectedUs)),
            time(warnings.map(\.earliestUs)), time(warnings.map(\.latestUs)),
        ]
    }

    private static func number(_ values: [Double?]) -> AnyColumn {
        .double(NumberColumn(values.map { $0.flatMap { $0.isFinite ? $0 : nil } ?? .missing }))
    }

    private static func time(_ values: [Int64?]) -> AnyColumn { .int64(NumberColumn(values.map { $0 ?? .missing })) }

    private static func encoded(_ breaches: [ObjectiveBreach]) throws(PipelineError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(breaches), as: UTF8.self)
        } catch {
            throw .failed(.tableNotWritten, path: "tables/\(ObjectivesDay.name)", "a breach cannot be written")
        }
    }
}
