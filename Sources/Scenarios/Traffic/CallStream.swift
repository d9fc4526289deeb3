/// The lines that one gateway writes in one hour, minute by minute, in order of arrival.
///
/// Gateways write a line when a call is complete, so a slice holds the calls that end in it, also
/// those that began before it. Each minute has a random stream of its own and no chain of calls
/// outlives `lookBack`; a slice therefore draws the minutes before its beginning again and needs
/// nothing from its neighbours: slices may be made in any order and in parallel.
public struct CallStream {
    private let draw: CallDraw
    private let traffic: Traffic
    private let gatewayIndex: Int
    private let firstMinute: Int64
    private let conditions: ConditionsWindow
    private let shipping: Shipping
    private var minuteIndex: Int64
    private var pending: [ScenarioCall] = []
    private var keys: [UInt64] = []
    private var chain: [ScenarioCall] = []
    private var other: [ScenarioCall] = []
    /// What the slice's own chains were like; see `ChainObserver`.
    public private(set) var observer: ChainObserver

    /// - Parameter hour: hours since 1970 UTC.
    public init(_ traffic: Traffic, gateway gatewayIndex: Int, hour: Int64) {
        self.traffic = traffic
        self.gatewayIndex = gatewayIndex
        let served = traffic.scenario.gateways[gatewayIndex].format.served
        let conditions = ConditionsWindow(traffic, gateway: gatewayIndex)
        self.conditions = conditions
        draw = CallDraw(traffic, served: served, conditions: conditions)
        shipping = Shipping(traffic.scenario, gateway: gatewayIndex)
        observer = ChainObserver(traffic, hour: hour)
        firstMinute = hour * 60
        let sinceBeginning = firstMinute - traffic.scenario.firstDay.startUs / 60_000_000
        minuteIndex = -min(Self.lookBack(traffic, served) + shipping.longestMinutes, sinceBeginning)
    }

    /// Minutes after which everything that began in a minute has ended.
    private static func lookBack(_ traffic: Traffic, _ served: ServedRoutes) -> Int64 {
        let talks = zip(traffic.traits, traffic.scenario.world.routes).contains {
            $0.meanTurns > 1 && served.includes($1)
        }
        return (CallDraw.plainSpanUs * (talks ? 2 : 1) + (talks ? CallDraw.talkSpanUs + 60_000_000 : 0)) / 60_000_000
    }

    /// Puts the calls that arrive in the next minute into `calls`; false after the slice's last one.
    public mutating func nextMinute(into calls: inout [ScenarioCall]) -> Bool {
        while minuteIndex < 60 {
            begin(minute: firstMinute + minuteIndex, isOwn: minuteIndex >= 0)
            minuteIndex += 1
            complete(before: (firstMinute + minuteIndex) * 60_000_000, into: &calls)
            if minuteIndex > 0 { return true }
        }
        return false
    }

    /// Draws the chains that begin in a minute.
    private mutating func begin(minute: Int64, isOwn: Bool) {
        let gateway = traffic.scenario.gateways[gatewayIndex]
        let now = conditions.at(minute: minute)
        var random = RandomStream(
            seed: traffic.scenario.seed, WorldIds.hash(gateway.name), UInt64(bitPattern: minute))
        for _ in 0..<random.poisson(mean: now.mean) {
            let startUs = now.startUs + Int64(random.below(60_000_000))
            let seed = random.next()
            chain.removeAll(keepingCapacity: true)
            draw.chain(seed: seed, startUs: startUs, now, into: &chain)
            if isOwn { observe(seed: seed, startUs: startUs, now) }
            ship()
        }
        for effect in now.effects {
            guard let visitor = ExtraCaller(effect, now, traffic) else { continue }
            beginExtra(visitor, now, isOwn: isOwn)
        }
    }

    private mutating func beginExtra(_ visitor: ExtraCaller, _ now: MinuteConditions, isOwn: Bool) {
        let gateway = traffic.scenario.gateways[gatewayIndex]
        var random = RandomStream(
            seed: traffic.scenario.seed, WorldIds.hash(gateway.name), UInt64(bitPattern: now.startUs),
            UInt64(visitor.index + 1))
        for _ in 0..<random.poisson(mean: visitor.mean) {
            let startUs = now.startUs + Int64(random.below(60_000_000))
            let seed = random.next()
            chain.removeAll(keepingCapacity: true)
            draw.extraChain(visitor, seed: seed, startUs: startUs, now, into: &chain)
            for index in chain.indices { chain[index].touched |= 1 << UInt64(visitor.index) }
            if isOwn {
                observer.add(chain, gateway: gatewayIndex, shipping, conditions, extraOf: visitor.index)
                compare(besides: visitor.index) { $0.extraChain(visitor, seed: seed, startUs: startUs, now, into: &$1) }
            }
            ship()
        }
    }

    private mutating func observe(seed: UInt64, startUs: Int64, _ now: MinuteConditions) {
        observer.add(chain, gateway: gatewayIndex, shipping, conditions)
        compare { $0.chain(seed: seed, startUs: startUs, now, into: &$1) }
    }

    /// Tells the observer what the chain would have been without each incident in it.
    ///
    /// - Parameter bringer: the incident without which there would be no chain at all.
    private mutating func compare(
        besides bringer: Int? = nil, _ drawAgain: (CallDraw, inout [ScenarioCall]) -> Void
    ) {
        var touched = chain.reduce(0) { $0 | $1.touched }
        if let bringer { touched &= ~(1 << UInt64(bringer)) }
        while touched != 0 {
            var quiet = draw
            quiet.excluded = touched.trailingZeroBitCount
            touched &= touched - 1
            other.removeAll(keepingCapacity: true)
            drawAgain(quiet, &other)
            observer.compare(chain, gateway: gatewayIndex, shipping, conditions, without: quiet.excluded, other)
        }
    }

    /// Sends the lines of the chain on their way to the archive.
    private mutating func ship() {
        for call in chain { shipping.ship(call, conditions, into: &pending) }
    }

    /// Moves the calls that arrived, in the order of their arrival, and keeps the others.
    private mutating func complete(before limitUs: Int64, into calls: inout [ScenarioCall]) {
        calls.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        let originUs = limitUs - 60_000_000
        for (index, call) in pending.enumerated() where call.arrivalUs < limitUs {
            keys.append(UInt64(max(call.arrivalUs - originUs, 0)) << 32 | UInt64(index))
        }
        keys.sort()
        for key in keys { calls.append(pending[Int(key & 0xFFFF_FFFF)]) }
        pending.removeAll { $0.arrivalUs < limitUs }
    }
}
