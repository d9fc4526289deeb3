import Settings
import Testing

@testable import Pipelines

/// What a plan tells of sources of feedback that are not read as their settings seem to say.
@Suite struct FeedbackPlanTests {
    private let folder: TemporaryFolder
    private let machine = Machine(cores: 1, memoryBytes: 8 << 30, memoryLimitBytes: nil)

    init() throws { folder = try TemporaryFolder() }

    /// A pipeline with a source of calls, and two of feedback.
    private func file(stages: String = "") throws -> String {
        try folder.write(
            "p.yaml",
            """
            version: 1
            workspace: work
            sources:
              - {name: calls, paths: [logs]}
              - {name: desk, kind: feedback, paths: [tickets.json]}
              - {name: form, kind: feedback, paths: [form.csv]}
            \(stages)
            """)
        return folder.path("p.yaml")
    }

    private func plan(stages: String = "") throws -> Plan {
        try Plan(Pipeline(file: file(stages: stages)), PlanRequest(machine: machine))
    }

    @Test func `sources that no stage reads are told with the line of the stages`() throws {
        let plan = try plan(stages: "stages: [rollup, detect]")
        #expect(plan.feedbackSources.isEmpty)
        #expect(
            plan.notices.map { $0.description.replacing(folder.root.path, with: "ROOT") } == [
                "ROOT/p.yaml:7: source 'desk' is of kind 'feedback' and is not read: 'stages' leaves 'feedback' out [HC0229]",
                "ROOT/p.yaml:7: source 'form' is of kind 'feedback' and is not read: 'stages' leaves 'feedback' out [HC0229]",
            ])
        #expect(plan.notices.allSatisfy { $0.help == "add feedback to 'stages', or take the source out" })
        #expect(plan.text.contains("add feedback to 'stages'"))
    }

    @Test(arguments: ["", "stages: [rollup, feedback]"])
    func `sources that are read are not told`(_ stages: String) throws {
        let plan = try plan(stages: stages)
        #expect(plan.feedbackSources.map(\.name) == ["desk", "form"] && plan.notices.isEmpty)
    }

    @Test func `doctor says what to do`() throws {
        var request = DoctorJob.Request(machine: machine, nowUs: 1_800_000_000_000_000)
        request.pipelinePath = try file(stages: "stages: [rollup]")
        let checks = DoctorJob.execute(request).filter { $0.name == "pipeline" && $0.verdict == .warning }
        #expect(checks.map(\.remedy) == Array(repeating: "add feedback to 'stages', or take the source out", count: 2))
    }
}
