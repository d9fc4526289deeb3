/// What holds for all calls that begin in one minute at one gateway.
struct MinuteConditions {
    let startUs: Int64
    /// Expected calls.
    let mean: Double
    /// Expected calls in the mean of a week, whatever the hour.
    let steadyMean: Double
    /// Where in `[0, 1)` the share of each class of callers ends.
    let classEnds: [Double]
    /// What load does to latency: 1 at an ordinary moment, more near the peak.
    let latencyFactor: Double
    let effects: [ActiveEffect]

    /// - Parameter gateway: place in `Scenario.gateways`.
    init(_ traffic: Traffic, gateway: Int, minute: Int64) {
        startUs = minute * 60_000_000
        let intensities = traffic.intensities(gateway: gateway, minute: minute)
        let sum = intensities.reduce(0, +)
        var end = 0.0
        classEnds = intensities.map { share in
            end += share / max(sum, .leastNormalMagnitude)
            return end
        }
        mean = sum * traffic.unrest(minute: minute)
        steadyMean = traffic.steadyPerMinute(gateway: gateway)
        let load = traffic.load(minute: minute)
        latencyFactor = 0.92 + 0.3 * load * load
        effects = traffic.courses.indices.compactMap {
            ActiveEffect($0, minute: minute, load: load, gateway: gateway, traffic)
        }
    }

    /// The class of callers that a number in `[0, 1)` chooses.
    func callerClass(_ place: Double) -> Int {
        classEnds.firstIndex { place < $0 } ?? classEnds.count - 1
    }
}

/// The conditions of the minutes around the one that is being made; each is computed once.
final class ConditionsWindow {
    private let traffic: Traffic
    private let gateway: Int
    private var kept: [(minute: Int64, conditions: MinuteConditions)?]

    init(_ traffic: Traffic, gateway: Int) {
        self.traffic = traffic
        self.gateway = gateway
        kept = Array(repeating: nil, count: 64)
    }

    func at(timeUs: Int64) -> MinuteConditions { at(minute: timeUs / 60_000_000) }

    func at(minute: Int64) -> MinuteConditions {
        let place = Int(minute & 63)
        if let entry = kept[place], entry.minute == minute { return entry.conditions }
        let conditions = MinuteConditions(traffic, gateway: gateway, minute: minute)
        kept[place] = (minute, conditions)
        return conditions
    }
}
