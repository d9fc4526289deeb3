import Analysis
import Testing

@testable import Reports

@Suite struct ChartScaleTests {
    static let cases: [(Double, Unit, Double, Int)] = [
        (0, .perMinute("requests"), 1, 3), (7, .perMinute("requests"), 8, 5), (690, .perMinute("requests"), 800, 5),
        (1_000, .perMinute("requests"), 1_000, 3), (0.054, .ratio, 0.06, 4), (0.0003, .ratio, 0.0003, 4),
        (18_200_000, .microseconds, 20_000_000, 5), (2.38e9, .nanoUsdPerHour, 3e9, 4),
    ]

    @Test(arguments: cases) func `ticks are round and few`(_ peak: Double, _ unit: Unit, _ top: Double, _ count: Int) {
        let scale = ChartScale(peak: peak, unit: unit)
        #expect(abs(scale.top - top) <= top * 1e-9)
        #expect(scale.ticks.count == count)
    }

    @Test func `every peak fits under few ticks`() {
        var peak = 1e-6
        while peak < 1e15 {
            for unit in [Unit.perMinute("x"), .ratio, .microseconds, .nanoUsdPerHour] {
                let scale = ChartScale(peak: peak, unit: unit)
                #expect(scale.top >= peak * 0.999_999)
                #expect((2...6).contains(scale.ticks.count), "\(peak) \(unit)")
            }
            peak *= 1.37
        }
    }

    @Test func `values map to heights within the plot`() {
        let scale = ChartScale(top: 10)
        #expect(scale.y(0, height: 100) == 100)
        #expect(scale.y(10, height: 100) == 0)
        #expect(scale.y(99, height: 100) == 0)
    }
}

@Suite struct ChartDrawingTests {
    let drawing = ChartDrawing(height: 10, scale: ChartScale(top: 10), pointCount: 5)

    @Test func `a line is broken at gaps, a lonely value is a dot`() {
        #expect(drawing.line([0, 10, nil, 5, nil]).text == "M100 10L300 0M700 5h0")
        #expect(drawing.line([nil, nil, nil, nil, nil]).text == "")
    }

    @Test func `an area ends at gaps`() {
        #expect(drawing.area([0, 10, nil, 5, nil]).text == "M100 10L100 10L300 0L300 10Z")
    }

    @Test func `thinning keeps means and gaps`() {
        #expect(ChartDrawing.thinned([1, 3, nil, nil, 5, nil], to: 3) == [2, nil, 5])
        #expect(ChartDrawing.thinned([1, nil], to: 3) == [1, nil])
    }

    @Test func `numbers have at most one decimal`() {
        #expect([0, -0.04, 1.25, -1.25, 1_000, 99.96].map(SVGNumber.text) == ["0", "0", "1.3", "-1.3", "1000", "100"])
    }
}

@Suite struct TimeTicksTests {
    static let midnightUs: Int64 = 1_794_441_600_000_000
    static let cases: [(Int64, [String])] = [
        (1_440, ["00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00", "00:00"]),
        (60, ["00:00", "00:10", "00:20", "00:30", "00:40", "00:50", "01:00"]),
        (3 * 1_440, ["12 Nov", "12:00", "13 Nov", "12:00", "14 Nov", "12:00", "15 Nov"]),
        (28 * 1_440, ["12 Nov", "16 Nov", "20 Nov", "24 Nov", "28 Nov", "2 Dec", "6 Dec", "10 Dec"]),
    ]

    @Test(arguments: cases) func `ticks stand at round times`(_ minutes: Int64, _ labels: [String]) {
        let window = TimeWindow(fromUs: Self.midnightUs, toUs: Self.midnightUs + minutes * TimeWindow.minuteUs)
        let ticks = TimeTicks(TimeGrid(window: window)).ticks
        #expect(ticks.map(\.label) == labels)
        #expect(ticks.allSatisfy { (0...100).contains($0.percent) })
    }

    @Test func `scale labels have no idle zeros`() {
        #expect(ChartText.tick(5_000_000, .microseconds) == "5 s")
        #expect(ChartText.tick(0.025, .ratio) == "2.5 %")
        #expect(ChartText.tick(0.06, .ratio) == "6 %")
        #expect(ChartText.tick(20_000, .perMinute("x")) == "20 k/min")
        #expect(ChartText.tick(1_500_000_000, .nanoUsdPerHour) == "$1.5/h")
        #expect(ChartText.tick(100, .count("x")) == "100")
    }
}
