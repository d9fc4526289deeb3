import Scenarios
import Settings

/// Reads `world`: what exists before the first call is made.
struct WorldReading {
    let start: CivilDay

    private static let keys = ["base", "host", "regions", "plans", "services", "routes", "consumers", "prices"]

    private static let mostConsumers = 60_000

    /// The retail world, where nothing is said.
    func read(_ setting: Setting?, _ reader: SettingReader) -> World {
        guard let setting, let map = reader.map(setting, of: "'world'", keys: Self.keys) else { return .retail() }
        var world = base(map)
        if let host = map.text("host") { world.host = host }
        if map["regions"] != nil { world.regions = regions(map) }
        if map["plans"] != nil { world.plans = map.texts("plans").map(\.text) }
        if map["regions"] != nil || map["plans"] != nil {
            world.consumers = world.consumers.map {
                $0.settled(planCount: world.plans.count, regionCount: world.regions.count)
            }
        }
        for setting in map["services"].map({ reader.list($0, of: "'services'") }) ?? [] {
            if let service = service(setting, reader, place: world.services.count) { world.services.append(service) }
        }
        let routes = RouteReading(services: world.services, models: world.models)
        for setting in map["routes"].map({ reader.list($0, of: "'routes'") }) ?? [] {
            if let route = routes.read(setting, reader) { world.routes.append(route) }
        }
        var made: [CallerKind: Int] = [:]
        for setting in map["consumers"].map({ reader.list($0, of: "'consumers'") }) ?? [] {
            world.consumers += consumers(setting, reader, world, &made)
        }
        if world.consumers.count > Self.mostConsumers, let place = map["consumers"] {
            reader.refuse(
                .badValue, place, "\(world.consumers.count) consumers; at most \(Self.mostConsumers) are possible")
            world.consumers = Array(world.consumers.prefix(Self.mostConsumers))
        }
        readPrices(map, into: &world)
        refuseEmptiness(world, map)
        return world
    }

    private func base(_ map: SettingMap) -> World {
        switch map.choice("base", of: ["none", "retail", "retail-large"]) {
        case "none": .empty
        case "retail-large": .retail(.large)
        default: .retail(.small)
        }
    }

    private func regions(_ map: SettingMap) -> [Region] {
        guard let setting = map["regions"] else { return [] }
        return map.reader.list(setting, of: "'regions'").compactMap { item in
            guard let map = map.reader.map(item, of: "a region", keys: ["name", "later"]),
                let name = map.name("name")
            else { return nil }
            return Region(name: name, laterHours: laterHours(map))
        }
    }

    private func laterHours(_ map: SettingMap) -> Int {
        guard let setting = map["later"], let us = map.number("later", .durationUs, in: 0...86_400_000_000) else {
            return 0
        }
        if us % 3_600_000_000 != 0 {
            map.reader.refuse(.badValue, setting, "'later' must be whole hours, such as 6h")
        }
        return us / 3_600_000_000
    }

    private func service(_ setting: Setting, _ reader: SettingReader, place: Int) -> UpstreamService? {
        let keys = ["name", "instances", "timeout", "port"]
        guard let map = reader.map(setting, of: "a service", keys: keys), let name = map.name("name") else {
            return nil
        }
        let timeoutUs = map.number("timeout", .durationUs, in: 100_000...150_000_000) ?? 30_000_000
        return ServiceDescription(
            name: name, port: map.number("port", .count, in: 1...65_535) ?? 8_080 + place,
            instances: map.number("instances", .count, in: 1...200) ?? 2, timeoutMs: timeoutUs / 1_000
        ).made(place: place)
    }

    /// A group of consumers: named ones first, then as many made-up ones as are missing.
    private func consumers(
        _ setting: Setting, _ reader: SettingReader, _ world: World, _ made: inout [CallerKind: Int]
    ) -> [Consumer] {
        let keys = ["kind", "count", "names"]
        guard let map = reader.map(setting, of: "a group of consumers", keys: keys), map.required("kind") != nil,
            let kind = map.choice("kind", of: CallerKind.names).flatMap(CallerKind.init(name:))
        else { return [] }
        let names = map.texts("names").map(\.text)
        let count = map.number("count", .count, in: 1...50_000) ?? max(names.count, 1)
        return (0..<max(count, names.count)).map { index in
            let rank = made[kind, default: 0]
            made[kind] = rank + 1
            let name = index < names.count ? names[index] : Consumer.madeUpName(kind, rank: rank)
            return Consumer(
                name, kind: kind, rank: rank, planCount: world.plans.count, regionCount: world.regions.count)
        }
    }

    private func readPrices(_ map: SettingMap, into world: inout World) {
        guard let setting = map["prices"] else { return }
        let reader = map.reader
        for item in reader.list(setting, of: "'prices'") {
            let keys = ["model", "day", "input", "output"]
            guard let map = reader.map(item, of: "a price", keys: keys), let name = map.requiredText("model"),
                let place = reader.place(
                    name, map["model"] ?? item, of: "model", among: world.models.map(\.name)),
                let day = map.number("day", .count, in: 1...400), let input = map.decimal("input", in: 0...10_000),
                let output = map.decimal("output", in: 0...10_000)
            else { continue }
            // Dollars for a million tokens are thousands of nano-dollars for one.
            world.models[place].priceChange = PriceChange(
                fromUs: start.advanced(by: day - 1).startUs, inputPriceNano: Int64((input * 1_000).rounded()),
                outputPriceNano: Int64((output * 1_000).rounded()))
        }
    }

    /// A world needs somebody who calls something.
    private func refuseEmptiness(_ world: World, _ map: SettingMap) {
        let lacks = [
            (world.routes.isEmpty, "routes"), (world.consumers.isEmpty, "consumers"),
            (world.regions.isEmpty, "regions"),
        ]
        for (_, key) in lacks.filter(\.0) { map.reader.refuseMissing(key, in: map.setting, of: "a world of its own") }
    }
}
