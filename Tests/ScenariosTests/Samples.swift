import Codecs

@testable import Scenarios

/// Small scenarios that many tests look at.
enum Samples {
    static let monday = CivilDay(year: 2026, month: 3, day: 2)

    static func scenario(
        _ format: LogFormat = .kongAIProxy, codec: Codec = .plain, callsPerDay: Double = 6_000,
        days: Int = 1,
        seed: UInt64 = 11, incidents: [PlantedIncident] = []
    ) -> Scenario {
        Scenario(
            seed: seed, firstDay: monday, dayCount: days, callsPerDay: callsPerDay,
            world: .retail(.small),
            gateways: [Gateway(name: "gateway", format: format, codec: codec)], incidents: incidents
        )
    }

    /// All calls of one of a scenario's gateways, in the order of their lines.
    static func calls(_ scenario: Scenario, gateway: Int = 0) -> [ScenarioCall] {
        let traffic = Traffic(scenario)
        let firstHour = Int64(scenario.firstDay.daysSince1970) * 24
        return (0..<Int64(scenario.dayCount) * 24).flatMap { calls(traffic, gateway: gateway, hour: firstHour + $0) }
    }

    static func calls(_ traffic: Traffic, gateway: Int = 0, hour: Int64) -> [ScenarioCall] {
        var stream = CallStream(traffic, gateway: gateway, hour: hour)
        var minute: [ScenarioCall] = []
        var all: [ScenarioCall] = []
        while stream.nextMinute(into: &minute) { all += minute }
        return all
    }

    /// The stored bytes of every archive and what went into them.
    static func archives(_ scenario: Scenario) -> (bytes: [[UInt8]], tally: ArchiveTally) {
        let archives = LogArchives(scenario)
        var tally = ArchiveTally()
        let bytes = archives.all.map { archive in
            var sink = MemorySink()
            tally.add(archives.write(archive, to: &sink))
            return sink.bytes
        }
        return (bytes, tally)
    }

    /// The lines of a plain scenario, without line ends.
    static func lines(_ scenario: Scenario) -> [ArraySlice<UInt8>] {
        archives(scenario).bytes.flatMap { bytes in
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        }
    }

    /// What an archive holds, through the product's own decoder.
    static func decoded(_ stored: [UInt8]) -> [UInt8] {
        let decoder = ByteDecoder()
        var rest = stored[...]
        var room = [UInt8](repeating: 0, count: 1 << 16)
        var decoded: [UInt8] = []
        while true {
            let step = decoder.decode(into: &room, 0..<room.count)
            decoded += room[..<step.count]
            switch step.outcome {
            case .needsInput:
                decoder.supply { buffer, range in
                    let piece = rest.prefix(range.count)
                    buffer.replaceSubrange(
                        range.lowerBound..<range.lowerBound + piece.count, with: piece)
                    rest = rest.dropFirst(piece.count)
                    return piece.count
                }
            case .end: return decoded
            case .failed: return []
            default: continue
            }
        }
    }
}
