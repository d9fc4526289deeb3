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
    /// The busiest moment of a week without growth, relative to the mean: of all calls, and of each plan's.
    private let peak: Double
    private let planPeaks: [Double]

    /// A caller uses a gateway of another region this much less than one of its own.
    private static let foreignRegion = 0.15

    init(_ scenario: Scenario, classes: [CallerClass]) {
        shape = scenario.shape
        firstMinute = scenario.firstDay.startUs / 60_000_000
        laterHours = scenario.world.regions.map { Double($0.laterHours) }
        let shares = Self.gatewayShares(scenario, classes)
        gatewayShares = shares
        self.classes = classes
        // Calls of callers whom no gateway serves are made by the others.
        let served = classes.indices.reduce(0) { sum, index in
            sum + (shares.contains { $0[index] > 0 } ? classes[index].share : 0)
        }
        perMinute = served > 0 ? scenario.callsPerDay / 1_440 / served : 0
        let (curves, laterHours) = (curves, laterHours)
        func peak(_ weight: (CallerClass) -> Double) -> Double {
            let highest = (0..<168 * 4).map { quarter in
                classes.reduce(0) {
                    let hour = (Double(quarter) / 4 - laterHours[$1.region] + 168).truncatingRemainder(dividingBy: 168)
                    return $0 + $1.share * weight($1) * curves[$1.rhythm.rawValue].value(at: hour)
                }
            }.max()
            return max(highest ?? 1, .leastNormalMagnitude)
        }
        self.peak = peak { _ in 1 }
        planPeaks = scenario.world.plans.indices.map { plan in peak { $0.planShares[plan] } }
    }

    /// Expected calls per minute of each class at a gateway.
    func intensities(gateway: Int, minute: Int64) -> [Double] {
        let scale = perMinute * growth(minute)
        return classes.indices.map { scale * season($0, minute: minute) * gatewayShares[gateway][$0] }
    }

    /// How busy a minute is, relative to the busiest moment of a week.
    ///
    /// - Parameter factor: what a class's calls are multiplied by.
    func load(minute: Int64, factor: (CallerClass) -> Double = { _ in 1 }) -> Double {
        growth(minute) * classes.indices.reduce(0) { $0 + season($1, minute: minute) * factor(classes[$1]) } / peak
    }

    /// The same of the callers of one plan.
    func load(ofPlan plan: Int, minute: Int64) -> Double {
        growth(minute)
            * classes.indices.reduce(0) { $0 + season($1, minute: minute) * classes[$1].planShares[plan] }
            / planPeaks[plan]
    }

    func steadyPerMinute(gateway: Int) -> Double {
        perMinute * classes.indices.reduce(0) { $0 + classes[$1].share * gatewayShares[gateway][$1] }
    }

    private func growth(_ minute: Int64) -> Double { shape.growth(minute: Double(minute - firstMinute)) }

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
        let weights = scenario.gateways.map { gateway in
            classes.map { callers -> Double in
                let isServed = scenario.world.routes.contains {
                    $0.weight > 0 && !$0.isHandover && $0.callers.contains(callers.kind)
                        && gateway.format.served.includes($0)
                }
                return isServed ? gateway.weight * (gateway.region == callers.region ? 1 : foreignRegion) : 0
            }
        }
        let totals = classes.indices.map { index in weights.reduce(0) { $0 + $1[index] } }
        return weights.map { row in
            classes.indices.map { totals[$0] > 0 ? row[$0] / totals[$0] : 0 }
        }
    }
}
