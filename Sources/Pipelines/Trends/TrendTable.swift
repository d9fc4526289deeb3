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
        let values = rows.map(\.trend)
        func label(_ value: (Trend) -> String?) -> AnyColumn {
            .label(LabelColumn(texts: values.map(value)).sorted())
        }
        func number(_ value: (Trend) -> Double?) -> AnyColumn {
            .double(NumberColumn(values.map { value($0).flatMap { $0.isFinite ? $0 : nil } ?? .missing }))
        }
        return Batch(
            schema: Trends.schema,
            columns: [
                label(\.id), label(\.metric.rawValue), label(\.metric.unitWord),
                .text(TextColumn(texts: rows.map(\.text))), .int64(NumberColumn(values.map(\.firstDayUs))),
                .int32(NumberColumn(values.map { Int32(clamping: $0.dayCount) })), number(\.from), number(\.to),
                number(\.slope), number(\.low), number(\.high), number(\.relativeChange), number(\.tau),
                number(\.pValue), number(\.qValue), label { $0.isUp ? "up" : "down" },
                label { $0.isWorse.map { $0 ? "worse" : "better" } }, label { $0.isStep ? "step" : "line" },
                label(\.changeId), .int32(NumberColumn(values.map { $0.followsAll ? 1 : 0 })),
                .text(TextColumn(texts: values.map { json($0.values) })),
            ])
    }

    /// - Throws: `.failed` where a row cannot be understood.
    static func trends(_ batch: Batch) throws(PipelineError) -> [Trend] {
        var trends: [Trend] = []
        for row in 0..<batch.rowCount {
            guard let trend = trend(batch, row) else {
                throw .failed(.tableUnreadable, path: "tables/\(Trends.name)", "row \(row) is no trend")
            }
            trends.append(trend)
        }
        return trends
    }

    private static func trend(_ batch: Batch, _ row: Int) -> Trend? {
        func number(_ name: String) -> Double { batch[Key<NumberColumn<Double>>(name)].values[row] }
        guard let metric = batch[Key<LabelColumn>("metric")].text(row).flatMap(SeriesMetric.init),
            let attributes = batch[Key<TextColumn>("attributes")].text(row).flatMap(AttributeText.parse),
            let values = batch[Key<TextColumn>("daily")].text(row).flatMap(daily)
        else { return nil }
        var trend = Trend(
            metric: metric, attributes: attributes,
            firstDayUs: batch[Key<NumberColumn<Int64>>("first_day")].values[row], values: values,
            line: (number("from_value"), number("to_value")),
            slope: (number("slope_per_day"), number("slope_low"), number("slope_high")), tau: number("tau"),
            pValue: number("p_value"), qValue: number("q_value"))
        trend.isStep = batch[Key<LabelColumn>("shape")].text(row) == "step"
        trend.changeId = batch[Key<LabelColumn>("change_id")].text(row)
        trend.followsAll = batch[Key<NumberColumn<Int32>>("follows_all")].values[row] == 1
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
