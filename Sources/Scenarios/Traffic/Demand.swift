/// How many calls are to be expected: seasons, growth, holidays, and the gateways' shares of them.
struct Demand: Sendable {
    private let classes: [CallerClass]
    private let curves = Rhythm.allCases.map(\.curve)
    private let shape: TrafficShape
    private let firstMinute: Int64
    private let perMinute: Double
    /// Hours by which the day of each region begins later.
    private let laterHours: [Double]
    /// What part of each class's calls goes through each gateway, by gateway.
    private let gatewayShares: [[Double]]
    /// The busiest moment of a week without growth, relative to the mean.
    private let peak: Double

    /// A caller uses a gateway of another region this much less than one of its own.
    private static let foreignRegion = 0.15

    init(_ scenario: Scenario, classes: [CallerClass]) {
        self.classes = classes
        shape = scenario.shape
        firstMinute = scenario.firstDay.startUs / 60_000_000
        perMinute = scenario.callsPerDay / 1_440
        laterHours = scenario.world.regions.map { Double($0.laterHours) }
        gatewayShares = Self.gatewayShares(scenario, classes)
        let (curves, laterHours) = (curves, laterHours)
        peak =
            (0..<168 * 4).map { quarter in
                classes.reduce(0) {
                    let hour = (Double(quarter) / 4 - laterHours[$1.region] + 168).truncatingRemainder(dividingBy: 168)
                    return $0 + $1.share * curves[$1.rhythm.rawValue].value(at: hour)
                }
            }.max() ?? 1
    }

    /// Expected calls per minute of each class at a gateway.
    func intensities(gateway: Int, minute: Int64) -> [Double] {
        let scale = perMinute * shape.growth(minute: Double(minute - firstMinute))
        return classes.indices.map { scale * season($0, minute: minute) * gatewayShares[gateway][$0] }
    }

    func load(minute: Int64) -> Double {
        let growth = shape.growth(minute: Double(minute - firstMinute))
        return growth * classes.indices.reduce(0) { $0 + season($1, minute: minute) } / peak
    }

    func steadyPerMinute(gateway: Int) -> Double {
        perMinute * classes.indices.reduce(0) { $0 + classes[$1].share * gatewayShares[gateway][$1] }
    }

    /// A class's calls as a part of all calls in the mean of a week.
    private func season(_ index: Int, minute: Int64) -> Double {
        let callers = classes[index]
        // The epoch was a Thursday: 72 hours after a Monday.
        let hourOfWeek = (Double(minute % 10_080) / 60 + 72 - laterHours[callers.region] + 168)
            .truncatingRemainder(dividingBy: 168)
        let holiday =
            shape.holidays.isEmpty
            ? 1 : shape.holidayFactor(callers.rhythm, day: CivilDay(daysSince1970: Int(minute / 1_440)))
        return callers.share * curves[callers.rhythm.rawValue].value(at: hourOfWeek) * holiday
    }

    private static func gatewayShares(_ scenario: Scenario, _ classes: [CallerClass]) -> [[Double]] {
        let gateways = scenario.gateways
        let totals = classes.map { callers in
            gateways.reduce(0) { $0 + $1.weight * near($1, callers) }
        }
        return gateways.map { gateway in
            classes.indices.map { gateway.weight * near(gateway, classes[$0]) / totals[$0] }
        }
    }

    private static func near(_ gateway: Gateway, _ callers: CallerClass) -> Double {
        gateway.region == callers.region ? 1 : foreignRegion
    }
}
