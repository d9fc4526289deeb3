import Analysis

/// Trends and changes of level in words.
enum TrendText {
    /// `Latency of service=a rises by 3.1 % a week: from 120 ms to 135 ms over 28 days.`
    static func sentence(_ trend: Trend) -> Prose {
        let from = IncidentText.quantity(trend.from, trend.metric)
        let to = IncidentText.quantity(trend.to, trend.metric)
        let pace = pace(trend).map { " by \($0) a week" } ?? ""
        return """
            \(strong: IncidentText.title(trend.metric)) of \(IncidentText.place(trend.attributes)) \
            \(words: trend.isUp ? "up" : "down")\(words: pace): \(words: trend.isUp ? "rising" : "falling") from \(from) \
            to \(to) over \(words: TimeText.counted(Int64(trend.dayCount), "day")).
            """
    }

    /// `3.1 %`: a week's part of the change, of the line's middle; nil where the line is at zero.
    static func pace(_ trend: Trend) -> String? {
        let middle = (trend.from + trend.to) / 2
        guard middle > 0, trend.slope.isFinite else { return nil }
        return NumberText.percent(abs(trend.slope) * 7 / middle)
    }

    /// `Latency of service=a changed its level at 14:00 UTC: from 120 ms to 180 ms.`
    static func sentence(_ change: LevelChange, _ results: Results) -> Prose {
        let before = IncidentText.quantity(change.before, change.metric)
        let after = IncidentText.quantity(change.after, change.metric)
        return """
            \(words: IncidentText.title(change.metric)) of \(IncidentText.place(change.attributes)) \
            \(words: change.isUp ? "rose" : "fell") for good at \(words: results.incidentMoment(change.timeUs)), from \
            \(before) to \(after).
            """
    }
}
