import Analysis

/// A chart in words, for those who cannot see it and for text reports.
enum ChartText {
    /// `median 1.20 k/min, peak 3.40 k/min at 14:05`
    static func summary(_ series: Series) -> String {
        guard let peak = series.peakIndex, let value = series.values[peak], let median = series.median else {
            return "no data"
        }
        let isOneDay = series.grid.window.lengthUs <= TimeWindow.dayUs
        let timeUs = series.grid.timeUs(at: peak)
        let when = (isOneDay ? "" : TimeText.dayAndMonth(timeUs) + ", ") + TimeText.clock(timeUs)
        return "median \(NumberText.text(median, series.unit)), peak \(NumberText.text(value, series.unit)) at \(when)"
    }

    static func description(_ chart: Chart) -> String {
        let grid = chart.grid
        let frame =
            "\(chart.meaning). \(grid.pointCount) points of \(TimeText.length(grid.stepUs)) from "
            + "\(TimeText.minute(grid.window.fromUs)) to \(TimeText.minute(grid.window.toUs)) UTC."
        let lines = chart.lines.map { "\($0.label): \(summary($0.series))." }
        let gaps = chart.gaps.count
        let marked = chart.marked.map { points in
            let (fromUs, toUs) = (grid.timeUs(at: points.lowerBound), grid.timeUs(at: points.upperBound))
            return "Marked: \(TimeText.minute(fromUs)) to \(TimeText.minute(toUs)) UTC."
        }
        return
            ([frame] + lines + [marked].compactMap { $0 }
            + (gaps > 0 ? ["\(TimeText.counted(Int64(gaps), "gap")) without input."] : []))
            .joined(separator: " ")
    }

    /// A value of the scale, without idle zeros: `5 s`, `2.5 %`.
    static func tick(_ value: Double, _ unit: Unit) -> String {
        let text = NumberText.text(value, unit)
        guard let point = text.lastIndex(of: ".") else { return text }
        let afterPoint = text[text.index(after: point)...]
        let digits = afterPoint.prefix { $0.isNumber }
        let kept = digits.reversed().drop { $0 == "0" }.reversed()
        return text[..<point] + (kept.isEmpty ? "" : "." + String(kept)) + afterPoint.dropFirst(digits.count)
    }

    /// A point's time as it is named within the chart's window.
    static func time(_ point: Int, _ grid: TimeGrid) -> String {
        let timeUs = grid.timeUs(at: point)
        if grid.window.lengthUs <= TimeWindow.dayUs { return TimeText.clock(timeUs) }
        return grid.stepUs >= TimeWindow.dayUs ? CalendarDay(timeUs: timeUs).text : TimeText.minute(timeUs)
    }
}
