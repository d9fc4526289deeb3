import Codecs
import Foundation
import Testing

@testable import Scenarios

@Suite("DemoNights")
struct DemoNightsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/demo").standardized

    @Test func `the committed week is what the maker makes`() throws {
        let archives = DemoNights.fixtures
        #expect(archives.all.count == 28)
        for archive in archives.all {
            var sink = MemorySink()
            _ = archives.write(archive, to: &sink)
            let stored = try Data(contentsOf: Self.folder.appending(path: archive.name))
            // Text is compared: another version of a compression library may pack it otherwise. As one
            // truth value: to explain how two megabytes differ takes minutes.
            let isSame = Samples.decoded(Array(stored)) == Samples.decoded(sink.bytes)
            #expect(isSame, "\(archive.name)")
        }
    }

    @Test func `the committed week is small`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.folder, includingPropertiesForKeys: [.fileSizeKey])
        let bytes = try files.reduce(0) {
            try $0 + ($1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
        }
        #expect(bytes < 2_000_000)
    }

    @Test func `three incidents are planted, one of each kind`() {
        #expect(
            DemoNights.truth.map(\.kind) == [.upstreamLatency, .errorBurst, .providerOutage])
    }

    @Test func `the incidents show in the demo's own calls`() throws {
        let scenario = DemoNights.scenario(callsPerDay: 8_000)
        let traffic = Traffic(scenario)
        let orders = try #require(scenario.world.service("orders"))
        func failures(day: Int) -> Double {
            let hours = (15..<16).map {
                Int64(DemoNights.firstDay.daysSince1970 + day) * 24 + Int64($0)
            }
            let calls = hours.flatMap { Samples.calls(traffic, hour: $0) }
                .filter { $0.route >= 0 && scenario.world.routes[Int($0.route)].service == orders }
            return Double(calls.filter { $0.status >= 500 }.count) / Double(max(calls.count, 1))
        }
        #expect(failures(day: 2) > 0.35)
        #expect(failures(day: 3) < 0.1)
    }
}
