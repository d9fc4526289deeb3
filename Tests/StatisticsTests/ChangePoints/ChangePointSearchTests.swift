import Glibc
import Testing

@testable import Statistics

@Suite struct ChangePointSearchTests {
    private let search = ChangePointSearch()

    private struct Quiet: Sendable, CustomTestStringConvertible {
        let name: String
        let values: [Double?]
        var testDescription: String { name }
    }

    private static let quiet = [
        Quiet(name: "empty", values: []),
        Quiet(name: "one", values: [1]),
        Quiet(name: "too short", values: [1, 1, 1, 1, 9, 9, 9, 9]),
        Quiet(name: "constant", values: Array(repeating: 7, count: 300)),
        Quiet(name: "constant zero", values: Array(repeating: 0, count: 300)),
        Quiet(name: "only gaps", values: Array(repeating: nil, count: 300)),
        Quiet(name: "not finite", values: Array(repeating: .nan, count: 150) + Array(repeating: .infinity, count: 150)),
        Quiet(name: "beyond all bounds", values: Array(repeating: 1e308, count: 50) + Array(repeating: 1, count: 50)),
        Quiet(name: "a straight line", values: (0..<300).map { 3 + 0.5 * Double($0) }),
        Quiet(name: "one spike", values: (0..<300).map { $0 == 150 ? 1e6 : Double($0 * 7 % 5) }),
        Quiet(name: "a season", values: (0..<300).map { sin(Double($0) * 0.25) }),
        Quiet(name: "last digits", values: (0..<300).map { 1e6 + ($0 < 150 ? 0 : 2e-9) }),
    ]

    @Test(arguments: quiet) private func `is silent on a series without a change`(_ quiet: Quiet) {
        #expect(search.changePoints(in: quiet.values).isEmpty)
    }

    @Test func `a clean step is told exactly`() throws {
        let values = (0..<100).map { $0 < 60 ? 2.0 : 5.0 }
        let found = search.changePoints(in: values)
        try #require(found.count == 1)
        #expect(found[0].index == 60)
        #expect(found[0].confidence == 1)
        #expect(abs(found[0].before - 2) < 1e-9)
        #expect(abs(found[0].after - 5) < 1e-9)
        #expect(found[0].slopeBefore == 0 && found[0].slopeAfter == 0)
    }

    @Test func `a bend is told with both slopes`() throws {
        let values = (0..<120).map { index -> Double in
            let x = Double(index)
            return index < 70 ? 2 * x : 350 - 3 * x
        }
        let found = search.changePoints(in: values)
        try #require(found.count == 1)
        #expect(abs(found[0].index - 70) <= 1)
        #expect(abs(found[0].slopeBefore - 2) < 0.1)
        #expect(abs(found[0].slopeAfter + 3) < 0.1)
    }

    @Test(arguments: UInt64(1)...20)
    func `a planted shift of three deviations is found at its place`(seed: UInt64) throws {
        var noise = NoiseMaker(seed: seed)
        let place = 60 + Int(seed) * 4
        let values = noise.white(200).enumerated().map { $0.offset < place ? $0.element : $0.element + 3 }
        let found = search.changePoints(in: values)
        try #require(found.count == 1, "seed \(seed)")
        #expect(abs(found[0].index - place) <= 3)
        #expect(abs(found[0].before) < 0.6 && abs(found[0].after - 3) < 0.6)
        #expect(found[0].confidence > 0.999 && found[0].confidence <= 1)
    }

    private struct Noise: Sendable, CustomTestStringConvertible {
        let name: String
        let make: @Sendable (inout NoiseMaker) -> [Double]
        var testDescription: String { name }
    }

    private static let noises = [
        Noise(name: "white") { $0.white(500) },
        Noise(name: "autoregression 0.5") { $0.autoregression(500, 0.5) },
        Noise(name: "autoregression 0.5, 60 points") { $0.autoregression(60, 0.5) },
        Noise(name: "season of a day") { noise in (0..<500).map { 3 * sin(Double($0) * .pi / 12) + noise.normal() } },
        Noise(name: "season of five cycles") { noise in
            (0..<500).map { 3 * sin(Double($0) * .pi / 50) + noise.normal() }
        },
        Noise(name: "trend") { noise in (0..<120).map { 0.02 * Double($0) + noise.normal() } },
    ]

    /// 40 series each: more than 5 % would be more than 2.
    @Test(arguments: noises) private func `noise gives a change in at most one series of twenty`(_ kind: Noise) {
        let alarms = (UInt64(1)...40).count { seed in
            var noise = NoiseMaker(seed: seed)
            return !search.changePoints(in: kind.make(&noise)).isEmpty
        }
        #expect(alarms <= 2, "\(kind.name): \(alarms) of 40")
    }

    @Test func `unit and origin change no place, time reversed mirrors it`() {
        var noise = NoiseMaker(seed: 5)
        let values = noise.white(180).enumerated().map { $0.element + ($0.offset < 70 ? 0 : $0.offset < 120 ? 4 : -2) }
        let places = search.changePoints(in: values).map(\.index)
        #expect(places.count == 2)
        for (factor, origin) in [(1e-6, 0.0), (1e9, -5e9), (-3, 40), (1e290, 0)] {
            #expect(search.changePoints(in: values.map { $0 * factor + origin }).map(\.index) == places)
        }
        #expect(search.changePoints(in: values.reversed()).map { 180 - $0.index }.reversed() == places)
    }

    @Test func `gaps move nothing`() throws {
        var noise = NoiseMaker(seed: 8)
        var values: [Double?] = noise.white(300).enumerated().map { $0.element + ($0.offset < 200 ? 0 : 5) }
        for index in values.indices where index % 7 == 3 || (20..<60).contains(index) { values[index] = nil }
        values[100] = .nan
        let found = search.changePoints(in: values)
        try #require(found.count == 1)
        #expect(abs(found[0].index - 200) <= 2)
        #expect(values[found[0].index] != nil)
    }

    @Test func `a trend over a long gap is no step`() {
        var noise = NoiseMaker(seed: 3)
        var values: [Double?] = noise.white(300).enumerated().map { $0.element + 0.1 * Double($0.offset) }
        for index in 80..<220 { values[index] = nil }
        #expect(search.changePoints(in: values).isEmpty)
    }

    @Test func `a long series is placed to the point`() throws {
        let values = (0..<20_011).map { Double($0 * 31 % 17) + ($0 < 12_345 ? 0 : 40) }
        let found = search.changePoints(in: values)
        try #require(found.count == 1)
        #expect(found[0].index == 12_345)
    }

    @Test func `a shift under a strong season is found`() throws {
        var noise = NoiseMaker(seed: 21)
        let values = (0..<480).map { 6 * sin(Double($0) * .pi / 12) + noise.normal() + ($0 < 300 ? 0 : 3) }
        let found = search.changePoints(in: values)
        try #require(found.count == 1)
        #expect(abs(found[0].index - 300) <= 5)
    }

    @Test func `a known season of two cycles and a half is taken out`() {
        var noise = NoiseMaker(seed: 6)
        let values = (0..<420).map { 5 * sin(Double($0) * .pi / 84) + noise.normal() }
        var known = search
        known.period = 168
        #expect(known.changePoints(in: values).isEmpty)
        for period in [-3, 0, 1, 211, 100_000] {
            known.period = period
            #expect(known.changePoints(in: values).allSatisfy { $0.confidence >= 0.95 })
        }
    }

    @Test func `odd options trap nowhere`() {
        var odd = ChangePointSearch()
        odd.price = -1
        odd.floor = 0
        odd.shortest = -2
        odd.width = 0
        odd.spikeReach = -1
        odd.correlationLimit = 7
        odd.leastConfidence = 2
        #expect(odd.changePoints(in: (0..<60).map { $0 < 30 ? 0 : 1 }).count <= 60)
    }

    @Test(arguments: UInt64(1)...30) func `results are finite and in order whatever the input`(seed: UInt64) {
        var noise = NoiseMaker(seed: seed)
        let count = Int.random(in: 0...150, using: &noise)
        let scale = [1e-300, 1e-9, 1, 1e12, 1e299][Int(seed % 5)]
        var level = 0.0
        let values = (0..<count).map { _ -> Double? in
            if Int.random(in: 0..<20, using: &noise) == 0 { level = 9 * noise.normal() }
            return Int.random(in: 0..<9, using: &noise) == 0 ? nil : scale * (level + noise.normal())
        }
        let found = search.changePoints(in: values)
        #expect(found == search.changePoints(in: values))
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.index < $1.index })
        for point in found {
            #expect(point.index > 0 && point.index < count)
            #expect((0...1).contains(point.confidence))
            #expect([point.before, point.after, point.slopeBefore, point.slopeAfter].allSatisfy { $0.isFinite })
        }
    }
}
