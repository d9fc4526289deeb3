import Codecs
import Scenarios
import Settings

/// Reads `gateways`: who writes the logs, how, and where.
struct GatewayReading {
    let world: World

    private static let keys = ["name", "format", "codec", "weight", "region", "instances"]

    func read(_ map: SettingMap) -> [Gateway] {
        guard let setting = map.required("gateways") else { return [] }
        var gateways: [Gateway] = []
        for item in map.reader.list(setting, of: "'gateways'") {
            for gateway in read(item, map.reader) {
                if gateways.contains(where: { $0.name == gateway.name }) {
                    map.reader.refuse(.badValue, item, "there is a gateway '\(gateway.name)' already")
                }
                gateways.append(gateway)
            }
        }
        if gateways.isEmpty { map.reader.refuse(.badValue, setting, "'gateways' must name at least one gateway") }
        return gateways
    }

    /// A gateway's instances: `kong`, or `kong-1`, `kong-2`, …
    private func read(_ setting: Setting, _ reader: SettingReader) -> [Gateway] {
        guard let map = reader.map(setting, of: "a gateway", keys: Self.keys), let name = map.name("name"),
            map.required("format") != nil,
            let format = map.choice("format", of: LogFormat.allCases.map(\.rawValue)).flatMap(LogFormat.init(rawValue:))
        else { return [] }
        if !world.routes.isEmpty, !world.routes.contains(where: { $0.weight > 0 && format.served.includes($0) }),
            let place = map["format"]
        {
            reader.refuse(.badValue, place, "a gateway of format \(format.rawValue) has nothing to serve in this world")
        }
        let codec = map.choice("codec", of: Codec.allCases.map(\.rawValue)).flatMap(Codec.init(rawValue:)) ?? .zstd
        let weight = map.decimal("weight", in: 0.0001...10_000) ?? format.usualWeight
        let region = map.text("region").flatMap { text in
            map["region"].flatMap { reader.place(text, $0, of: "region", among: world.regions.map(\.name)) }
        }
        let count = map.number("instances", .count, in: 1...100) ?? 1
        return (0..<count).map { index in
            Gateway(
                name: count == 1 ? name : "\(name)-\(index + 1)", format: format, codec: codec,
                weight: weight / Double(count), region: region ?? 0)
        }
    }
}
