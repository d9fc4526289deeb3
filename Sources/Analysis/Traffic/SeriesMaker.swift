/// Turns the tallies of a grid's points into series.
struct SeriesMaker {
    let grid: TimeGrid
    let missingHours: Set<Int64>

    /// Calls of the baseline on this grid, and its hours with calls.
    struct Baseline {
        let window: TimeWindow
        let calls: [Int64]
        let activeHours: Set<Int64>
    }

    /// - Parameter points: the figures of each point of the grid.
    func series(_ points: [CallFigures], baseline: Baseline?) -> TrafficSeries {
        let percentiles = points.map(\.duration)
        return TrafficSeries(
            requests: perMinute("requests_per_minute", "requests", points.map(\.totals.calls)),
            baselineRequests: baseline.map(baselineRequests),
            clientErrorRatio: make("client_error_ratio", .ratio) { points[$0].totals.clientErrorRatio },
            serverErrorRatio: make("server_error_ratio", .ratio) { points[$0].totals.serverErrorRatio },
            p50: make("duration_p50_us", .microseconds) { percentiles[$0]?.p50Us },
            p95: make("duration_p95_us", .microseconds) { percentiles[$0]?.p95Us },
            p99: make("duration_p99_us", .microseconds) { percentiles[$0]?.p99Us },
            inputTokens: perMinute("input_tokens_per_minute", "tokens", points.map { $0.totals[.inputTokens] ?? 0 }),
            outputTokens: perMinute("output_tokens_per_minute", "tokens", points.map { $0.totals[.outputTokens] ?? 0 }),
            cost: make("cost_nano_usd_per_hour", .nanoUsdPerHour) { point in
                Double(points[point].totals[.costNanoUsd] ?? 0) / knownMinutes(point) * 60
            })
    }

    /// One value for each point; points without any known hour are gaps.
    private func make(_ name: String, _ unit: Unit, _ value: (Int) -> Double?) -> Series {
        Series(
            name: name, unit: unit, grid: grid,
            values: (0..<grid.pointCount).map { knownMinutes($0) > 0 ? value($0) : nil })
    }

    private func perMinute(_ name: String, _ things: String, _ counts: [Int64]) -> Series {
        make(name, .perMinute(things)) { Double(counts[$0]) / knownMinutes($0) }
    }

    /// Points whose hours have no calls at all in the baseline are gaps.
    private func baselineRequests(_ baseline: Baseline) -> Series {
        let shiftUs = grid.window.fromUs - baseline.window.fromUs
        let values = baseline.calls.indices.map { point -> Double? in
            let span = grid.span(of: point)
            let before = TimeWindow(fromUs: span.fromUs - shiftUs, toUs: span.toUs - shiftUs)
            guard before.hours.contains(where: baseline.activeHours.contains) else { return nil }
            return Double(baseline.calls[point]) / (Double(span.lengthUs) / Double(TimeWindow.minuteUs))
        }
        return Series(
            name: "baseline_requests_per_minute", unit: .perMinute("requests"), grid: grid, values: values)
    }

    /// The minutes of a point that lie in the window and in hours with input.
    private func knownMinutes(_ point: Int) -> Double {
        let span = grid.span(of: point)
        var knownUs = span.lengthUs
        for hour in span.hours where missingHours.contains(hour) {
            knownUs -= span.clipped(to: .hour(hour))?.lengthUs ?? 0
        }
        return Double(knownUs) / Double(TimeWindow.minuteUs)
    }
}
