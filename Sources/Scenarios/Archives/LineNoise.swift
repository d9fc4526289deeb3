/// The lines of an archive that are no calls: damage, blank lines, a restarting gateway's words.
///
/// All of them stand beside the calls and replace none, so that counts of calls stay exact.
struct LineNoise {
    private let irregularities: Irregularities
    private let format: LogFormat
    private var random: RandomStream

    init(_ scenario: Scenario, gateway: Gateway, hour: Int64) {
        irregularities = scenario.irregularities
        format = gateway.format
        random = RandomStream(
            seed: scenario.seed, WorldIds.hash(gateway.name), UInt64(bitPattern: hour), 0x4E4F_4953)
    }

    /// Whether there is anything to add at all; asked once, so that clean archives cost nothing.
    var isSilent: Bool { irregularities == Irregularities() }

    /// What a gateway says when it comes up: once a day, in the hour after two.
    mutating func startup(hour: Int64, to text: inout LogBuffer) -> Int {
        guard irregularities.hasStartupMessages, hour % 24 == 2 else { return 0 }
        let messages = startupMessages(day: CivilDay(daysSince1970: Int(hour / 24)))
        for message in messages {
            text.append(message.utf8)
            text.append(UInt8(ascii: "\n"))
        }
        return messages.count
    }

    /// Adds what may follow a call's line, which begins at `start` in the text.
    mutating func append(after start: Int, to text: inout LogBuffer, _ tally: inout ArchiveTally) {
        let chance = random.unit()
        if chance < irregularities.damagedShare {
            appendDamage(to: &text, lineAt: start)
            tally.damagedLines += 1
        } else if chance < irregularities.damagedShare + irregularities.blankShare {
            text.append(UInt8(ascii: "\n"))
            tally.blankLines += 1
        }
    }

    /// A line that a dying process left: cut off before it says anything whole, or zero bytes.
    private mutating func appendDamage(to text: inout LogBuffer, lineAt start: Int) {
        let length = text.count - start - 1
        if random.below(4) == 0 {
            text.append(repeatElement(UInt8(0), count: 16 + random.below(48)))
        } else if format.isJSON {
            text.appendAgain(start..<start + 2 + random.below(length * 9 / 10 - 2))
        } else {
            // Text lines stay readable for long; before the time's end they do not.
            let bracket =
                text.bytes[start..<start + length].firstIndex(of: UInt8(ascii: "[")) ?? start + 8
            text.appendAgain(start..<bracket + random.below(16))
        }
        text.append(UInt8(ascii: "\n"))
    }

    private func startupMessages(day: CivilDay) -> [String] {
        let slashed = day.description.split(separator: "-").joined(separator: "/")
        switch format {
        case .litellmStandardLogging, .litellmSpendLogs:
            return [
                "INFO:     Started server process [1]", "INFO:     Application startup complete.",
            ]
        case .apiparkApintoLoki, .apintoFileGrouped: return []
        case .apacheAccess: return []
        default:
            return [
                "\(slashed) 02:00:00 [notice] 1#0: signal 1 (SIGHUP) received, reconfiguring",
                "\(slashed) 02:00:00 [notice] 1#0: start worker processes",
            ]
        }
    }
}
