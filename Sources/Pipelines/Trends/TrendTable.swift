import Analysis
import Columns
import Settings

/// Rows of the table `trends` to and from batches.
enum TrendTable {
    static func batch(_ trends: [Trend]) -> Batch {
        let rows = trends.map { (trend: $0, text: AttributeText.json($0.attributes)) }.sorted {
            $0.trend.metric == $1.trend.metric
                ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
                : $0.trend.metric.rawValue < $1.trend.metric.rawValue
        }
        let of = RowColumns(rows.map(\.trend))
        return Batch(
            schema: Trends.schema,
            columns: [
                of.label(\.id), of.label(\.metric.rawValue), of.label(\.metric.unitWord),
                .text(TextColumn(texts: rows.map(\.text))), of.long(\.firstDayUs),
                of.integer(\.dayCount), of.number(\.from), of.number(\.to),
                of.number(\.slope), of.number(\.low), of.number(\.high), of.number(\.relativeChange), of.number(\.tau),
                of.number(\.pValue), of.number(\.qValue), of.label { $0.isUp ? "up" : "down" },
                of.label { $0.isWorse.map { $0 ? "worse" : "better" } }, of.label { $0.isStep ? "step" : "line" },
                of.label(\.changeId), of.flag(\.followsAll),
                of.text { json($0.values) },
            ])
    }

    /// - Throws: `.failed` where a row cannot be understood.
    static func trends(_ batch: Batch) throws(PipelineError) -> [Trend] {
        var trends: [Trend] = []
        for (row, values) in RowValues.all(batch).enumerated() {
            guard let trend = trend(values) else {
                throw .failed(.tableUnreadable, path: "tables/\(Trends.name)", "row \(row) is no trend")
            }
            trends.append(trend)
        }
        return trends
    }

    private static func trend(_ row: RowValues) -> Trend? {
        func number(_ name: String) -> Double { row.number(name) ?? .missing }
        guard let metric = row.label("metric").flatMap(SeriesMetric.init),
            let attributes = row.text("attributes").flatMap(AttributeText.parse),
            let firstDayUs = row.integer("first_day"), let values = row.text("daily").flatMap(daily)
        else { return nil }
        var trend = Trend(
            metric: metric, attributes: attributes, firstDayUs: firstDayUs, values: values,
            line: (number("from_value"), number("to_value")),
            slope: (number("slope_per_day"), number("slope_low"), number("slope_high")), tau: number("tau"),
            pValue: number("p_value"), qValue: number("q_value"))
        trend.isStep = row.label("shape") == "step"
        trend.changeId = row.label("change_id")
        trend.followsAll = row.flag("follows_all")
        return trend
    }

    private static func json(_ values: [Double?]) -> String {
        "[" + values.map { $0.map { "\($0)" } ?? "null" }.joined(separator: ",") + "]"
    }

    private static func daily(_ text: String) -> [Double?]? {
        guard let items = JSONValue(parsing: text.utf8)?.array, !items.isEmpty else { return nil }
        return items.map { if case .number(let digits) = $0 { Double(digits) } else { nil } }
    }
}
