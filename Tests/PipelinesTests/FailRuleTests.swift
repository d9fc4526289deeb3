import Analysis
import Testing

@testable import Pipelines

@Suite struct FailRuleTests {
    private static func pipeline(_ names: [String]) -> Pipeline {
        var pipeline = Pipeline()
        pipeline.objectives = names.map {
            Objective(name: $0, measure: .availability, attributes: AttributeSet(), bound: .atLeast, value: 0.9)
        }
        return pipeline
    }

    @Test func `rules name objectives that are there`() throws {
        let pipeline = Self.pipeline(["orders work", "search is fast"])
        let rules: [FailRule] = [.objective(nil), .objective("orders work"), .missing, .anomaly(.info)]
        #expect(try FailRule.check(rules, against: pipeline).isEmpty)
    }

    @Test func `an unknown name is refused with the nearest`() {
        do throws(PipelineError) {
            _ = try FailRule.check([.objective("order works")], against: Self.pipeline(["search", "orders work"]))
            Issue.record("accepted")
        } catch {
            #expect(error.outcome == .wrongUsage)
            let text = error.problems.map { "\($0.text) \($0.help ?? "")" }.joined()
            #expect(text.contains("did you mean 'orders work'?") && text.contains("objectives: search, orders work"))
        }
    }

    @Test func `a rule that can never fire is told`() throws {
        let notices = try FailRule.check([.objective(nil), .rejects], against: Self.pipeline([]))
        #expect(notices.map(\.code) == [.ruleCannotFire])
        #expect(throws: PipelineError.self) { try FailRule.check([.objective("x")], against: Self.pipeline([])) }
    }
}
