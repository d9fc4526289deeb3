import Analysis
import Columns
import Foundation
import Settings

/// Rows of the table `anomalies`.
enum AnomalyTable {
    static func batch(_ anomalies: [Anomaly]) -> Batch {
        let rows = anomalies.map { (anomaly: $0, text: AttributeText.json($0.attributes)) }.sorted {
            ($0.anomaly.span.fromUs, $0.anomaly.metric.rawValue, $0.text)
                < ($1.anomaly.span.fromUs, $1.anomaly.metric.rawValue, $1.text)
        }
        let of = RowColumns(rows.map(\.anomaly))
        return Batch(
            schema: Anomalies.schema,
            columns: [
                of.label(\.id), of.label(\.incidentId), of.label(\.metric.rawValue), of.label(\.metric.unitWord),
                .text(TextColumn(texts: rows.map(\.text))), of.label(\.kind), of.label { $0.isUp ? "up" : "down" },
                of.label(\.severity.rawValue), of.flag(\.isExpected),
                of.long(\.span.fromUs), of.long(\.peakUs), of.long(\.span.toUs),
                of.integer { Int($0.slotUs / 1_000_000) },
                of.number(\.observed), of.number(\.expected), of.number(\.low), of.number(\.high), of.number(\.size),
                of.number(\.relativeChange), of.number(\.excess), of.number(\.support),
                of.number { max($0.logP / log(10), -300) }, of.number(\.qValue), of.number(\.confidence),
                of.integer(\.historyDays),
            ])
    }

    /// Whether rows tell of a working day on which everyone behaved as on a weekend.
    static func tellsOfRestDay(_ batch: Batch) -> Bool {
        let kinds = batch[Key<LabelColumn>("kind")]
        return (0..<kinds.count).contains { kinds.text($0) == Anomaly.restDayKind }
    }
}

extension SeriesMetric {
    /// The unit, as tables spell it.
    var unitWord: String {
        switch self {
        case .calls: "calls/min"
        case .durationGeomeanMs, .ttftGeomeanMs: "ms"
        case .inputTokensPerCall, .outputTokensPerCall: "tokens"
        case .costPerCallUsd: "usd"
        case .responseBytesPerCall: "bytes"
        default: "ratio"
        }
    }
}
