extension Consumer {
    /// A consumer whose ids, addresses, plan and region follow from its name.
    ///
    /// - Parameters:
    ///   - rank: 0 for the busiest of its kind; how often it calls falls with it as Zipf says.
    ///   - planCount: plans of the world; the first ones are the most usual.
    public init(_ name: String, kind: CallerKind, rank: Int, planCount: Int, regionCount: Int) {
        let number = WorldIds.hash(name)
        let choices = Self.agents[kind] ?? [0]
        self.init(
            name: name, id: WorldIds.uuid("consumer " + name), customId: "cust-\(1_000 + Int(number % 9_000))",
            credentialId: WorldIds.uuid("credential " + name), keyHash: WorldIds.keyHash(name), kind: kind,
            weight: (kind == .assistant ? 0.4 : 1) / Maths.power(Double(rank + 1), kind == .shop ? 1.4 : 1.05),
            userAgent: choices[Int(number >> 8) % choices.count],
            firstAddress: UInt32(truncatingIfNeeded: number >> 16) & 0x1FFFF,
            addressCount: kind == .shop ? max(30_000 / (rank + 1), 40) : 1 + Int(number >> 40) % 4,
            namesItself: kind == .partner || kind == .batch)
        self = settled(planCount: planCount, regionCount: regionCount)
    }

    /// The consumer in a world with so many plans and regions: seven of ten live in the first region.
    public func settled(planCount: Int, regionCount: Int) -> Consumer {
        let word = RandomStream.mix(WorldIds.hash(name))
        var settled = self
        settled.plan = kind == .partner || kind == .batch ? Self.plan(word, planCount) : -1
        settled.region = regionCount > 1 && word >> 56 < 77 ? 1 + Int(word >> 32 & 0xFFFF) % (regionCount - 1) : 0
        return settled
    }

    /// A name for the consumer of a kind that has so many busier ones.
    public static func madeUpName(_ kind: CallerKind, rank: Int) -> String { RetailConsumers.name(kind, rank: rank) }

    /// Half of the parties take the first plan, half of the others the second, and so on.
    private static func plan(_ word: UInt64, _ count: Int) -> Int {
        guard count > 0 else { return -1 }
        return min((word & 0xFFFF | 0x10000).trailingZeroBitCount, count - 1)
    }

    /// The agents that each kind of caller uses, by place in `World.userAgents`.
    private static let agents: [CallerKind: [Int]] = [
        .shop: [0, 1, 2, 3, 11], .partner: [4, 5, 6, 7, 10], .batch: [5, 6, 7], .assistant: [8, 9],
    ]
}
