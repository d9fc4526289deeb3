import Testing

@testable import Scenarios

@Suite("ExportStamp")
struct ExportStampTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let us: Int64
        var offsetMinutes = 0
        let spelling: @Sendable (ExportStamp) -> String
        let text: String

        var testDescription: String { text }
    }

    /// 2 March 2026, 00:05:07.120034 UTC.
    private static let night: Int64 = 1_772_409_907_120_034

    private static let cases: [Case] = [
        Case(us: night, spelling: \.iso, text: "2026-03-02T00:05:07Z"),
        Case(us: night, spelling: \.isoMilliseconds, text: "2026-03-02T00:05:07.120Z"),
        Case(us: night, offsetMinutes: -420, spelling: \.isoWithZone, text: "2026-03-01T17:05:07-07:00"),
        Case(us: night, spelling: \.isoPython, text: "2026-03-02T00:05:07.120034+00:00"),
        Case(us: night - 120_034, spelling: \.isoPython, text: "2026-03-02T00:05:07+00:00"),
        Case(us: night, offsetMinutes: 330, spelling: \.jira, text: "2026-03-02T05:35:07.120+0530"),
        Case(us: night, spelling: \.jiraSheet, text: "02/Mar/26 12:05 AM"),
        Case(us: night, offsetMinutes: 720, spelling: \.jiraSheet, text: "02/Mar/26 12:05 PM"),
        Case(us: night, offsetMinutes: 780, spelling: \.jiraSheet, text: "02/Mar/26 1:05 PM"),
        Case(us: night, spelling: \.plain, text: "2026-03-02 00:05:07"),
        Case(us: night, spelling: \.german, text: "02.03.2026 00:05"),
        Case(us: night, offsetMinutes: 600, spelling: \.american, text: "03/02/2026 10:05:07 AM"),
        Case(us: -1, spelling: \.isoMilliseconds, text: "1969-12-31T23:59:59.999Z"),
        Case(us: -1, spelling: { "\($0.epochSeconds) \($0.epochMilliseconds)" }, text: "-1 -1"),
        Case(us: night, spelling: { "\($0.epochMilliseconds)" }, text: "1772409907120"),
    ]

    @Test(arguments: cases)
    private func `a moment is spelt as the format wants it`(_ test: Case) {
        #expect(test.spelling(ExportStamp(test.us, offsetMinutes: test.offsetMinutes)) == test.text)
    }
}
