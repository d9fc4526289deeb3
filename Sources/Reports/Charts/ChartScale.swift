import Analysis

/// Maps values of a chart to heights, with ticks at round numbers.
struct ChartScale {
    /// The value at the top; always above zero.
    let top: Double
    let ticks: [Double]

    /// A scale from zero to at least `peak`, with three to six ticks.
    init(peak: Double, unit: Unit) {
        let roundUnit = Self.roundUnit(unit, peak: peak)
        let scaledPeak = peak > 0 ? peak / roundUnit : 1
        let step = max(Self.niceStep(scaledPeak / 4), Self.leastStep(unit))
        let count = max((scaledPeak / step).rounded(.up), 1)
        top = count * step * roundUnit
        ticks = (0...Int(count)).map { Double($0) * step * roundUnit }
    }

    /// The height of a value from the top of a plot, in the plot's units.
    func y(_ value: Double, height: Double) -> Double { height - min(max(value / top, 0), 1) * height }

    /// 1, 2 or 5 times a power of ten, at least the wanted step.
    private static func niceStep(_ wanted: Double) -> Double {
        var power = 1.0
        while power * 10 <= wanted { power *= 10 }
        while power > wanted { power /= 10 }
        for factor in [1.0, 2, 5] where factor * power >= wanted * 0.999_999 { return factor * power }
        return 10 * power
    }

    /// There is no half of a thing that is counted.
    private static func leastStep(_ unit: Unit) -> Double {
        if case .count = unit { 1 } else { 0 }
    }

    /// What ticks should be round in: percent, whole milliseconds, seconds or minutes, dollars.
    private static func roundUnit(_ unit: Unit, peak: Double) -> Double {
        switch unit {
        case .ratio: 0.01
        case .microseconds: peak >= 120_000_000 ? 60_000_000 : 1
        case .nanoUsd, .nanoUsdPerHour: 1e9
        case .count, .perMinute, .bytes: 1
        }
    }
}

/// Ticks of a chart's time axis.
struct TimeTicks {
    struct Tick: Equatable {
        /// Place from the left, in percent of the width.
        let percent: Double
        let label: String
    }

    let ticks: [Tick]

    /// At most nine ticks at round times.
    init(_ grid: TimeGrid) {
        let lengthUs = Int64(grid.pointCount) * grid.stepUs
        let stepUs = Self.steps.first { lengthUs / $0 <= 8 } ?? Self.dayUs * (lengthUs / Self.dayUs / 8 + 1)
        // Steps of several days count from the window's own first day.
        let unitUs = min(stepUs, Self.dayUs)
        let firstUs = (grid.startUs + unitUs - 1).dividedDown(by: unitUs) * unitUs
        ticks = stride(from: firstUs, through: grid.startUs + lengthUs, by: Int(stepUs)).map { timeUs in
            Tick(
                percent: Double(timeUs - grid.startUs) / Double(lengthUs) * 100,
                label: Self.label(timeUs, stepUs: stepUs, isOneDay: grid.window.lengthUs <= Self.dayUs))
        }
    }

    private static func label(_ timeUs: Int64, stepUs: Int64, isOneDay: Bool) -> String {
        if isOneDay { return TimeText.clock(timeUs) }
        return timeUs.isMultiple(of: dayUs) ? TimeText.dayAndMonth(timeUs) : TimeText.clock(timeUs)
    }

    private static let dayUs = TimeWindow.dayUs
    private static let steps: [Int64] =
        [1, 2, 5, 10, 15, 30].map { $0 * TimeWindow.minuteUs } + [1, 2, 3, 6, 12].map { $0 * TimeWindow.hourUs }
        + [1, 2, 4, 7, 14, 28].map { $0 * TimeWindow.dayUs }
}
