import Analysis

/// Quantities over time, drawn on one scale.
public struct Chart: Sendable, Equatable {
    /// Snake case.
    public let name: String
    public let title: String
    /// What is drawn, in one sentence.
    public let meaning: String
    public let lines: [Line]
    /// Points of which nothing is known, shaded; a line may have gaps of its own besides.
    public let gaps: [Range<Int>]
    /// What is usual, drawn behind the lines.
    public var band: Band?
    /// Points that the chart is about, drawn as a strip behind all else.
    public var marked: Range<Int>?

    /// - Parameter lines: at least one; all of one unit and on one grid.
    public init(_ name: String, _ title: String, meaning: String, lines: [Line], gaps: [Range<Int>] = []) {
        precondition(!lines.isEmpty, "chart \(name) has no line")
        precondition(
            lines.allSatisfy { $0.series.unit == lines[0].series.unit && $0.series.grid == lines[0].series.grid },
            "chart \(name): lines of different unit or grid")
        self.name = name
        self.title = title
        self.meaning = meaning
        self.lines = lines
        self.gaps = gaps
    }

    public var unit: Unit { lines[0].series.unit }
    public var grid: TimeGrid { lines[0].series.grid }
}

/// The values between two series of the lines' unit and grid.
public struct Band: Sendable, Equatable {
    public let label: String
    public let low: Series
    public let high: Series

    public init(_ label: String, low: Series, high: Series) {
        self.label = label
        self.low = low
        self.high = high
    }
}

/// One line of a chart.
public struct Line: Sendable, Equatable {
    /// What a line stands for; colour, dash and width follow from it, so no two differ by colour alone.
    public enum Style: String, CaseIterable, Sendable, Equatable {
        /// The quantity itself; drawn with its area.
        case volume
        case low, middle, high
        case warning, bad
        case input, output
        /// The baseline, behind the others.
        case baseline
    }

    public let label: String
    public let style: Style
    public let series: Series

    public init(_ label: String, _ style: Style, _ series: Series) {
        self.label = label
        self.style = style
        self.series = series
    }
}
