import Settings
import Testing

@testable import Pipelines

/// What a plan tells of sources of feedback that are not read, or not tagged, as their settings seem to say.
@Suite struct FeedbackPlanTests {
    private let folder: TemporaryFolder
    private let machine = Machine(cores: 1, memoryBytes: 8 << 30, memoryLimitBytes: nil)

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("other.yaml", "version: 1\nmodel: 0123\nnegative: 1\npositive: -1\n")
        try folder.write("ours.yaml", "version: 1\nmodel: \(Self.ownModel())\nnegative: 1\npositive: -1\n")
        try folder.write("hand.yaml", "version: 1\nnegative: 1\npositive: -1\n")
    }

    private static func ownModel() throws -> String { CalibrationFile.digest(try TagModel.load()) }

    /// A pipeline with a source of calls, and two of feedback with the same options.
    private func file(stages: String = "", options: String = "") throws -> String {
        try folder.write(
            "p.yaml",
            """
            version: 1
            workspace: work
            sources:
              - {name: calls, paths: [logs]}
              - {name: desk, kind: feedback, paths: [tickets.json]\(options)}
              - {name: form, kind: feedback, paths: [form.csv]\(options)}
            \(stages)
            """)
        return folder.path("p.yaml")
    }

    private func plan(stages: String = "", options: String = "") throws -> Plan {
        try Plan(Pipeline(file: file(stages: stages, options: options)), PlanRequest(machine: machine))
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

    @Test func `a calibration of another model is told once, and used`() throws {
        let plan = try plan(options: ", calibration: other.yaml")
        #expect(plan.feedbackSources.map(\.bias.negative) == [1, 1])
        let notice = try #require(plan.notices.first)
        #expect(plan.notices.count == 1 && notice.code == .calibrationOfOtherModel)
        #expect(notice.place == Place(folder.path("other.yaml")))
        let own = try Self.ownModel()
        #expect(notice.text.contains("model 0123 of another version") && notice.text.contains(own))
        #expect(notice.help?.contains("--output-calibration \(folder.path("other.yaml"))") == true)
    }

    @Test(arguments: ["ours.yaml", "hand.yaml"])
    func `a calibration of this model, or of a person, is used in silence`(_ name: String) throws {
        let plan = try plan(options: ", calibration: \(name)")
        #expect(plan.notices.isEmpty && plan.feedbackSources.map(\.bias.negative) == [1, 1])
    }

    @Test func `of a source that is not read the calibration is not told`() throws {
        let plan = try plan(stages: "stages: [rollup]", options: ", calibration: other.yaml")
        #expect(plan.notices.map(\.code) == [.sourceWithoutStage, .sourceWithoutStage])
    }

    @Test func `doctor says what to do about both`() throws {
        var request = DoctorJob.Request(machine: machine, nowUs: 1_800_000_000_000_000)
        let cases = [
            ("stages: [rollup]", "", "add feedback to 'stages', or take the source out"),
            ("", ", calibration: other.yaml", "hypercare tag --calibrate LABELLED"),
        ]
        for (stages, options, remedy) in cases {
            request.pipelinePath = try file(stages: stages, options: options)
            let checks = DoctorJob.execute(request).filter { $0.name == "pipeline" && $0.verdict == .warning }
            #expect(!checks.isEmpty && checks.allSatisfy { $0.remedy?.contains(remedy) == true })
        }
    }
}
