import Codecs
import Dispatch
import Synchronization
import Testing

@testable import Scenarios

@Suite("LogArchives")
struct LogArchivesTests {
    private func twoGateways(_ rotation: Rotation) -> Scenario {
        var scenario = Samples.scenario(callsPerDay: 1_500, days: 2)
        scenario.gateways = [
            Gateway(name: "one", format: .kongAIProxy, codec: .zstd),
            Gateway(name: "two", format: .nginxTimed, codec: .gzip, region: 1),
        ]
        scenario.rotation = rotation
        scenario.irregularities = Irregularities(
            damagedShare: 0.01, blankShare: 0.01, hasStartupMessages: true)
        return scenario
    }

    @Test func `any number of workers gives the same bytes`() {
        let archives = LogArchives(twoGateways(.hourly))
        let alone = Samples.archives(twoGateways(.hourly)).bytes
        let together = Mutex([Int: [UInt8]]())
        DispatchQueue.concurrentPerform(iterations: archives.all.count) { place in
            let index = archives.all.count - 1 - place
            var sink = MemorySink()
            _ = archives.write(archives.all[index], to: &sink)
            let bytes = sink.bytes
            together.withLock { $0[index] = bytes }
        }
        let made = together.withLock { $0 }
        for (index, bytes) in alone.enumerated() { #expect(made[index] == bytes) }
    }

    @Test func `rotation does not change what is written`() {
        let hourly = Samples.archives(twoGateways(.hourly)).bytes
        let daily = Samples.archives(twoGateways(.daily)).bytes
        #expect(hourly.count == 96 && daily.count == 4)
        let joined = (0..<4).map { day in hourly[day * 24..<day * 24 + 24].flatMap(Samples.decoded)
        }
        #expect(joined == daily.map(Samples.decoded))
    }

    @Test func `another seed gives other calls`() {
        let one = Samples.archives(Samples.scenario(callsPerDay: 500, seed: 1)).bytes
        let other = Samples.archives(Samples.scenario(callsPerDay: 500, seed: 2)).bytes
        #expect(one != other)
    }

    @Test(arguments: Codec.allCases, [nil, 20_000])
    func `every codec gives the text back, in one frame or many`(codec: Codec, frameBytes: Int?) {
        let plain = Samples.archives(Samples.scenario(callsPerDay: 1_500)).bytes[0]
        var scenario = Samples.scenario(codec: codec, callsPerDay: 1_500)
        scenario.frameBytes = frameBytes
        let (stored, tally) = Samples.archives(scenario)
        let first = stored[0]
        let recognised = Codec.recognise(first.span)
        #expect(recognised == codec)
        #expect((codec == .plain ? stored[0] : Samples.decoded(stored[0])) == plain)
        #expect(tally.textBytes == plain.count && tally.storedBytes == stored[0].count)
    }

    @Test(arguments: [LogFormat.kongAIProxy, .nginxCombined, .litellmSpendLogs])
    func `what is no call is counted exactly`(format: LogFormat) {
        var scenario = Samples.scenario(format, callsPerDay: 3_000)
        scenario.irregularities = Irregularities(
            damagedShare: 0.02, blankShare: 0.01, hasStartupMessages: true)
        let tally = Samples.archives(scenario).tally
        let lines = Samples.lines(scenario)
        #expect(tally.calls == Samples.calls(scenario).count)
        #expect(
            lines.count == tally.calls + tally.damagedLines + tally.blankLines + tally.startupLines)
        #expect(lines.filter(\.isEmpty).count == tally.blankLines)
        #expect(tally.damagedLines > 30 && tally.blankLines > 12 && tally.startupLines == 2)
    }

    @Test func `damaged lines of a JSON format are no JSON`() {
        var scenario = Samples.scenario(callsPerDay: 3_000)
        scenario.irregularities = Irregularities(damagedShare: 0.02)
        let tally = Samples.archives(scenario).tally
        #expect(Samples.lines(scenario).filter { JSONCheck($0) == nil }.count == tally.damagedLines)
    }

    @Test func `damaged lines of a text format have no time`() {
        var scenario = Samples.scenario(.nginxTimed, callsPerDay: 3_000)
        scenario.irregularities = Irregularities(damagedShare: 0.02)
        let tally = Samples.archives(scenario).tally
        #expect(
            Samples.lines(scenario).filter { !$0.contains(UInt8(ascii: "]")) }.count
                == tally.damagedLines)
    }

    @Test func `names tell gateway, time, format and codec`() {
        let names = LogArchives(twoGateways(.hourly)).all.map(\.name)
        #expect(names[0] == "one-2026-03-02-00.ndjson.zst")
        #expect(names[95] == "two-2026-03-03-23.log.gz")
        #expect(LogArchives(twoGateways(.daily)).all.map(\.name)[1] == "one-2026-03-03.ndjson.zst")
    }

    @Test func `a later region's day begins later`() {
        var scenario = Samples.scenario(.nginxCombined, callsPerDay: 12_000)
        let second = Gateway(name: "second", format: .nginxCombined, codec: .plain, region: 1)
        scenario.gateways.append(second)
        func evening(_ gateway: Int) -> Double {
            let calls = Samples.calls(scenario, gateway: gateway)
            let late = calls.filter { $0.startUs / 3_600_000_000 % 24 >= 22 }.count
            return Double(late) / Double(calls.count)
        }
        #expect(evening(1) > evening(0) * 1.3)
    }
}
