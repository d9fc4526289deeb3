import Analysis

/// Writes key figures as a list of terms.
struct FigureWriter {
    let group: FigureGroup

    init(_ group: FigureGroup) { self.group = group }

    func write(to html: inout HTMLWriter) {
        guard !group.figures.isEmpty else { return }
        html.element(.dl, [group.isCompact ? .classes("figures compact") : .classes("figures")]) { html in
            for figure in group.figures { write(figure, to: &html) }
        }
    }

    private func write(_ figure: Figure, to html: inout HTMLWriter) {
        html.element(.div, [.tone(figure.tone, "figure")]) { html in
            html.element(.dt, text: figure.label)
            html.element(.dd) { html in
                html.element(.span, [.classes("value")], text: figure.quantity?.short ?? "not known")
                if let change = figure.change {
                    html.text(" ")
                    ChangeMark.write(change, to: &html)
                }
                if let detail = figure.detail {
                    html.text(" ")
                    html.element(.small) { ProseWriter(detail).write(to: &$0) }
                }
            }
            if figure.trend.contains(where: { $0 != nil }) { sparkline(figure.trend, &html) }
        }
        html.newline()
    }

    private func sparkline(_ values: [Double?], _ html: inout HTMLWriter) {
        html.element(.dd, [.classes("course"), .word(.hidden, "true")]) { Sparkline.write(values, to: &$0) }
    }
}

/// A small line without a scale; decoration beside numbers, so hidden from screen readers.
enum Sparkline {
    private static let maxPoints = 60
    private static let height = 26.0

    static func write(_ values: [Double?], to html: inout HTMLWriter) {
        let thinned = ChartDrawing.thinned(values, to: maxPoints)
        let drawing = ChartDrawing(sparkline: thinned, height: height)
        html.element(
            .svg,
            [
                .classes("spark"), .viewBox(width: ChartDrawing.width, height: height), .word(.fit, "none"),
                .word(.hidden, "true"),
            ]
        ) { html in
            html.element(.path, [.areaStyle(.volume), .path(drawing.area(thinned))])
            html.element(.path, [.lineStyle(.volume), .path(drawing.line(thinned))])
        }
    }
}
