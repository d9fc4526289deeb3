import Analysis
import Glibc

/// One made series: its nature is drawn once, its days whenever they are asked for.
struct TrialSeries {
    let kind: TrialKind
    let key: SeriesKey
    let slotsPerDay: Int
    private let seed: Int
    private let index: Int
    /// Calls of an average slot.
    private let mean: Double
    private let amplitude: Double
    private let phaseHours: Double
    /// By weekday.
    private let weekdays: [Double]
    /// Standard deviation of the logarithm of a day's level.
    private let levelSd: Double
    /// What makes calls come in bursts: relative variance of a slot's rate.
    private let burst: Double
    /// Of a ratio: the usual chance.
    private let chance: Double
    /// Standard deviation of noise that lasts about an hour, as a share.
    private let lastingSd: Double

    /// Series of one kind are a quarter each of one label, of two, and, by the hour, of consumers and what they call.
    ///
    /// - Parameter slotUs: the length of a point, if it is not that of the family.
    init(seed: Int, index: Int, slotUs: Int64? = nil) {
        self.seed = seed
        self.index = index
        kind = TrialKind.allCases[index % TrialKind.allCases.count]
        let family = SeriesKey.Family.allCases[index / TrialKind.allCases.count % SeriesKey.Family.allCases.count]
        key = Self.key(kind, family, index)
        slotsPerDay = Int(TimeWindow.dayUs / (slotUs ?? key.slotUs))
        var draws = Draws(seed, 1, index)
        mean = Self.mean(kind, family, &draws)
        amplitude = draws.uniform(0.2...0.8)
        phaseHours = draws.uniform(-2...2)
        let weekend = draws.logUniform(0.3...1)
        var weekdays = [1, 1, 1, 1, 1, weekend, weekend]
        if kind == .weekly { for day in 0..<7 { weekdays[day] *= draws.logUniform(0.7...1.4) } }
        if kind == .machine { weekdays = Array(repeating: 1, count: 7) }
        self.weekdays = weekdays
        levelSd = kind == .overdispersed ? draws.uniform(0.03...0.15) : kind == .latency ? draws.uniform(0...0.03) : 0
        burst = kind == .overdispersed ? draws.logUniform(0.01...0.1) : 0
        chance = kind == .rareRatio ? draws.logUniform(0.001...0.02) : draws.logUniform(0.01...0.1)
        lastingSd = kind == .latency ? draws.uniform(0.01...0.04) : kind == .ratio ? draws.uniform(0...0.1) : 0
    }

    private static func key(_ kind: TrialKind, _ family: SeriesKey.Family, _ index: Int) -> SeriesKey {
        let name = "s\(index)"
        let attributes: AttributeSet =
            switch family {
            case .wide: AttributeSet(["route": name])
            case .narrow: AttributeSet(["route": name, "region": "eu"])
            case .consumers: AttributeSet(["consumer": name])
            case .consumerPairs: AttributeSet(["consumer": name, "route": "r"])
            }
        let slotUs = attributes["consumer"] != nil ? TimeWindow.hourUs : 5 * TimeWindow.minuteUs
        return SeriesKey(attributes: attributes, slotUs: slotUs, metric: kind.metric)
    }

    private static func mean(_ kind: TrialKind, _ family: SeriesKey.Family, _ draws: inout Draws) -> Double {
        switch (kind, family) {
        case (.rareRatio, .consumers), (.rareRatio, .consumerPairs): draws.logUniform(3...60)
        case (.rareRatio, _): draws.logUniform(0.3...6)
        case (.tokens, .consumers), (.tokens, .consumerPairs): draws.logUniform(10...60)
        case (.tokens, _): draws.logUniform(4...12)
        case (_, .wide): draws.logUniform(4...200)
        case (_, .narrow): draws.logUniform(1...40)
        case (_, .consumers): draws.logUniform(4...150)
        case (_, .consumerPairs): draws.logUniform(2...40)
        }
    }

    // MARK: - Days

    /// What was observed on some days.
    func history(
        _ days: Range<Int>, _ calendar: TrialCalendar, isPlanted: Bool
    ) -> (values: [Float], exposures: [Float]) {
        var values: [Float] = []
        var exposures: [Float] = []
        values.reserveCapacity(days.count * slotsPerDay)
        for day in days {
            let levels = dayLevel(day)
            let planted = isPlanted ? Planted.of(seed: seed, series: index, day: day, slotsPerDay: slotsPerDay) : []
            var draws = Draws(seed, 3, index, day)
            var lasting = draws.normal()
            for slot in 0..<slotsPerDay {
                let keep = exp(-24 / Double(slotsPerDay))
                lasting = keep * lasting + (1 - keep * keep).squareRoot() * draws.normal()
                let moved = planted.reduce(0) { $0 + move($1, day, slot, calendar) }
                let point = point(calls(day, slot, calendar), levels + lastingSd * lasting, moved, &draws)
                values.append(point.value)
                if kind.metric != .calls { exposures.append(point.exposure) }
            }
        }
        return (values, exposures)
    }

    /// Levels are alike from one day to the next.
    private func dayLevel(_ day: Int) -> Double {
        guard levelSd > 0 else { return 0 }
        var sum = 0.0
        for back in 0..<6 {
            var draws = Draws(seed, 2, index, day - back)
            sum += pow(0.5, Double(back)) * draws.normal()
        }
        return levelSd * sum * 0.75.squareRoot()
    }

    /// Calls to be expected of a slot.
    private func calls(_ day: Int, _ slot: Int, _ calendar: TrialCalendar) -> Double {
        let hour = Double(slot) * 24 / Double(slotsPerDay)
        let local = hour + (kind == .machine ? 0 : calendar.shiftHours(day, hour: hour))
        let weekday = (day + Int(local / 24)) % 7
        return mean * weekdays[weekday] * (1 - amplitude * cos((local - 3 - phaseHours) * .pi / 12))
    }

    /// - Parameters:
    ///   - level: what the rate is moved by, as a logarithm.
    ///   - moved: what was planted: a factor less one for calls, a difference of chances, or of logarithms.
    private func point(
        _ calls: Double, _ level: Double, _ moved: Double, _ draws: inout Draws
    ) -> (value: Float, exposure: Float) {
        if kind.metric == .calls {
            let unrest = burst > 0 ? draws.gamma(1 / burst) * burst : 1
            return (Float(draws.poisson(calls * exp(level) * max(1 + moved, 0) * unrest)), 0)
        }
        let count = draws.poisson(calls)
        switch kind {
        case .latency:
            guard count > 0 else { return (.nan, 0) }
            // Of all durations a few have an exponential more on the logarithmic scale: a power tail.
            let slow = draws.binomial(count, Self.slowShare)
            let extra = slow > 0 ? draws.gamma(slow) * Self.slowLog : 0
            let noise = Self.logSd * draws.normal() / count.squareRoot() + extra / count
            return (Float(300 * exp(level + noise + moved)), Float(count))
        case .tokens:
            guard count > 0 else { return (.nan, 0) }
            var sum = 0.0
            for _ in 0..<Int(count) { sum += exp(Self.tokenLogSd * draws.normal()) }
            return (Float(200 * exp(moved) * sum / count), Float(count))
        default:
            return (Float(draws.binomial(count, min(max(chance * exp(level) + moved, 0), 1))), Float(count))
        }
    }

    private static let slowShare = 0.03
    private static let slowLog = 1.5
    private static let logSd = 0.6
    private static let tokenLogSd = 0.9

    // MARK: - What is planted

    /// What an anomaly adds to a slot. A fall to less than nothing is a rise.
    private func move(_ planted: Planted, _ day: Int, _ slot: Int, _ calendar: TrialCalendar) -> Double {
        guard let part = planted.part(on: day), planted.slots.contains(slot) else { return 0 }
        let middle = (planted.slots.lowerBound + planted.slots.upperBound) / 2
        let quarterSlots = max(Double(slotsPerDay) / 96, 1)
        let calls = calls(day, middle, calendar) * quarterSlots
        let size = planted.sizeSd * deviation(calls, quarterSlots)
        let isUp = planted.isUp || (size > reach && kind != .latency && kind != .tokens)
        return (isUp ? size : -size) * part
    }

    /// How far a fall can go.
    private var reach: Double { kind.metric == .calls ? 1 : chance }

    /// Standard deviation of a quarter of an hour, in the unit of what is moved.
    private func deviation(_ calls: Double, _ quarterSlots: Double) -> Double {
        let rest = levelSd * levelSd + lastingSd * lastingSd
        switch kind {
        case .poisson, .overdispersed, .weekly, .machine:
            return (1 / calls + burst / quarterSlots + rest).squareRoot()
        case .rareRatio, .ratio:
            return (chance * (1 - chance) / calls + chance * chance * rest).squareRoot()
        case .latency:
            let extra = Self.slowShare * (2 - Self.slowShare) * Self.slowLog * Self.slowLog
            return ((Self.logSd * Self.logSd + extra) / calls + rest).squareRoot()
        case .tokens:
            return (expm1(Self.tokenLogSd * Self.tokenLogSd) / calls + rest).squareRoot()
        }
    }
}
