import Testing

@testable import Ingest

@Suite struct FeedbackReadingStamps {
    @Test(
        arguments: [
            ("2024-05-20T10:00:00Z", DateOrder.unknown), ("2024-05-20 10:00:00", .unknown),
            ("2024-05-20T12:00:00.000+0200", .unknown), ("1716199200", .unknown), ("1716199200000", .unknown),
            ("20/May/24 10:00 AM", .unknown), ("20.05.2024 10:00", .unknown), ("05/20/2024 10:00:00 AM", .unknown),
            ("20/05/2024 10:00", .unknown), ("May 20, 2024, 10:00 AM", .unknown), ("20 mai 2024 10:00", .unknown),
            ("20. Mai 2024, 10:00", .unknown), ("20-05-2024 10:00", .dayFirst), ("5/20/24 10:00", .monthFirst),
            ("20/05/2024 12:00 +02:00", .unknown), ("05/20/2024 10:00 UTC", .monthFirst),
            ("2024/05/20 10:00", .unknown),
        ])
    func `spellings of one moment`(text: String, order: DateOrder) {
        #expect(FeedbackStamp(text, order: order, clock: .utc)?.us == seconds(1_716_199_200))
    }

    @Test func `midnight and noon are twelve`() {
        #expect(FeedbackStamp("20/May/24 12:00 AM", clock: .utc)?.us == seconds(1_716_163_200))
        #expect(FeedbackStamp("20/May/24 12:00 PM", clock: .utc)?.us == seconds(1_716_206_400))
    }

    @Test(arguments: [
        "", "yesterday", "12", "20.05.2024 25:00", "31.02.2024", "13/13/2024", "13/May/24 13:00 PM", "::::::",
    ])
    func `what is no time is none`(text: String) { #expect(FeedbackStamp(text, clock: .utc) == nil) }

    @Test func `one number above 12 settles the order of its column, and of the others`() throws {
        let rows = "1,03/04/2024 10:00,04/04/2024 10:00,x\n2,13/04/2024 10:00,,y\n"
        let reading = try FeedbackReading("id,created_at,updated_at,text\n" + rows)
        #expect(reading.records[0].createdUs == seconds(1_712_138_400))
        #expect(reading.records[0].updatedUs == seconds(1_712_224_800))
    }

    @Test(
        arguments: [
            ("4/5", nil, 0.75), ("8", "0-10", 0.8), ("5", "10", 0.5), ("4,5", "5", 0.875), ("6", nil, nil),
            ("👍", nil, 1.0),
            ("Bad", nil, 0.0), ("inf", nil, nil), ("x", nil, nil),
        ] as [(String, String?, Double?)])
    func `ratings are folded to their scale`(text: String, scale: String?, score: Double?) {
        #expect(ScoreFold.score(text, scale: scale, usual: 1...5) == score)
    }

    @Test func `states and urgencies have one name each`() {
        #expect(
            ["On hold", "Unresolved", "Gelöst", "Won't say", "Closed Complete"].map(StatusFold.group)
                == [.pending, .open, .solved, .unknown, .closed])
        #expect(
            ["P1", "2 - High", "Medium", "5 - Planning", "low priority", "Dringend", "?"].map(PriorityFold.rank)
                == [1, 2, 3, 4, 4, 1, nil])
    }
}
