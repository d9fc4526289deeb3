/// Calls with one status.
public struct StatusCount: Sendable, Equatable {
    /// HTTP status; 0 means that nothing was sent, nil that none was logged.
    public let status: Int32?
    public let calls: Int64

    public init(status: Int32?, calls: Int64) {
        self.status = status
        self.calls = calls
    }
}

/// What happened in a window, from the call tables alone.
public struct Traffic: Sendable, Equatable {
    public let window: TimeWindow
    public let baselineWindow: TimeWindow?
    public let figures: CallFigures
    /// The baseline's figures; nil where it was not given or covers clearly fewer hours than the window.
    public let baseline: CallFigures?
    /// Distinct consumers and clients: exact up to 256, else estimated.
    public let distinct: DistinctCounts
    public let baselineDistinct: DistinctCounts?
    public let series: TrafficSeries
    /// By status, ascending, "not logged" last.
    public let statuses: [StatusCount]
    public let hours: HourCoverage
    public let services: Ranking
    /// Keyed by service and route.
    public let routes: Ranking
    public let consumers: Ranking
    /// Keyed by provider and model; calls that name neither are not in it.
    public let models: Ranking
    public let upstreams: Ranking

    public var isEmpty: Bool { figures.totals.calls == 0 }
}

/// Estimated numbers of distinct callers.
public struct DistinctCounts: Sendable, Equatable {
    public let consumers: Int64
    public let clients: Int64

    public init(consumers: Int64, clients: Int64) {
        self.consumers = consumers
        self.clients = clients
    }
}

/// The golden signals over time. All share one grid; hours without input are gaps.
public struct TrafficSeries: Sendable, Equatable {
    public let requests: Series
    /// The requests of the baseline, laid over the same grid; nil without a baseline.
    public let baselineRequests: Series?
    public let clientErrorRatio: Series
    public let serverErrorRatio: Series
    public let p50: Series
    public let p95: Series
    public let p99: Series
    public let inputTokens: Series
    public let outputTokens: Series
    public let cost: Series
}

/// Which hours of a window have calls.
public struct HourCoverage: Sendable, Equatable {
    /// Ordinals of all hours of the window.
    public let hours: Range<Int64>
    /// Hours without a counted call and without an archive that spans them: nothing is known.
    public let missing: [Int64]
    /// Hours without a counted call although an archive spans them: nobody called, or lines were lost before.
    public let silent: [Int64]

    public init(hours: Range<Int64>, missing: [Int64], silent: [Int64]) {
        self.hours = hours
        self.missing = missing
        self.silent = silent
    }

    /// Runs of neighbouring hours as windows.
    public static func runs(of hours: [Int64]) -> [TimeWindow] {
        var runs: [TimeWindow] = []
        for hour in hours {
            let window = TimeWindow.hour(hour)
            if let last = runs.last, last.toUs == window.fromUs {
                runs[runs.count - 1] = TimeWindow(fromUs: last.fromUs, toUs: window.toUs)
            } else {
                runs.append(window)
            }
        }
        return runs
    }
}
