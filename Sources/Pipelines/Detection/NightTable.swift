import Analysis
import Columns
import Settings

/// Rows of the table `series_nights` to and from batches.
enum NightTable {
    static func batch(_ records: [SeriesKey: NightRecord]) -> Batch {
        let rows = records.map { (key: $0, text: AttributeText.json($0.attributes), record: $1) }.sorted {
            ($0.key.slotUs, $0.text, $0.key.metric.rawValue) < ($1.key.slotUs, $1.text, $1.key.metric.rawValue)
        }
        func strengths(_ channel: NightChannel) -> AnyColumn {
            .double(NumberColumn(rows.map { $0.record[channel] ?? .missing }))
        }
        func flags(_ value: (NightRecord) -> Bool) -> AnyColumn {
            .int32(NumberColumn(rows.map { value($0.record) ? 1 : 0 }))
        }
        return Batch(
            schema: SeriesNights.schema,
            columns: [
                .text(TextColumn(texts: rows.map(\.text))),
                .int32(NumberColumn(rows.map { Int32($0.key.slotUs / 1_000_000) })),
                .label(LabelColumn(texts: rows.map(\.key.metric.rawValue)).sorted()),
            ] + NightChannel.allCases.map(strengths) + [flags(\.isWeekend), flags(\.isAbnormal)])
    }

    static func records(_ batch: Batch) -> [SeriesKey: NightRecord] {
        let attributes = batch[Key<TextColumn>("attributes")]
        let seconds = batch[Key<NumberColumn<Int32>>("slot_seconds")].values
        let metrics = batch[Key<LabelColumn>("metric")]
        let strengths = SeriesNights.strengths.map { batch[Key<NumberColumn<Double>>($0.name)].values }
        let isWeekend = batch[Key<NumberColumn<Int32>>("is_weekend")].values
        let isAbnormal = batch[Key<NumberColumn<Int32>>("is_abnormal")].values
        var records: [SeriesKey: NightRecord] = [:]
        // The metrics of a set stand one after the other.
        var last: (text: String, set: AttributeSet?) = ("", nil)
        for row in 0..<batch.rowCount {
            let text = attributes.text(row) ?? ""
            if text != last.text { last = (text, AttributeText.parse(text)) }
            guard let set = last.set,
                let metric = metrics.text(row).flatMap(SeriesMetric.init)
            else { continue }
            let key = SeriesKey(attributes: set, slotUs: Int64(seconds[row]) * 1_000_000, metric: metric)
            var record = NightRecord(isWeekend: isWeekend[row] == 1)
            for (channel, values) in zip(NightChannel.allCases, strengths) where !values[row].isMissing {
                record[channel] = values[row]
            }
            record.isAbnormal = isAbnormal[row] == 1
            records[key] = record
        }
        return records
    }
}
