/// Callers that are awake at the same times: those of one rhythm in one region.
struct CallerClass: Sendable {
    let rhythm: Rhythm
    /// Place in `World.regions`.
    let region: Int
    /// Its share of all calls.
    let share: Double
    let consumers: PlaceTable

    /// The classes of a world; their shares sum to one.
    ///
    /// - Parameter absent: consumers that make no calls of their own accord.
    static func all(of world: World, without absent: Set<Int>) -> [CallerClass] {
        let present = Rhythm.allCases.filter { rhythm in
            world.consumers.contains { Rhythm.of($0.kind) == rhythm }
        }
        let total = present.reduce(0) { $0 + $1.share }
        return present.flatMap { rhythm in
            let places = world.consumers.indices.filter {
                Rhythm.of(world.consumers[$0].kind) == rhythm && !absent.contains($0)
            }
            let weight = places.reduce(0) { $0 + world.consumers[$1].weight }
            return world.regions.indices.compactMap { region -> CallerClass? in
                let here = places.filter { world.consumers[$0].region == region }
                guard !here.isEmpty else { return nil }
                let weights = here.map { world.consumers[$0].weight }
                return CallerClass(
                    rhythm: rhythm, region: region, share: rhythm.share / total * weights.reduce(0, +) / weight,
                    consumers: PlaceTable(places: here, weights: weights))
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
