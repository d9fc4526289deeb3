import Analysis

/// What rises or falls steadily up to the window's end.
public struct TrendList: Section {
    public static let name = "trends"
    public static let title = "Trends"

    /// Trends that are drawn, at most one for each metric and direction.
    public var drawn = 6
    /// Rows in the table.
    public var listed = 40

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let courses = results.courses
        guard !results.traffic.isEmpty, courses.isKnown else { return [] }
        let steady = courses.steady
        let rest = courses.trends.filter { $0.followsAll && !$0.isStep }.count
        guard !steady.isEmpty else { return [.prose("Nothing rises or falls steadily.")] }
        let details = chosen(steady).enumerated().flatMap { place, trend in blocks(trend, place: place + 1) }
        return details + [.table(table(steady, followers: rest)), .query(query(results))]
    }

    /// The first of each metric and direction.
    private func chosen(_ steady: [Trend]) -> [Trend] {
        var chosen: [Trend] = []
        for trend in steady where !chosen.contains(where: { $0.metric == trend.metric && $0.isUp == trend.isUp }) {
            chosen.append(trend)
        }
        return Array(chosen.prefix(drawn))
    }

    private func blocks(_ trend: Trend, place: Int) -> [Block] {
        [.prose(TrendText.sentence(trend))] + [chart(trend, place)].compactMap { $0 }.map(Block.chart)
    }

    private func chart(_ trend: Trend, _ place: Int) -> Chart? {
        let endUs = trend.firstDayUs + Int64(trend.values.count) * TimeWindow.dayUs
        guard trend.values.count > 1, trend.firstDayUs < endUs else { return nil }
        let grid = TimeGrid(
            window: TimeWindow(fromUs: trend.firstDayUs, toUs: endUs), maxPoints: max(trend.values.count, 2),
            minStepUs: TimeWindow.dayUs)
        guard grid.pointCount == trend.values.count else { return nil }
        let (metric, unit) = (trend.metric, trend.metric.unit)
        let daily = Series(
            name: "daily", unit: unit, grid: grid, values: trend.values.map { $0.map(metric.inUnit) })
        let line = Series(name: "line", unit: unit, grid: grid, values: trend.line.map(metric.inUnit))
        let style: Line.Style = unit == .ratio ? .bad : .volume
        return Chart(
            "trend_\(place)", IncidentText.what(metric, isUp: trend.isUp),
            meaning: IncidentText.meaning(metric) + ", day by day; the line has Theil and Sen's slope",
            lines: [Line("Daily", style, daily), Line("Line", .baseline, line)], gaps: daily.gaps)
    }

    private func table(_ steady: [Trend], followers: Int) -> Table {
        let columns: [Column] = [
            .text("what", "What"), .text("where", "Where"), .number("from", "From"), .number("to", "To"),
            .number("change", "Change"), .number("week", "A week"), .number("days", "Days"),
            .course("course", "Course"), .number("trend_id", "Id"),
        ]
        var table = Table(
            "trends", "Bad news first, then by how far", columns: columns, rows: steady.prefix(listed).map(row))
        let rest = steady.count - table.rows.count
        let more = rest > 0 ? " \(rest) more are in the table trends." : ""
        let alike =
            followers > 0
            ? " \(TimeText.counted(Int64(followers), "series")) that go with all requests are left out." : ""
        table.remark = """
            From and to are ends of the line. What a change of level tells better is no trend.\(words: alike)\(words: more)
            """
        return table
    }

    private func row(_ trend: Trend) -> [Cell] {
        [
            .words(IncidentText.what(trend.metric, isUp: trend.isUp)), ChangeList.place(trend.attributes),
            .words(IncidentText.quantity(trend.from, trend.metric).short),
            .words(IncidentText.quantity(trend.to, trend.metric).short),
            trend.change.map(Cell.change) ?? .missing, TrendText.pace(trend).map(Cell.words) ?? .missing,
            .quantity(Quantity(Double(trend.dayCount), .count("days"))), .trend(trend.values), .words(trend.id),
        ]
    }

    private func query(_ results: Results) -> Query {
        let day = CalendarDay(timeUs: results.window.toUs - 1).text
        return Query(
            "Trends up to the window's last day",
            sql: """
                SELECT metric, attributes, from_value, to_value, slope_per_day, judgement, shape, change_id, daily
                FROM delta_scan('tables/trends')
                WHERE date = DATE '\(day)' ORDER BY judgement = 'worse' DESC, abs(relative_change) DESC;
                """)
    }
}

extension Trend {
    /// The ends of the line as one change.
    var change: Change? {
        Change(from: metric.inUnit(from), to: metric.inUnit(to), metric.unit, moreIsWorse: metric.moreIsWorse)
    }
}
