import Columns
import Rollups

/// The tables that a run makes from single calls, in the order of their places in the spool.
struct RunTables: Sendable {
    /// Merged by windows: `calls_minute`, then `consumers_hour`.
    let windows: [TableSchema]
    let dimensions: [String]
    /// Whether the table `calls` is written; its place in the spool follows the windows.
    let writesCalls: Bool
    let exemplars: ExemplarFold

    init(plan: Plan) {
        dimensions = plan.dimensionNames
        windows = [CallsMinute.schema(dimensions: dimensions), ConsumersHour.schema]
        writesCalls = plan.writesCalls
        exemplars = ExemplarFold(perKind: plan.limits.exemplarsPerKind)
    }

    var spoolCount: Int { windows.count + 1 }
    var callsIndex: Int { windows.count }

    /// Lanes of one worker, all but the exemplars.
    func lanes() -> [any Lane] {
        var lanes: [any Lane] = [
            FoldLane(CallsByMinute(dimensions: dimensions), table: 0), FoldLane(ConsumersByHour(), table: 1),
        ]
        if writesCalls { lanes.append(FoldLane(EveryCall(), table: callsIndex)) }
        return lanes
    }

    /// The most values a day keeps, by label column, for the table at a place.
    func labelLimits(_ limits: Limits) -> [String: Int] {
        var byName = [
            "service": limits.services, "route": limits.routes, "method": limits.methods, "provider": limits.providers,
            "model": limits.models, "upstream": limits.upstreams, "region": limits.regions, "consumer": limits.consumers,
        ]
        for dimension in dimensions { byName[dimension] = limits.dimensionValues }
        return byName
    }
}
