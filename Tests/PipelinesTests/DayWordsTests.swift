import Settings
import Testing

@testable import Pipelines

@Suite struct DayWordsTests {
    private static let nowUs = Instant.us("2026-11-19T02:00Z") ?? 0

    private func range(_ date: String?, _ from: String?, _ to: String?) throws -> String? {
        try DayWords(date: date, from: from, to: to, nowUs: Self.nowUs).range()?.description
    }

    @Test func `days asked for`() throws {
        #expect(try range(nil, nil, nil) == nil)
        #expect(try range("2026-11-19", nil, nil) == "2026-11-19")
        #expect(try range("yesterday", nil, nil) == "2026-11-18")
        #expect(
            try range(nil, "2026-11-01", "2026-11-03T00:00Z")
                == "2026-11-01 to 2026-11-03 (not included)")
        #expect(
            try range(nil, "2026-11-01T02:00+02:00", "today")
                == "2026-11-01 to 2026-11-19 (not included)")
    }

    @Test(
        arguments: [
            ("2026-02-30", nil, nil), (nil, "2026-11-01", nil), (nil, nil, "2026-11-01"),
            (nil, "2026-11-02", "2026-11-02"),
            (nil, "2026-11-19T14:05Z", "2026-11-20"), ("today", "2026-11-01", nil),
            (nil, "1000-01-01", "2026-01-01"),
        ] as [(String?, String?, String?)])
    func `refused`(_ date: String?, _ from: String?, _ to: String?) {
        do throws(PipelineError) {
            _ = try DayWords(date: date, from: from, to: to, nowUs: Self.nowUs).range()
            Issue.record("was accepted")
        } catch {
            #expect(error.outcome == .wrongUsage && error.problems.first?.code == .badTimes)
        }
    }
}
