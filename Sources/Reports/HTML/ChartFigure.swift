import Analysis

/// A chart as a figure: legend, plot, and the values as a table that opens on demand.
///
/// The plot is one SVG whose labels are placed in percent and keep their size, with a second SVG
/// inside that is stretched to the width; so one drawing serves a telephone and a wide screen.
struct ChartFigure {
    private static let plotTop = 10.0
    private static let plotHeight = 168.0
    private static let totalHeight = 204.0

    let chart: Chart
    let anchor: Anchor
    private let drawing: ChartDrawing

    init(_ chart: Chart, anchor: Anchor) {
        self.chart = chart
        self.anchor = anchor
        drawing = ChartDrawing(chart, height: Self.plotHeight)
    }

    func write(to html: inout HTMLWriter) {
        html.element(.figure, [.classes("chart")]) { html in
            html.element(.figcaption) { html in
                html.element(.h3, text: chart.title)
                legend(&html)
            }
            html.element(.div, [.classes("plot")]) { html in
                valueAxis(&html)
                plot(&html)
            }
            valuesTable(&html)
        }
        html.newline()
    }

    private func legend(_ html: inout HTMLWriter) {
        html.element(.ul, [.classes("legend")]) { html in
            for line in chart.lines {
                html.element(.li) { html in
                    swatch(line.style, &html)
                    html.element(.span, text: line.label)
                    html.text(" ")
                    html.element(.small, text: ChartText.summary(line.series))
                }
            }
            if let band = chart.band { legend(band.label, .classes("band"), &html) }
            if chart.marked != nil { legend("Incident", .classes("marked"), &html) }
        }
    }

    private func legend(_ label: String, _ kind: Attribute, _ html: inout HTMLWriter) {
        html.element(.li) { html in
            html.element(.svg, [.classes("swatch"), .number(.width, 24), .number(.height, 10), .word(.hidden, "true")])
            {
                $0.element(.rect, [kind, .number(.width, 24), .number(.height, 10)])
            }
            html.element(.span, text: label)
        }
    }

    private func swatch(_ style: Line.Style, _ html: inout HTMLWriter) {
        var path = SVGPath()
        path.move(1, 5)
        path.line(23, 5)
        html.element(.svg, [.classes("swatch"), .number(.width, 24), .number(.height, 10), .word(.hidden, "true")]) {
            $0.element(.path, [.lineStyle(style), .path(path)])
        }
    }

    private func valueAxis(_ html: inout HTMLWriter) {
        let labels = drawing.scale.ticks.map { ChartText.tick($0, chart.unit) }
        let width = Double(labels.map(\.count).max() ?? 0) * 7 + 12
        html.element(
            .svg,
            [.classes("scale"), .number(.width, width), .number(.height, Self.totalHeight), .word(.hidden, "true")]
        ) { html in
            for (label, tick) in zip(labels, drawing.scale.ticks) {
                html.element(
                    .textLabel,
                    [.number(.x, width - 8), .number(.y, tickY(tick) + 4), .word(.anchor, "end")], text: label)
            }
        }
    }

    private func plot(_ html: inout HTMLWriter) {
        let (title, description) = (Anchor(anchor.text, "title"), Anchor(anchor.text, "desc"))
        html.element(
            .svg,
            [
                .classes("axes"), .word(.width, "100%"), .number(.height, Self.totalHeight), .word(.role, "img"),
                .labelled(by: [title, description]),
            ]
        ) { html in
            html.element(.title, [.id(title)], text: chart.title)
            html.element(.desc, [.id(description)], text: ChartText.description(chart))
            gridLines(&html)
            timeAxis(&html)
            html.element(
                .svg,
                [
                    .number(.y, Self.plotTop), .word(.width, "100%"), .number(.height, Self.plotHeight),
                    .viewBox(width: ChartDrawing.width, height: Self.plotHeight), .word(.fit, "none"),
                ]
            ) { html in
                strips(chart.gaps, .classes("gap"), &html)
                strips(chart.marked.map { [$0] } ?? [], .classes("marked"), &html)
                band(&html)
                lines(&html)
                hints(&html)
            }
        }
    }

    private func tickY(_ tick: Double) -> Double { Self.plotTop + drawing.scale.y(tick, height: Self.plotHeight) }

    private func gridLines(_ html: inout HTMLWriter) {
        for tick in drawing.scale.ticks {
            let y = tickY(tick).rounded() + 0.5
            html.element(
                .line,
                [
                    tick == 0 ? .classes("base") : .classes("rule"), .number(.x1, 0), .percent(.x2, 100),
                    .number(.y1, y),
                    .number(.y2, y),
                ])
        }
    }

    private func timeAxis(_ html: inout HTMLWriter) {
        let bottom = Self.plotTop + Self.plotHeight
        for (index, tick) in TimeTicks(chart.grid).ticks.enumerated() {
            let isLesser = !index.isMultiple(of: 2)
            html.element(
                .line,
                [
                    .classes("base"), .percent(.x1, tick.percent), .percent(.x2, tick.percent), .number(.y1, bottom),
                    .number(.y2, bottom + 5),
                ])
            html.element(
                .textLabel,
                [
                    isLesser ? .classes("lesser") : .classes("time"), .percent(.x, tick.percent),
                    .number(.y, bottom + 19), anchorWord(tick.percent),
                ], text: tick.label)
        }
    }

    private func anchorWord(_ percent: Double) -> Attribute {
        switch percent {
        case ..<3: .word(.anchor, "start")
        case 97...: .word(.anchor, "end")
        default: .word(.anchor, "middle")
        }
    }

    private func strips(_ strips: [Range<Int>], _ kind: Attribute, _ html: inout HTMLWriter) {
        for strip in strips {
            let x = drawing.left(strip.lowerBound)
            html.element(
                .rect,
                [
                    kind, .number(.x, x), .number(.y, 0), .number(.width, drawing.left(strip.upperBound) - x),
                    .number(.height, Self.plotHeight),
                ])
        }
    }

    private func band(_ html: inout HTMLWriter) {
        guard let band = chart.band else { return }
        html.element(.path, [.classes("band"), .path(drawing.band(band.low.values, band.high.values))])
    }

    /// The baseline first, so that it lies behind; the main line last.
    private func lines(_ html: inout HTMLWriter) {
        let ordered =
            chart.lines.filter { $0.style == .baseline } + chart.lines.filter { $0.style != .baseline }.reversed()
        for line in ordered {
            if line.style == .volume {
                html.element(.path, [.areaStyle(line.style), .path(drawing.area(line.series.values))])
            }
            html.element(.path, [.lineStyle(line.style), .path(drawing.line(line.series.values))])
        }
    }

    /// An unseen strip over each point; browsers show its title under the pointer, without a script.
    private func hints(_ html: inout HTMLWriter) {
        let stripWidth = ChartDrawing.width / Double(max(chart.grid.pointCount, 1))
        for point in 0..<chart.grid.pointCount {
            html.element(
                .rect,
                [
                    .classes("hint"), .number(.x, drawing.left(point)), .number(.width, stripWidth),
                    .number(.height, Self.plotHeight),
                ]
            ) { $0.element(.title, text: hint(point)) }
        }
    }

    private func hint(_ point: Int) -> String {
        let values = chart.lines.map { line in
            line.label + " " + (line.series.values[point].map { NumberText.text($0, chart.unit) } ?? "no data")
        }
        return ChartText.time(point, chart.grid) + " UTC · " + values.joined(separator: " · ")
    }

    private func valuesTable(_ html: inout HTMLWriter) {
        html.element(.details) { html in
            html.element(.summary, text: "Values as a table")
            html.element(
                .div,
                [
                    .classes("scroll tall"), .word(.role, "region"), .number(.tabindex, 0),
                    .text(.label, "Values of: " + chart.title),
                ]
            ) { html in
                html.element(.table, [.classes("values")]) { html in
                    valuesHead(&html)
                    html.element(.tbody) { html in
                        for point in 0..<chart.grid.pointCount { valuesRow(point, &html) }
                    }
                }
            }
        }
    }

    private func valuesHead(_ html: inout HTMLWriter) {
        html.element(.thead) { html in
            html.element(.tr) { html in
                html.element(.th, [.word(.scope, "col")], text: "Time, UTC")
                for line in chart.lines { html.element(.th, [.word(.scope, "col")], text: line.label) }
            }
        }
    }

    private func valuesRow(_ point: Int, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.word(.scope, "row")], text: ChartText.time(point, chart.grid))
            for line in chart.lines {
                html.element(.td, text: line.series.values[point].map { NumberText.text($0, chart.unit) } ?? "–")
            }
        }
        html.newline()
    }
}
