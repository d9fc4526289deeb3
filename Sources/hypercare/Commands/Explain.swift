import ArgumentParser
import Pipelines
import Settings

/// `hypercare explain`: a plan, a message code, or why something was found abnormal.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show the plan of a pipeline, what a message code means, or why something was found abnormal.",
        discussion: """
            Examples:
              hypercare explain pipelines/nightly.yaml
              hypercare explain HC0207
              hypercare explain I0123456789ab --workspace work
            """)

    @Argument(help: ArgumentHelp("A pipeline file, logs, a code, or a finding.", valueName: "pipeline|code|finding"))
    var subjects: [String]
    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var days: DayOptions
    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        if subjects.count == 1, let subject = subjects.first,
            subject.uppercased().wholeMatch(of: /HC\d*/) != nil
        {
            return try StandardOutput().write(page(of: subject))
        }
        if subjects.count == 1, let subject = subjects.first, ExplainFinding.isFindingId(subject) {
            let page = try ExplainFinding.execute(subject, workspace: workspace.required())
            return try StandardOutput().write(json ? page.json.line + "\n" : page.text)
        }
        let nowUs = Surroundings.nowUs()
        let folder =
            workspace.settled
            ?? (subjects.contains(where: Pipeline.isPipelineFile) ? nil : Sourced("(none named)"))
        let plan = try PlanMaking(inputs: subjects, workspace: folder, days: days).plan(
            nowUs: nowUs)
        try StandardOutput().write(json ? plan.json.line + "\n" : plan.text)
    }

    private func page(of text: String) throws(PipelineError) -> String {
        guard let code = MessageCode(text: text) else {
            let near =
                NearestWord.of(text, in: MessageCode.catalogue.map(\.rawValue)).map {
                    "; did you mean \($0)?"
                } ?? ""
            throw .configuration(Problem(.unknownCode, "no message has the code '\(text)'\(near)"))
        }
        let page = code.page
        guard !json else {
            return JSON.members([
                "code": .text(code.rawValue), "title": .text(page.title),
                "cause": .text(page.cause), "remedy": .text(page.remedy),
            ]).line + "\n"
        }
        return "\(code.rawValue)  \(page.title)\n\n\(page.cause)\n\nWhat to do: \(page.remedy)\n"
    }
}
