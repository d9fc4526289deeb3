/// A text cut for a quote: at most 200 scalars on one line, whole sentences or at least whole words.
enum QuoteText {
    static let limit = 200
    /// What is to be shown stands no further in than this.
    private static let reach = 80

    /// - Parameter place: the scalar of `TextEnds.of(text)` that is to be shown.
    static func of(_ text: String, showing place: Int = 0) -> String {
        let scalars = Array(TextEnds.of(text).unicodeScalars)
        let start = start(scalars, showing: min(place, scalars.count))
        let line = oneLine(scalars[start...], hasSubject: start == 0)
        return (start > 0 ? "… " : "") + String(cut(line, to: limit - (start > 0 ? 2 : 0)))
    }

    /// The text's beginning where the place is near it, else that of its sentence, else a word before it.
    private static func start(_ scalars: [Unicode.Scalar], showing place: Int) -> Int {
        guard place > limit - reach else { return 0 }
        let near = place - reach..<place
        let sentence = near.last { isSentenceEnd(scalars, $0) }
        let word = near.first { isBlank(scalars[$0]) }
        return (sentence ?? word).map { $0 + 1 } ?? place
    }

    /// Runs of blanks as one; the line end after the subject as a point in the middle of the line.
    private static func oneLine(_ scalars: ArraySlice<Unicode.Scalar>, hasSubject: Bool) -> [Unicode.Scalar] {
        var line: [Unicode.Scalar] = []
        var isParted = false
        var isSubject = hasSubject
        for scalar in scalars {
            guard !isBlank(scalar) else {
                isParted = true
                if scalar == "\n", isSubject, !line.isEmpty {
                    line += [" ", "·"]
                    isSubject = false
                }
                continue
            }
            if isParted, !line.isEmpty { line.append(" ") }
            isParted = false
            line.append(scalar)
        }
        return line.suffix(2).elementsEqual([" ", "·"]) ? line.dropLast(2) : line
    }

    /// Up to the end of a sentence in the latter half, else of a word, with an ellipsis.
    private static func cut(_ line: [Unicode.Scalar], to limit: Int) -> String.UnicodeScalarView {
        var short = String.UnicodeScalarView()
        guard line.count > limit else {
            short.append(contentsOf: line)
            return short
        }
        let half = limit / 2..<limit - 2
        let end =
            half.last { isSentenceEnd(line, $0) }.map { $0 + 1 } ?? half.last { isBlank(line[$0]) } ?? limit - 2
        short.append(contentsOf: line[..<end])
        short.append(contentsOf: [" ", "…"])
        return short
    }

    /// Whether a sentence ends with this scalar: a mark before a blank, or one of scripts without spaces.
    private static func isSentenceEnd(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        switch scalars[place] {
        case "\n", "。", "！", "？": true
        case ".", "!", "?", "…": place + 1 == scalars.count || isBlank(scalars[place + 1])
        default: false
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
