/// A line's layout, made from a text with fields and conditional parts.
///
///     "status":{status}⟨consumer|,"consumer":"{consumer_name}"⟩
///
/// `{name}` stands for a field and `⟨condition|text⟩` for a part that is left out where the
/// condition does not hold; `⟨!condition|text⟩` is its opposite. Parts may stand inside parts.
/// A brace that opens no known field name is text, so that JSON can be written as it is.
struct LineTemplate: Sendable {
    /// One step of writing a line.
    enum Step: Sendable {
        /// Place in `texts`.
        case text(Int)
        case field(LineField)
        /// Leaves out the steps before `end` unless the condition is as expected.
        case part(LineCondition, expected: Bool, end: Int)
    }

    private(set) var steps: [Step] = []
    private(set) var texts = TextList()

    /// Compiles a layout; a wrong one is a mistake in this program.
    init(_ layout: String, escapesSlashes: Bool = false) {
        var rest = Substring(layout)
        var open: [Int] = []
        var text = ""
        while let character = rest.popFirst() {
            switch character {
            case "{":
                if let field = Self.fieldName(at: rest) {
                    flush(&text, escapesSlashes)
                    steps.append(.field(field))
                    rest = rest.dropFirst(field.rawValue.count + 1)
                } else {
                    text.append(character)
                }
            case "⟨":
                flush(&text, escapesSlashes)
                open.append(steps.count)
                steps.append(Self.condition(&rest))
            case "⟩":
                flush(&text, escapesSlashes)
                close(open.popLast())
            default: text.append(character)
            }
        }
        flush(&text, escapesSlashes)
        precondition(open.isEmpty, "a part of the layout is not closed")
    }

    private static func fieldName(at rest: Substring) -> LineField? {
        guard let end = rest.firstIndex(of: "}") else { return nil }
        return LineField(rawValue: String(rest[..<end]))
    }

    private static func condition(_ rest: inout Substring) -> Step {
        let isOpposite = rest.first == "!"
        if isOpposite { rest.removeFirst() }
        let name = rest.prefix { $0 != "|" }
        guard let condition = LineCondition(rawValue: String(name)) else {
            preconditionFailure("no condition is called \(name)")
        }
        rest = rest.dropFirst(name.count + 1)
        return .part(condition, expected: !isOpposite, end: 0)
    }

    private mutating func close(_ opened: Int?) {
        guard let opened, case .part(let condition, let expected, _) = steps[opened] else {
            preconditionFailure("a part of the layout is closed that was not opened")
        }
        steps[opened] = .part(condition, expected: expected, end: steps.count)
    }

    private mutating func flush(_ text: inout String, _ escapesSlashes: Bool) {
        guard !text.isEmpty else { return }
        steps.append(.text(texts.append(text, escapesSlashes: escapesSlashes)))
        text = ""
    }
}
