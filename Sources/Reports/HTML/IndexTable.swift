import Analysis

/// The days of the index as a table, newest first.
struct IndexTable {
    let entries: [ReportIndex.Entry]

    func write(to html: inout HTMLWriter) {
        let busiest = entries.map(\.calls).max() ?? 0
        html.element(
            .div, [.classes("scroll"), .word(.role, "region"), .number(.tabindex, 0), .text(.label, "Reports by day")]
        ) { html in
            html.element(.table) { html in
                html.element(.caption, text: "Reports by day")
                head(&html)
                html.element(.tbody) { html in
                    for entry in entries { row(entry, busiest: busiest, &html) }
                }
            }
        }
    }

    private func head(_ html: inout HTMLWriter) {
        html.element(.thead) { html in
            html.element(.tr) { html in
                html.element(.th, [.word(.scope, "col")], text: "Day")
                for title in ["Requests", "4xx", "5xx", "p95", "Tokens", "Cost"] {
                    html.element(.th, [.word(.scope, "col"), .classes("num")], text: title)
                }
                html.element(.th, [.word(.scope, "col")], text: "Data")
            }
        }
        html.newline()
    }

    private func row(_ entry: ReportIndex.Entry, busiest: Int64, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.word(.scope, "row")]) { html in
                html.element(.a, [.link(to: entry.day)], text: entry.day.text)
                html.text(" ")
                html.element(.small, text: TimeText.weekday(entry.day))
            }
            requests(entry.calls, busiest: busiest, &html)
            number(entry.clientErrorRatio.map(NumberText.percent), &html)
            number(entry.serverErrorRatio.map(NumberText.percent), &html)
            number(entry.p95Us.map(NumberText.duration(us:)), &html)
            number(entry.tokens.map { NumberText.count(Double($0)) }, &html)
            number(entry.costNanoUsd.map(NumberText.money(nanoUsd:)), &html)
            html.element(.td, [.classes("txt")], text: basis(entry))
        }
        html.newline()
    }

    private func requests(_ calls: Int64, busiest: Int64, _ html: inout HTMLWriter) {
        html.element(.td, [.classes("num")]) { html in
            html.text(NumberText.count(Double(calls)))
            Bar.write(Double(calls) / Double(max(busiest, 1)), to: &html)
        }
    }

    private func number(_ text: String?, _ html: inout HTMLWriter) {
        html.element(.td, [.classes("num")]) { html in
            if let text { html.text(text) } else { html.element(.span, [.classes("none")], text: "–") }
        }
    }

    private func basis(_ entry: ReportIndex.Entry) -> String {
        let remarks = [
            entry.tone == .bad ? "lines unaccounted for" : nil,
            entry.missingHours > 0 ? TimeText.counted(entry.missingHours, "hour") + " missing" : nil,
            entry.rejectedLines > 0 ? NumberText.count(Double(entry.rejectedLines)) + " lines rejected" : nil,
        ].compactMap { $0 }
        if remarks.isEmpty { return entry.tone == .good ? "complete" : "with reservations" }
        return remarks.joined(separator: ", ")
    }
}

/// A part of a whole, drawn; the number stands beside it.
enum Bar {
    static func write(_ share: Double, to html: inout HTMLWriter) {
        html.element(
            .svg, [.classes("bar"), .viewBox(width: 100, height: 4), .word(.fit, "none"), .word(.hidden, "true")]
        ) { $0.element(.rect, [.number(.width, min(max(share, 0), 1) * 100), .number(.height, 4)]) }
    }
}
