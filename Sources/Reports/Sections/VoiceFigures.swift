import Analysis

/// The numbers that sum feedback up.
struct VoiceFigures {
    let figures: FeedbackFigures

    init(_ figures: FeedbackFigures) { self.figures = figures }

    var groups: [FigureGroup] {
        [
            FigureGroup("main", [items, negative, positive, promoter, satisfaction].compactMap { $0 }),
            FigureGroup("further", [score, distinct, pressing].compactMap { $0 }, isCompact: true),
        ]
    }

    private var items: Figure {
        let (window, baseline) = (figures.window, figures.baseline)
        var figure = Figure("items", "Items", Quantity(Int64(window.items), .count("items")))
        figure.change = Change(from: baseline?.itemsPerDay, to: window.itemsPerDay, .count("items"))
        figure.detail = baseline?.itemsPerDay.map { "before \(words: NumberText.count($0)) a day" }
        return figure
    }

    private var negative: Figure {
        var figure = share("negative_ratio", "Negative", moreIsWorse: true, \.negativeRatio)
        figure.detail = figures.window.counts.negativeInterval.map { interval in
            "\(words: Self.range(interval.low, interval.high, NumberText.percent))"
        }
        return figure
    }

    private var positive: Figure {
        share("positive_ratio", "Positive", moreIsWorse: false, \.positiveRatio)
    }

    private func share(
        _ name: String, _ label: String, moreIsWorse: Bool, _ ratio: (SentimentCounts) -> Double?
    ) -> Figure {
        let now = ratio(figures.window.counts)
        var figure = Figure(name, label, now.map { Quantity($0, .ratio) })
        let before = figures.baseline.flatMap { ratio($0.counts) }
        figure.change = Change(from: before, to: now, .ratio, moreIsWorse: moreIsWorse)
        return figure
    }

    /// From −100 % (all surely negative) to 100 %.
    private var score: Figure? {
        guard let mean = figures.window.meanScore else { return nil }
        var figure = Figure("mean_score_ratio", "Mean score", Quantity(mean, .ratio))
        figure.change = Change(from: figures.baseline?.meanScore, to: mean, .ratio, moreIsWorse: false)
        figure.detail = figures.window.meanScoreInterval.map { interval in
            "\(words: Self.range(interval.low, interval.high, NumberText.percent))"
        }
        return figure
    }

    private var promoter: Figure? {
        guard let nps = figures.window.netPromoter else { return nil }
        var figure = Figure("nps_points", "NPS, points", Quantity(nps.points.rounded(), .count("points")))
        let before = figures.baseline?.netPromoter.map { "; before \(NumberText.fixed($0.points, 0))" } ?? ""
        let range = Self.range(nps.interval.low, nps.interval.high) { NumberText.fixed($0, 0) }
        figure.detail = "\(words: range); \(words: TimeText.counted(Int64(nps.answers), "answer"))\(words: before)"
        return figure
    }

    private var satisfaction: Figure? {
        guard let csat = figures.window.satisfaction else { return nil }
        var figure = Figure("csat_ratio", "Satisfied", Quantity(csat.share, .ratio))
        figure.change = Change(
            from: figures.baseline?.satisfaction?.share, to: csat.share, .ratio, moreIsWorse: false)
        let range = Self.range(csat.interval.low, csat.interval.high, NumberText.percent)
        figure.detail = "\(words: range); \(words: TimeText.counted(Int64(csat.answers), "answer"))"
        return figure
    }

    private var distinct: Figure {
        Figure("distinct_items", "Distinct items", Quantity(Int64(figures.window.distinct), .count("items")))
    }

    private var pressing: Figure {
        let count = figures.severities["high"] ?? 0
        return Figure("high_severity_items", "Items of high severity", Quantity(Int64(count), .count("items")))
    }

    /// `12.0 % to 18.5 %`
    private static func range(_ low: Double, _ high: Double, _ format: (Double) -> String) -> String {
        format(low) + " to " + format(high)
    }
}
