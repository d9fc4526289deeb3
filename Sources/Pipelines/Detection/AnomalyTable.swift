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
        let values = rows.map(\.anomaly)
        func label(_ value: (Anomaly) -> String?) -> AnyColumn {
            .label(LabelColumn(texts: values.map(value)).sorted())
        }
        func time(_ value: (Anomaly) -> Int64) -> AnyColumn { .int64(NumberColumn(values.map(value))) }
        func number(_ value: (Anomaly) -> Double?) -> AnyColumn {
            .double(NumberColumn(values.map { value($0).flatMap { $0.isFinite ? $0 : nil } ?? .missing }))
        }
        func integer(_ value: (Anomaly) -> Int) -> AnyColumn {
            .int32(NumberColumn(values.map { Int32(clamping: value($0)) }))
        }
        return Batch(
            schema: Anomalies.schema,
            columns: [
                label(\.id), label(\.incidentId), label(\.metric.rawValue), label(\.metric.unitWord),
                .text(TextColumn(texts: rows.map(\.text))), label(\.kind), label { $0.isUp ? "up" : "down" },
                label(\.severity.rawValue), integer { $0.isExpected ? 1 : 0 },
                time(\.span.fromUs), time(\.peakUs), time(\.span.toUs), integer { Int($0.slotUs / 1_000_000) },
                number(\.observed), number(\.expected), number(\.low), number(\.high), number(\.size),
                number(\.relativeChange), number(\.excess), number(\.support),
                number { max($0.logP / log(10), -300) }, number(\.qValue), number(\.confidence),
                integer(\.historyDays),
            ])
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
