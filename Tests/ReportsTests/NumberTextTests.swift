import Analysis
import Reports
import Testing

@Suite struct NumberTextTests {
    static let cases: [(Double, Unit, String)] = [
        (0, .count("requests"), "0"), (7, .count("requests"), "7"), (9_999, .count("requests"), "9,999"),
        (9_999.6, .count("requests"), "10.0 k"), (12_345, .count("requests"), "12.3 k"),
        (99_949, .count("requests"), "99.9 k"), (999_499, .count("requests"), "999 k"),
        (999_500, .count("requests"), "1.00 M"), (1_234_567, .count("requests"), "1.23 M"),
        (1.2e9, .count("requests"), "1.20 G"), (3.4e12, .count("requests"), "3.40 T"),
        (-12_345, .count("requests"), "−12.3 k"), (2.5, .count("requests"), "2.50"),
        (57.94, .perMinute("requests"), "57.9/min"),
        (570.4, .perMinute("requests"), "570/min"), (80_300, .perMinute("tokens"), "80.3 k/min"),
        (0, .ratio, "0 %"), (1, .ratio, "100 %"), (-1, .ratio, "−100 %"),
        (0.0184, .ratio, "1.8 %"), (0.1234, .ratio, "12.3 %"),
        (0.0042, .ratio, "0.42 %"), (0.00994, .ratio, "0.99 %"), (0.00996, .ratio, "1.0 %"),
        (0.00004, .ratio, "0.004 %"),
        (0.000001, .ratio, "< 0.001 %"), (0.9996, .ratio, "100.0 %"), (12.5, .ratio, "1,250 %"),
        (0, .microseconds, "0 ms"), (345, .microseconds, "345 µs"), (999.6, .microseconds, "1.00 ms"),
        (1_240, .microseconds, "1.24 ms"), (345_000, .microseconds, "345 ms"), (999_600, .microseconds, "1.00 s"),
        (1_234_000, .microseconds, "1.23 s"), (59_960_000, .microseconds, "60.0 s"),
        (119_000_000, .microseconds, "119 s"),
        (200_000_000, .microseconds, "3 min 20 s"), (7_260_000_000, .microseconds, "2 h 1 min"),
        (1_080_000_000, .microseconds, "18 min"),
        (0, .bytes, "0 B"), (512, .bytes, "512 B"), (1_500_000_000, .bytes, "1.50 GB"), (999_600, .bytes, "1.00 MB"),
        (0, .nanoUsd, "$0"), (12_340_000_000, .nanoUsd, "$12.34"), (4_200_000, .nanoUsd, "$0.0042"),
        (1_000, .nanoUsd, "< $0.0001"), (1_234_567_000_000, .nanoUsd, "$1,234.57"), (1.234e15, .nanoUsd, "$1.23 M"),
        (-5_000_000_000, .nanoUsd, "−$5.00"), (1_520_000_000, .nanoUsdPerHour, "$1.52/h"),
    ]

    @Test(arguments: cases) func `quantities have one form`(_ value: Double, _ unit: Unit, _ text: String) {
        #expect(NumberText.text(value, unit) == text)
    }

    @Test func `exact numbers keep every digit`() {
        #expect(NumberText.exact(0) == "0")
        #expect(NumberText.exact(1_234_567) == "1,234,567")
        #expect(NumberText.exact(-999) == "−999")
        #expect(NumberText.exact(.min) == "−9,223,372,036,854,775,808")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, .leastNonzeroMagnitude, 9.3e18])
    func `no number is too odd to print`(_ value: Double) {
        for unit in [Unit.count("x"), .perMinute("x"), .ratio, .microseconds, .bytes, .nanoUsd, .nanoUsdPerHour] {
            #expect(!NumberText.text(value, unit).isEmpty)
        }
    }
}

@Suite struct ChangeTests {
    static let cases: [(Double, Double, Unit, Bool?, String, Tone)] = [
        (100, 112, .count("requests"), nil, "+12 %", .neutral),
        (100, 95.5, .count("requests"), nil, "−4.5 %", .neutral),
        (100, 100.2, .count("requests"), nil, "±0 %", .neutral), (0, 5, .count("requests"), nil, "new", .neutral),
        (0, 0, .count("requests"), true, "±0 %", .neutral), (10, 250, .count("requests"), nil, "×25.0", .neutral),
        (0.01, 0.034, .ratio, true, "+2.40 pp", .bad), (0.034, 0.01, .ratio, true, "−2.40 pp", .good),
        (0.01, 0.01001, .ratio, true, "±0 pp", .neutral), (0.018, 0.0184, .ratio, true, "+0.04 pp", .neutral),
        (100_000, 150_000, .microseconds, true, "+50 %", .bad),
        (100_000, 103_000, .microseconds, true, "+3.0 %", .neutral),
    ]

    @Test(arguments: cases) func `changes are told and judged`(
        _ before: Double, _ after: Double, _ unit: Unit, _ moreIsWorse: Bool?, _ text: String, _ tone: Tone
    ) throws {
        let change = try #require(Change(from: before, to: after, unit, moreIsWorse: moreIsWorse))
        #expect(change.text == text)
        #expect(change.tone == tone)
    }

    @Test func `nothing is compared with the unknown`() {
        #expect(Change(from: nil, to: 1, .ratio) == nil)
        #expect(Change(from: 1, to: nil, .ratio) == nil)
    }
}
