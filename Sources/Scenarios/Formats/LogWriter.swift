/// Turns calls into the lines of one log format.
///
/// A writer is a value: each archive uses a copy of its own. Equal calls must give equal bytes,
/// whatever was written before; the line end is not the writer's.
///
///     var writer = LogWriters.writer(for: gateway, traffic)
///     writer.append(call, to: &buffer)
public protocol LogWriter: Sendable {
    /// Appends the line of a call, without a line end.
    mutating func append(_ call: ScenarioCall, to line: inout LogBuffer)
}

/// The writers of all formats.
enum LogWriters {
    /// The writer of a gateway's format, with the members shuffled where the scenario asks for it.
    static func writer(for gateway: Gateway, _ traffic: Traffic) -> any LogWriter {
        let scenario = traffic.scenario
        let plain = plainWriter(for: gateway, scenario)
        guard scenario.shufflesMembers, gateway.format.isJSON else { return plain }
        return MemberShuffle(of: plain, seed: scenario.seed)
    }

    private static func plainWriter(for gateway: Gateway, _ scenario: Scenario) -> any LogWriter {
        let world = scenario.world
        switch gateway.format {
        case .kongLogSerializer, .kongAIProxy: return KongLines(world, gateway: gateway)
        case .apiparkApintoLoki: return TemplateLines(ApintoTemplates.loki, world, gateway: gateway)
        case .apintoFileGrouped:
            return TemplateLines(ApintoTemplates.grouped, world, gateway: gateway)
        case .litellmStandardLogging:
            return TemplateLines(LiteLLMTemplates.standard, world, gateway: gateway)
        case .litellmSpendLogs:
            return TemplateLines(LiteLLMTemplates.spend, world, gateway: gateway)
        case .nginxCombined:
            return TemplateLines(AccessLogTemplates.combined, world, gateway: gateway)
        case .nginxTimed: return TemplateLines(AccessLogTemplates.timed, world, gateway: gateway)
        case .nginxJSON: return TemplateLines(AccessLogTemplates.json, world, gateway: gateway)
        case .apacheAccess: return TemplateLines(AccessLogTemplates.apache, world, gateway: gateway)
        }
    }
}
