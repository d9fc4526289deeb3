import Analysis
import Settings

extension Localisation {
    /// One object: the causes, the part that they explain, and why there are none where there are none.
    var json: JSON {
        .members([
            "schema_version": .count(1),
            "causes": .list(causes.enumerated().map { $1.json(rank: $0 + 1) }),
            "explained": .double(explained),
            "reason": .text(orNull: silence?.rawValue),
        ])
    }

    /// The same for a person at a terminal.
    var table: String {
        if let silence { return "no cause: \(silence.words)\n" }
        let head = ["rank", "share", "confidence", "actual", "expected", "leaves", "cause"]
        let rows = causes.enumerated().map { $1.cells(rank: $0 + 1) }
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        let lines = ([head] + rows).map { cells in
            zip(cells, widths).dropLast().map { $0.leading(to: $1) }.joined(separator: "  ") + "  " + (cells.last ?? "")
        }
        var text = ""
        for (index, line) in lines.enumerated() {
            text += line + "\n"
            guard index > 0 else { continue }
            for other in causes[index - 1].equivalents {
                text += String(repeating: " ", count: widths.dropLast().reduce(0) { $0 + $1 + 2 })
                text += "or " + VisibleText.of(other.description) + "\n"
            }
        }
        return text + "explained: \(percent(explained)) of the deviation\n"
    }
}

extension Localisation.Silence {
    /// A reader's words.
    fileprivate var words: String {
        switch self {
        case .noData: "no row has data, or there is nothing to compare with"
        case .noDeviation: "no combination deviates by more than the rows' own noise"
        case .everywhere: "everything deviates alike, so no attribute tells where"
        }
    }
}

extension RootCause {
    fileprivate func json(rank: Int) -> JSON {
        .members([
            "rank": .count(rank), "attributes": attributes.json, "actual": .double(actual),
            "expected": .double(expected), "requests": requests.map(JSON.double) ?? .null, "share": .double(share),
            "confidence": .double(confidence), "leaves": .count(leafCount),
            "equivalents": .list(equivalents.map(\.json)),
        ])
    }

    fileprivate func cells(rank: Int) -> [String] {
        [
            "\(rank)", percent(share), percent(confidence), rounded(actual), rounded(expected), "\(leafCount)",
            VisibleText.of(attributes.description),
        ]
    }
}

extension AttributeSet {
    fileprivate var json: JSON { .object(pairs.map { JSON.Member(name: $0.name, value: .text($0.value)) }) }
}

private func percent(_ share: Double) -> String { rounded(share * 100) + "%" }

/// One decimal place at most.
private func rounded(_ value: Double) -> String { CsvText.number((value * 10).rounded() / 10) }

extension String {
    /// The text with blanks before it, at least so many characters long.
    fileprivate func leading(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
