import Columns
import Rollups

/// The tables that a run makes from single calls, in the order of their places in the spool.
struct RunTables: Sendable {
    /// Merged by windows: `calls_minute`, then `consumers_hour`.
    let windows: [TableSchema]
    let dimensions: [String]
    /// Whether the table `calls` is written.
    let writesCalls: Bool
    let exemplars: ExemplarFold

    /// - Parameter dimensions: the plan's first, then those that only the table has.
    init(plan: Plan, dimensions: [String]) {
        self.dimensions = dimensions
        windows = [CallsMinute.schema(dimensions: dimensions), ConsumersHour.schema]
        writesCalls = plan.writesCalls
        var exemplars = ExemplarFold()
        exemplars.slowestCount = plan.limits.exemplarsPerKind
        exemplars.failedCount = plan.limits.exemplarsPerKind
        exemplars.keysPerHour = Limits.exemplarKeysPerHour
        exemplars.oddCount = min(exemplars.oddCount, plan.limits.exemplarsPerKind)
        self.exemplars = exemplars
    }

    var spoolCount: Int { windows.count + 3 }
    var exemplarsIndex: Int { windows.count }
    var callsIndex: Int { windows.count + 1 }
    var feedbackIndex: Int { windows.count + 2 }

    /// The folds of one worker.
    func lanes() -> [any Lane] {
        var lanes: [any Lane] = [
            FoldLane(CallsByMinute(dimensions: dimensions), table: 0), FoldLane(ConsumersByHour(), table: 1),
            FoldLane(exemplars, table: exemplarsIndex),
        ]
        if writesCalls { lanes.append(FoldLane(EveryCall(), table: callsIndex)) }
        return lanes
    }

    /// The most values a day keeps, by label column, for the table at a place.
    func labelLimits(_ limits: Limits) -> [String: Int] {
        var byName = [
            "service": limits.services, "route": limits.routes, "method": limits.methods, "provider": limits.providers,
            "model": limits.models, "upstream": limits.upstreams, "region": limits.regions,
            "consumer": limits.consumers,
        ]
        for dimension in dimensions { byName[dimension] = limits.dimensionValues }
        return byName
    }
}
