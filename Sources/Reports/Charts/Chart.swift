import Analysis

/// Quantities over time, drawn on one scale.
public struct Chart: Sendable, Equatable {
    /// Snake case.
    public let name: String
    public let title: String
    /// What is drawn, in one sentence.
    public let meaning: String
    public let lines: [Line]

    /// - Parameter lines: at least one; all of one unit and on one grid.
    public init(_ name: String, _ title: String, meaning: String, lines: [Line]) {
        precondition(!lines.isEmpty, "chart \(name) has no line")
        precondition(
            lines.allSatisfy { $0.series.unit == lines[0].series.unit && $0.series.grid == lines[0].series.grid },
            "chart \(name): lines of different unit or grid")
        self.name = name
        self.title = title
        self.meaning = meaning
        self.lines = lines
    }

    public var unit: Unit { lines[0].series.unit }
    public var grid: TimeGrid { lines[0].series.grid }

    /// Points at which no line of the window itself has a value, as runs of neighbours.
    public var gaps: [Range<Int>] {
        let blank = (0..<grid.pointCount).map { point in
            lines.allSatisfy { $0.style == .baseline || $0.series.values[point] == nil }
        }
        return runs(of: blank)
    }

    private func runs(of flags: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, flag) in flags.enumerated() where flag {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
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
