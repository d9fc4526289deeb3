import Pipelines
import Settings

/// Reads the values of flags; a wrong one is answered with the form that is needed.
enum Words {
    /// One of a list of words.
    static func choice(
        _ text: String, of known: [String], flag: String
    ) throws(PipelineError) -> String {
        guard known.contains(text) else { throw unknown(text, known, flag) }
        return text
    }

    /// The form in which results are printed.
    static func form<Form: CaseIterable & RawRepresentable<String>>(_ text: String) throws(PipelineError) -> Form {
        guard let form = Form(rawValue: text) else {
            throw unknown(text, Form.allCases.map(\.rawValue), "--output")
        }
        return form
    }

    private static func unknown(_ text: String, _ known: [String], _ flag: String) -> PipelineError {
        let near = NearestWord.of(text, in: known).map { "; did you mean '\($0)'?" } ?? ""
        return wrong(flag, "unknown value '\(text)'\(near)", help: "values: \(known.joined(separator: ", "))")
    }

    /// A whole number of a range, from a flag or else a variable.
    static func count(
        _ text: String?, in range: ClosedRange<Int>, flag: String, variable: String? = nil
    ) throws(PipelineError) -> Sourced<Int>? {
        guard let (text, origin) = source(text, flag, variable) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw wrong(
                origin.place,
                "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return Sourced(value, origin)
    }

    /// A size with its unit, from a flag or else a variable.
    static func size(
        _ text: String?, min: Int, flag: String, variable: String? = nil
    ) throws(PipelineError) -> Sourced<Int>? {
        guard let (text, origin) = source(text, flag, variable) else { return nil }
        guard let bytes = ByteSize.bytes(text) else {
            let hint = Int(text) == nil ? "512MiB" : "\(text)MiB"
            throw wrong(
                origin.place, "'\(text)' is not a size with its unit, such as \(hint)")
        }
        guard bytes >= min else {
            throw wrong(
                origin.place,
                "'\(text)' is too small; at least \(ByteSize.text(min)) is needed")
        }
        return Sourced(bytes, origin)
    }

    /// A format by name.
    static func format(_ name: String?) throws(PipelineError) -> FormatSetting {
        guard let name else { return .recognised }
        if FeedbackNames.all.contains(name) { return .feedback(name: name, fields: [:]) }
        return .named(try choice(name, of: FormatNames.names + FeedbackNames.all, flag: "--format"))
    }

    static func wrong(_ place: String, _ text: String, help: String? = nil) -> PipelineError {
        .configuration(Problem(.badFlagValue, at: Place(place), text, help: help))
    }

    private static func source(
        _ text: String?, _ flag: String, _ variable: String?
    ) -> (String, Origin)? {
        if let text { return (text, .flag(flag)) }
        guard let variable else { return nil }
        return Surroundings.variable(variable).map { ($0, .environment(variable)) }
    }
}

extension Origin {
    /// Where a person finds the value: the flag or the variable.
    fileprivate var place: String {
        switch self {
        case .flag(let name), .environment(let name): name
        default: description
        }
    }
}
