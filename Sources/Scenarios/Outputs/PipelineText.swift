/// The pipeline file that runs the product over a scenario's logs and feedback.
///
/// It names what the operator of such gateways would know, and nothing of what was planted.
public enum PipelineText {
    /// At most this many columns of one's own can be declared.
    private static let dimensionLimit = 4

    public static func yaml(_ scenario: Scenario) -> String {
        var lines = [
            "# Made with the scenario '\(scenario.name)'. The truth lies in truth/ and is for the evaluation alone.",
            "version: 1", "name: \(scenario.name)", "workspace: workspace", "timezone: UTC", "sources:",
        ]
        let dimensions = dimensions(of: scenario)
        for gateway in scenario.gateways { lines += source(gateway, scenario, dimensions) }
        for source in scenario.feedback?.sources ?? [] { lines += Self.source(source) }
        lines += ["  - name: changes", "    kind: events", "    paths: [events/changes.ndjson]"]
        lines += ["routes:", "  templates:"]
        var seen: Set<String> = []
        for route in scenario.world.routes where seen.insert(route.template).inserted {
            lines.append("    - \(route.template)")
        }
        lines += [
            "rejects:", "  allow: 2%", "stages:", "  - rollup", "  - feedback", "  - detect", "report:",
            "  title: \(scenario.name)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func source(_ source: FeedbackSource) -> [String] {
        [
            "  - name: \(source.name)", "    kind: feedback",
            "    paths: [feedback/\(source.name).\(source.format.fileExtension)]",
            "    format: \(source.format.rawValue)",
        ] + (source.utcOffsetMinutes == 0 ? [] : ["    timezone: '\(offset(source.utcOffsetMinutes))'"])
    }

    /// `+05:30`.
    private static func offset(_ minutes: Int) -> String {
        func padded(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
        return (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60) + ":" + padded(abs(minutes) % 60)
    }

    private static func source(_ gateway: Gateway, _ scenario: Scenario, _ dimensions: [String]) -> [String] {
        var lines = [
            "  - name: \(gateway.name)", "    paths: ['logs/\(gateway.name)-{date}*']",
        ]
        if gateway.format == .nginxTimed {
            lines += ["    format:", "      nginx: '\(LogFormat.nginxTimedFormat)'"]
        } else {
            lines.append("    format: \(gateway.format.rawValue)")
        }
        lines += [
            "    labels: {region: \(scenario.world.regions[gateway.region].name), gateway: \(gateway.name)}",
            "    dimensions:",
        ]
        return lines + dimensions
    }

    /// The dimensions that the world offers, those that its gateways tell apart first.
    private static func dimensions(of scenario: Scenario) -> [String] {
        let world = scenario.world
        var offered: [String] = []
        if world.routes.contains(where: { !$0.variants.isEmpty }) {
            offered.append("      - {name: order_type, from: query, key: type}")
        }
        if world.routes.contains(where: { !($0.completion?.topics.isEmpty ?? true) }) {
            offered.append("      - {name: intent, from: header, key: x-intent}")
        }
        if world.routes.contains(where: { !($0.completion?.promptVersions.isEmpty ?? true) }) {
            offered.append("      - {name: prompt_version, from: header, key: x-prompt-version}")
        }
        if !world.plans.isEmpty { offered.append("      - {name: plan, from: header, key: x-plan}") }
        offered.append("      - {name: gateway, from: label, key: gateway}")
        return Array(offered.prefix(dimensionLimit))
    }
}
