/// The calls that one gateway completes in one hour, minute by minute, in order of completion.
///
/// Gateways write a line when a call is complete, so a slice holds the calls that end in it, also
/// those that began before it. Each minute has a random stream of its own and no call outlives
/// `maxMinutes`; a slice therefore draws a few minutes before its beginning again and needs nothing
/// from its neighbours: slices may be made in any order and in parallel.
public struct CallStream {
    private let draw: CallDraw
    private let traffic: Traffic
    private let gatewayIndex: Int
    private let firstMinute: Int64
    private var minuteIndex: Int64
    private var pending: [ScenarioCall] = []
    private var keys: [UInt64] = []

    /// A call begun in a minute, and all its repetitions, end before this many minutes have passed.
    private static let maxMinutes: Int64 = 4

    /// - Parameter hour: hours since 1970 UTC.
    public init(_ traffic: Traffic, gateway gatewayIndex: Int, hour: Int64) {
        self.traffic = traffic
        self.gatewayIndex = gatewayIndex
        draw = CallDraw(traffic, served: traffic.scenario.gateways[gatewayIndex].format.served)
        firstMinute = hour * 60
        let isFirstSlice = hour * 3_600_000_000 == traffic.scenario.firstDay.startUs
        minuteIndex = isFirstSlice ? 0 : 1 - Self.maxMinutes
    }

    /// Puts the calls that end in the next minute into `calls`; false after the slice's last one.
    public mutating func nextMinute(into calls: inout [ScenarioCall]) -> Bool {
        while minuteIndex < 60 {
            begin(minute: firstMinute + minuteIndex)
            minuteIndex += 1
            complete(before: (firstMinute + minuteIndex) * 60_000_000, into: &calls)
            if minuteIndex > 0 { return true }
        }
        return false
    }

    /// Draws the calls that begin in a minute.
    private mutating func begin(minute: Int64) {
        let gateway = traffic.scenario.gateways[gatewayIndex]
        let conditions = MinuteConditions(traffic, gateway: gateway, minute: minute)
        var random = RandomStream(
            seed: traffic.scenario.seed, WorldIds.hash(gateway.name), UInt64(bitPattern: minute))
        let limitUs = conditions.startUs + Self.maxMinutes * 60_000_000
        for _ in 0..<random.poisson(mean: conditions.mean) {
            let startUs = conditions.startUs + Int64(random.below(60_000_000))
            var call = draw.call(seed: random.next(), startUs: startUs, conditions)
            guard call.endUs < limitUs else { continue }
            pending.append(call)
            while let again = draw.repetition(of: call, conditions), again.endUs < limitUs {
                pending.append(again)
                call = again
            }
        }
    }

    /// Moves the calls that ended, in the order of their ends, and keeps the others.
    private mutating func complete(before limitUs: Int64, into calls: inout [ScenarioCall]) {
        calls.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        let originUs = limitUs - 60_000_000
        for (index, call) in pending.enumerated() where call.endUs < limitUs {
            keys.append(UInt64(max(call.endUs - originUs, 0)) << 32 | UInt64(index))
        }
        keys.sort()
        for key in keys { calls.append(pending[Int(key & 0xFFFF_FFFF)]) }
        pending.removeAll { $0.endUs < limitUs }
    }
}
