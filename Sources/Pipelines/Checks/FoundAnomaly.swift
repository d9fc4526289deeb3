import Analysis
import Columns

/// A row of the table `anomalies`, as it is explained.
struct FoundAnomaly: Sendable, Equatable {
    let id: String
    let incidentId: String?
    let metric: SeriesMetric
    let attributes: AttributeSet
    let kind: String
    let isUp: Bool
    let severity: String
    let isExpected: Bool
    let startUs: Int64
    let peakUs: Int64
    let endUs: Int64
    let slotSeconds: Int
    let observed: Double
    let expected: Double
    let low: Double
    let high: Double
    let sizeSd: Double
    let calls: Double
    let log10P: Double
    let qValue: Double
    let confidence: Double
    let historyDays: Int

    /// - Shape: the rows of a metric and attributes that can be read, in the table's order.
    static func rows(_ batch: Batch) -> [FoundAnomaly] {
        (0..<batch.rowCount).compactMap { FoundAnomaly(AnomalyRow(batch: batch, row: $0)) }
    }

    private init?(_ row: AnomalyRow) {
        guard let metric = row.label("metric").flatMap(SeriesMetric.init),
            let attributes = row.text("attributes").flatMap(AttributeText.parse)
        else { return nil }
        (self.metric, self.attributes) = (metric, attributes)
        (id, incidentId) = (row.label("anomaly_id") ?? "", row.label("incident_id"))
        (kind, severity) = (row.label("kind") ?? "", row.label("severity") ?? "")
        (isUp, isExpected) = (row.label("direction") == "up", row.integer("is_expected") == 1)
        (startUs, peakUs, endUs) = (row.time("start"), row.time("peak"), row.time("end"))
        slotSeconds = row.integer("slot_seconds")
        (observed, expected) = (row.number("observed"), row.number("expected"))
        (low, high) = (row.number("expected_low"), row.number("expected_high"))
        (sizeSd, calls) = (row.number("size_sd"), row.number("calls"))
        (log10P, qValue) = (row.number("log10_p"), row.number("q_value"))
        (confidence, historyDays) = (row.number("confidence"), row.integer("history_days"))
    }
}

/// One row by the names of its columns.
private struct AnomalyRow {
    let batch: Batch
    let row: Int

    func label(_ name: String) -> String? { batch[Key<LabelColumn>(name)].text(row) }
    func text(_ name: String) -> String? { batch[Key<TextColumn>(name)].text(row) }
    func time(_ name: String) -> Int64 { batch[Key<NumberColumn<Int64>>(name)].values[row] }
    func integer(_ name: String) -> Int { Int(batch[Key<NumberColumn<Int32>>(name)].values[row]) }
    func number(_ name: String) -> Double { batch[Key<NumberColumn<Double>>(name)].values[row] }
}
