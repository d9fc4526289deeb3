/// Callers that are awake at the same times and want the same: those of one kind in one region.
struct CallerClass: Sendable {
    let kind: CallerKind
    /// Place in `World.regions`.
    let region: Int
    /// Its share of all calls.
    let share: Double
    let consumers: PlaceTable
    /// The part of its calls that each plan's consumers make, by place in `World.plans`.
    let planShares: [Double]

    var rhythm: Rhythm { Rhythm.of(kind) }

    /// The classes of a world; their shares sum to one.
    ///
    /// - Parameter absent: consumers that make no calls of their own accord.
    static func all(of world: World, without absent: Set<Int>) -> [CallerClass] {
        let present = world.consumers.indices.filter {
            !absent.contains($0) && world.regions.indices.contains(world.consumers[$0].region)
        }
        func weight(_ places: [Int]) -> Double { places.reduce(0) { $0 + world.consumers[$1].weight } }
        let rhythms = Rhythm.allCases.map { rhythm in
            present.filter { Rhythm.of(world.consumers[$0].kind) == rhythm }
        }
        let total = Rhythm.allCases.reduce(0) { $0 + (rhythms[$1.rawValue].isEmpty ? 0 : $1.share) }
        return CallerKind.allCases.flatMap { kind in
            let alike = rhythms[Rhythm.of(kind).rawValue]
            return world.regions.indices.compactMap { region -> CallerClass? in
                let here = alike.filter { world.consumers[$0].kind == kind && world.consumers[$0].region == region }
                guard !here.isEmpty else { return nil }
                let own = weight(here)
                return CallerClass(
                    kind: kind, region: region, share: Rhythm.of(kind).share / total * own / weight(alike),
                    consumers: PlaceTable(places: here, weights: here.map { world.consumers[$0].weight }),
                    planShares: world.plans.indices.map { plan in
                        weight(here.filter { world.consumers[$0].plan == plan }) / own
                    })
            }
        }
    }
}

/// Some members of a world and how often each is drawn.
struct PlaceTable: Sendable {
    private let places: [Int32]
    private let table: PickTable

    init(places: [Int], weights: [Double]) {
        self.places = places.map(Int32.init)
        table = PickTable(weights: weights)
    }

    func pick(_ word: UInt64) -> Int32 { places[table.pick(word)] }
}
