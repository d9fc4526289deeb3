import Settings

extension FailRule {
    /// Holds rules about objectives against those of a pipeline.
    ///
    /// - Returns: what there is to tell of rules that can never fire.
    /// - Throws: `.configuration`, naming the nearest objective, where a rule names one that is not there.
    public static func check(_ rules: [FailRule], against pipeline: Pipeline) throws(PipelineError) -> [Problem] {
        let names = pipeline.objectives.map(\.name)
        var notices: [Problem] = []
        for rule in rules {
            switch rule {
            case .objective(let name?) where !names.contains(name): throw unknown(name, names)
            case .objective where names.isEmpty:
                notices.append(
                    Problem(
                        .ruleCannotFire, at: Place("--fail-on"),
                        "'\(rule)' cannot fire: the pipeline has no objectives",
                        help: "write what is promised under 'objectives' of the pipeline file"))
            default: continue
            }
        }
        return notices
    }

    private static func unknown(_ name: String, _ names: [String]) -> PipelineError {
        let near = NearestWord.of(name, in: names).map { "; did you mean '\($0)'?" } ?? ""
        let known =
            names.isEmpty
            ? "the pipeline has no objectives: write them under 'objectives' of its file"
            : "objectives: \(names.joined(separator: ", "))"
        return .configuration(
            Problem(.badFlagValue, at: Place("--fail-on"), "unknown objective '\(name)'\(near)", help: known))
    }
}
