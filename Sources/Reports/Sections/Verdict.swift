import Analysis

/// The window in a few sentences: how much, how well, what was promised, what was abnormal. A critical incident comes first.
public struct Verdict: Section {
    public static let name = "verdict"
    public static let title = "In short"

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        guard !results.traffic.isEmpty else { return [emptyNote(results)] }
        let promises = ObjectiveSentence(results).prose.map { [Block.prose($0)] } ?? []
        let told = [Block.prose(volume(results)), .prose(health(results))] + promises
        let courses = courses(results).map(Block.prose)
        guard let incidents = IncidentVerdict(results).prose else { return told + courses }
        return
            (results.incidents.count(of: .critical) > 0 ? [.prose(incidents)] + told : told + [.prose(incidents)])
            + courses
    }

    /// The gravest change of level and the gravest trend, where they are bad news.
    private func courses(_ results: Results) -> [Prose] {
        [
            results.courses.gravestChange.map { TrendText.sentence($0, results) },
            results.courses.gravestTrend.map { TrendText.sentence($0) },
        ].compactMap { $0 }
    }

    private func emptyNote(_ results: Results) -> Block {
        let why: Prose =
            results.quality.archives == 0
            ? "No archive that touches this window has been counted yet."
            : "The archives were read, but none of their records lies in this window."
        return .note(Note(.warning, "No calls in this window", [why]))
    }

    private func volume(_ results: Results) -> Prose {
        let traffic = results.traffic
        let calls = Quantity(traffic.figures.totals.calls, .count("requests"))
        var prose: Prose = "\(strong: calls.text)"
        if let change = Change(
            from: traffic.baseline.map { Double($0.totals.calls) }, to: Double(traffic.figures.totals.calls),
            .count("requests"))
        {
            prose = "\(prose) (\(change) against the \(words: results.baselineName))"
        }
        if let peak = traffic.series.requests.peakIndex, let value = traffic.series.requests.values[peak] {
            let rate = Quantity(value, .perMinute("requests"))
            prose =
                "\(prose), at most \(rate) at \(words: results.moment(traffic.series.requests.grid.timeUs(at: peak)))"
        }
        return "\(prose)."
    }

    private func health(_ results: Results) -> Prose {
        let figures = results.traffic.figures
        let failed = Quantity(figures.totals.serverErrorRatio ?? 0, .ratio)
        var prose: Prose = "\(failed) of them failed with a server error"
        if let peak = worst(results), failed.value > 0 {
            prose = "\(prose), most at \(words: results.moment(peak.timeUs)) (\(peak.quantity))"
        }
        if let duration = figures.duration {
            let (p50, p95) = (Quantity(duration.p50Us, .microseconds), Quantity(duration.p95Us, .microseconds))
            prose = "\(prose); half were answered within \(p50), 95 % within \(p95)"
        }
        return "\(prose).\(place(results))"
    }

    /// Where most of the failures lie, where one route has a fair part of them.
    private func place(_ results: Results) -> Prose {
        let routes = results.traffic.routes
        let all = routes.totals[.serverErrors] ?? 0
        guard routes.keyCount > 1,
            let worst = routes.leading(1, by: { $0.figures.totals[.serverErrors].map(Double.init) }).first,
            let route = worst.key.last ?? nil, let errors = worst.figures.totals[.serverErrors], errors * 10 >= all
        else { return "" }
        return
            " The route with most of these failures is \(name: route), with \(Quantity(Double(errors) / Double(all), .ratio))."
    }

    private func worst(_ results: Results) -> (timeUs: Int64, quantity: Quantity)? {
        let series = results.traffic.series.serverErrorRatio
        guard let peak = series.peakIndex, let value = series.values[peak] else { return nil }
        return (series.grid.timeUs(at: peak), Quantity(value, .ratio))
    }
}

extension Results {
    /// What the baseline is called in a sentence.
    var baselineName: String {
        guard let baseline = heading.baseline else { return "baseline" }
        let length = TimeText.length(baseline.lengthUs)
        let isJustBefore = baseline == window.previous
        if isJustBefore { return length == "1 day" ? "day before" : length + " before" }
        return baseline.wholeDays != nil ? TimeText.window(baseline) : TimeText.minute(baseline.fromUs)
    }

    /// A time as one names it within the window: the clock alone where the window is one day.
    func moment(_ timeUs: Int64) -> String {
        let clock = TimeText.clock(timeUs) + " UTC"
        return window.lengthUs <= TimeWindow.dayUs ? clock : TimeText.dayAndMonth(timeUs) + ", " + clock
    }

    /// Calls on a ranking's grid with hours of which nothing is known as gaps.
    func trend(_ calls: [UInt32], on grid: TimeGrid) -> [Double?] {
        let missing = Set(traffic.hours.missing)
        return calls.enumerated().map { point, value in
            value == 0 && grid.span(of: point).hours.allSatisfy(missing.contains) ? nil : Double(value)
        }
    }
}
