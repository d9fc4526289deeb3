/// A text under the pen: runs of free words, and runs that nobody mistypes.
struct Prose: Sendable {
    struct Run: Sendable {
        var text: String
        /// An id, a path, a quoted line or a secret: to be kept as it is.
        let isFixed: Bool
    }

    var runs: [Run] = []
    /// Whether the next free word begins with a capital.
    var isCapitalNext = false

    var text: String { runs.reduce(into: "") { $0 += $1.text } }
    var isEmpty: Bool { runs.isEmpty }

    /// Blanks parted by nothing count as words' ends here; scripts without blanks have few.
    var wordCount: Int { text.split { $0 == " " || $0 == "\n" }.count }

    /// Adds text, without ever doubling a blank or leaving one before a full stop.
    mutating func append(_ added: String, isFixed: Bool = false) {
        var added = added[...]
        guard !added.isEmpty else { return }
        if !isFixed {
            if endsBlank { added = added.drop { $0 == " " } }
            if let first = added.first, ".,;:!?)".contains(first) { dropBlank() }
        }
        guard let first = added.first else { return }
        var new = String(added)
        if isCapitalNext, first != " " {
            if !isFixed { new = first.uppercased() + added.dropFirst() }
            isCapitalNext = false
        }
        if let last = runs.last, last.isFixed == isFixed {
            runs[runs.count - 1].text += new
        } else {
            runs.append(Run(text: new, isFixed: isFixed))
        }
    }

    /// Makes room for a further sentence: a stop after bare words, a new line after an id.
    mutating func endSentence(separator: String) {
        guard let last = runs.last, let character = last.text.last else { return }
        if last.isFixed {
            append("\n")
        } else if character.isLetter || character.isNumber {
            append(separator.isEmpty ? "。" : "." + separator)
        } else {
            append(separator)
        }
    }

    mutating func append(_ other: Prose) {
        for run in other.runs { append(run.text, isFixed: run.isFixed) }
    }

    /// Takes the first of the words that the text begins with away; a capital stays one.
    mutating func dropPrefix(_ words: [String]) {
        guard let first = runs.first, !first.isFixed,
            let word = words.first(where: { first.text.hasPrefix($0) })
        else { return }
        let rest = first.text.dropFirst(word.count)
        runs[0].text = word.first?.isUppercase == true ? rest.prefix(1).uppercased() + rest.dropFirst() : String(rest)
    }

    /// Whether a blank here would be one too many.
    private var endsBlank: Bool {
        guard let last = runs.last?.text.last else { return true }
        return last == " " || last == "\n"
    }

    private mutating func dropBlank() {
        guard let last = runs.last, !last.isFixed, last.text.hasSuffix(" ") else { return }
        runs[runs.count - 1].text.removeLast()
        if runs[runs.count - 1].text.isEmpty { runs.removeLast() }
    }

    /// Takes blanks and line ends away from the end.
    mutating func trimEnd() {
        while let last = runs.last, !last.isFixed, let character = last.text.last {
            guard character == " " || character == "\n" else { return }
            runs[runs.count - 1].text.removeLast()
            if runs[runs.count - 1].text.isEmpty { runs.removeLast() }
        }
    }
}
