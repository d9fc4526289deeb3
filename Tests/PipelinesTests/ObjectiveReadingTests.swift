import Analysis
import Settings
import Testing

@testable import Pipelines

@Suite struct ObjectiveReadingTests {
    private func pipeline(_ objectives: String) throws -> Pipeline {
        let text = "version: 1\nworkspace: w\nsources: [{name: a, paths: [none*.log]}]\nobjectives:\n" + objectives
        return try Pipeline(ConfigurationText(name: "p.yaml", text: text, kind: .pipeline))
    }

    @Test func `objectives are read as written`() throws {
        let read = try pipeline(
            """
              - {name: orders, metric: availability, where: {route: /v1/orders, region: eu}, at_least: 99.9%, window: 7d}
              - {name: limits, metric: rate_limited_ratio, at-most: 0.5%}
              - {name: search, metric: duration_geomean_ms, at-most: 1.5s, for: 10m}
              - {name: arrive, metric: calls, at-least: 100/h}
            """
        ).objectives
        #expect(read.map(\.name) == ["orders", "limits", "search", "arrive"])
        #expect(read[0].attributes == AttributeSet(["region": "eu", "route": "/v1/orders"]))
        #expect(read.map(\.bound) == [.atLeast, .atMost, .atMost, .atLeast])
        #expect(abs((read[0].budget ?? 0) - 0.001) < 1e-12 && read[1].budget == 0.005 && read[2].budget == nil)
        #expect(read[0].windowUs == 7 * Day.lengthUs && read[1].windowUs == 30 * Day.lengthUs)
        #expect(read[2].value == 1_500 && read[2].holdUs == 600_000_000)
        #expect(abs(read[3].value - 100.0 / 60) < 1e-12 && read[3].holdUs == 900_000_000)
    }

    @Test func `a consumer is named with labels that its calls are counted by`() throws {
        let read = try pipeline(
            "  - {name: c, metric: calls, where: {consumer: acme, route: /v1}, at-least: 1/min}\n"
        ).objectives
        #expect(read.map(\.isOfConsumer) == [true] && read.map(\.slotUs) == [3_600_000_000])
        do {
            _ = try pipeline("  - {name: c, metric: calls, where: {consumer: acme, region: eu}, at-least: 1/min}\n")
            Issue.record("accepted")
        } catch let error as PipelineError {
            let text = error.problems.map { "\($0.text) \($0.help ?? "")" }.joined()
            #expect(text.contains("not counted by 'region'") && text.contains("service, route, model"))
        }
    }

    struct Value: Sendable {
        let text: String
        let unit: ObjectiveMeasure.Unit
        let value: Double?
        var back: String?
    }

    private static let values = [
        Value(text: "99.95%", unit: .share, value: 0.9995), Value(text: "0.95", unit: .share, value: nil),
        Value(text: "250ms", unit: .milliseconds, value: 250),
        Value(text: "1.5s", unit: .milliseconds, value: 1_500, back: "1500ms"),
        Value(text: "250", unit: .milliseconds, value: nil), Value(text: "10/min", unit: .callsPerMinute, value: 10),
        Value(text: "2/s", unit: .callsPerMinute, value: 120, back: "120/min"),
        Value(text: "720/d", unit: .callsPerMinute, value: 0.5, back: "0.5/min"),
        Value(text: "10", unit: .callsPerMinute, value: nil), Value(text: "10/m", unit: .callsPerMinute, value: nil),
        Value(text: "800", unit: .tokens, value: 800), Value(text: "800 tokens", unit: .tokens, value: nil),
        Value(text: "0.02 USD", unit: .usd, value: 0.02), Value(text: "0.02", unit: .usd, value: nil),
        Value(text: "16KiB", unit: .bytes, value: 16_384), Value(text: "-1%", unit: .share, value: nil),
    ]

    @Test(arguments: values) func `a value carries the unit of its metric`(_ item: Value) {
        #expect(ObjectiveText.value(item.text, item.unit) == item.value)
        guard let value = item.value else { return }
        #expect(ObjectiveText.text(value, item.unit) == item.back ?? item.text)
    }

    @Test func `every metric has an example that is accepted`() throws {
        for measure in ObjectiveMeasure.all {
            let hint = ObjectiveText.hint(measure).replacing("write ", with: "")
            let bound = hint.prefix { $0 != ":" }
            let form = measure.unit == .share ? "\(bound): 99.9%" : String(hint.prefix { $0 != "," })
            let read = try pipeline(
                "  - {name: x, metric: \(measure.name), \(form.replacing(" or 99.9%", with: ""))}\n")
            #expect(read.objectives.map(\.measure) == [measure])
        }
    }

    @Test func `a plan tells its objectives`() throws {
        let machine = Machine(cores: 1, memoryBytes: 8 << 30, memoryLimitBytes: nil)
        let plan = try Plan(
            pipeline("  - {name: orders, metric: availability, where: {route: /v1}, at-least: 99.9%}\n"),
            PlanRequest(machine: machine))
        #expect(plan.text.contains("objective             availability at-least 99.9% over 30d  route=/v1\n"))
        #expect(
            plan.json.line.contains(
                #""objectives":[{"name":"orders","metric":"availability","where":{"route":"/v1"},"bound":"at-least","value":"99.9%","window":"30d","for":null}]"#
            ))
        #expect(plan.settingsText.contains("\nobjective {\"name\":\"orders\""))
    }
}
