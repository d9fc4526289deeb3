import Testing

@testable import Ingest

@Suite struct FeedbackReadingShort {
    @Test func `reviews have stars, and the shop's answer is an agent's`() throws {
        let store = try FeedbackReading(format: "app_reviews_json").records
        #expect(store[0].kind == .rating && store[0].csatRaw == "2" && store[0].csatScore == 0.25)
        #expect(store[0].createdUs == seconds(1_716_199_200) && store[1].authorRole == .agent)
        let play = try FeedbackReading(format: "app_reviews_csv").records
        #expect(play.map(\.id) == ["ab-12", "ab-12#1", "example.app-1716285600000"])
        #expect(play[0].csatScore == 0.75 && play[0].language == "de" && play[2].csatScore == 0)
    }

    @Test func `recommendations have whole scores, and either half may be missing`() throws {
        let records = try FeedbackReading(format: "survey_nps_csv").records
        #expect(records.map(\.nps) == [9, 3, nil])
        #expect(records.map(\.text) == ["Fast, reliable", "Trop lent ; r\u{E9}ponses coup\u{E9}es", nil])
        #expect(records.allSatisfy { $0.kind == .survey && !$0.timeAssumedUtc && $0.csatRaw == nil })
        #expect(records[0].account == "acme" && records[1].language == "fr")
    }

    @Test func `a German survey has decimal commas and days first`() throws {
        let record = try #require(try FeedbackReading(format: "survey_csat_csv").records.first)
        #expect(record.csatRaw == "4,5" && record.csatScore == 0.875 && record.text == "Gut; aber langsam")
        #expect(record.createdUs == seconds(1_716_199_200) && record.timeAssumedUtc)
        #expect(record.linkedRequestIds == ["2f6946328ffc4946b8c9120704a4a155"] && record.channel == "web")
    }

    @Test func `a helpful form has months first and says yes or no`() throws {
        let records = try FeedbackReading(format: "survey_helpful_csv").records
        #expect(records.map(\.csatScore) == [0, 1] && records.map(\.kind) == [.rating, .rating])
        #expect(records.map(\.createdUs) == [seconds(1_716_242_407), seconds(1_716_249_607)])
        #expect(records[0].text == "Say where the key goes")
    }

    @Test func `a thumb has its conversation and the turns that were kept`() throws {
        let records = try FeedbackReading(format: "chat_feedback_ndjson").records
        #expect(records[0].csatScore == 0 && records[0].createdUs == 1_716_199_200_250_000)
        #expect(records[0].linkedConversationIds == ["7d9f1c9e-52b1-4f0e-9a55-0242ac120002"])
        #expect(records.map(\.authorRole) == [.customer, .customer, .agent])
    }

    @Test func `generic exports name kinds, scales and priorities in words of their own`() throws {
        let rows = try FeedbackReading(format: "generic_csv").records
        #expect(rows.map(\.kind) == [.ticket, .survey, .rating] && rows.map(\.nps) == [nil, 9, nil])
        #expect(rows.map(\.csatScore) == [0.25, nil, 1] && rows.map(\.priorityRank) == [1, 4, 3])
        #expect(rows[0].tags == ["a", "b"] && rows[0].comments == 3 && rows[0].type == nil)
        let lines = try FeedbackReading(format: "generic_ndjson").records
        #expect(lines[0].createdUs == 1_716_199_200_123_456 && lines[0].account == "acme" && lines[0].csatScore == 0.75)
        #expect(lines.map(\.isCustomerVoice) == [true, false, true])
    }

    /// An author is looked for under the flat names first, then under the ids and names of customer, author and user.
    @Test(
        arguments: [
            (#""user":{"name":"Kim","id":"u1"},"author":{"name":"Ann"}"#, "u1"),
            (#""user":{"name":"Kim"},"author":{"name":"Ann"},"user_id":"u2""#, "u2"),
            (#""user":{"name":"Kim"},"author":{"name":"Ann"}"#, "Ann"),
            (#""user":"u3","customer":{"id":"c1"}"#, "u3"), (#""user.name":"Kim""#, "Kim"),
            (#""user.name":null,"user":{"name":"Kim"}"#, nil), (#""user":{"id":""},"name":" ""#, nil),
        ] as [(String, String?)])
    func `the likeliest of a generic record's names counts`(_ members: String, _ author: String?) throws {
        let record = try FeedbackReading(#"{"id":1,"text":"Slow",\#(members)}"#).records.first
        #expect(record?.id == "1" && record?.author == author)
    }

    @Test func `a field mapping names columns and paths`() throws {
        var options = FeedbackOptions()
        options.mapping = [.id: "Nr", .text: "Was war", .createdAt: "Wann"]
        let row = try FeedbackReading("Nr;Was war;Wann\nA1;Langsam;3.5.2024 08:00\n", options).records.first
        #expect(row?.id == "A1" && row?.text == "Langsam" && row?.createdUs == seconds(1_714_723_200))
        options.mapping = [.id: "meta.nr", .text: "said.de", .createdAt: "at"]
        let line = try FeedbackReading(#"{"meta":{"nr":3},"said":{"de":"Gut"},"at":1714723200}"#, options).records.first
        #expect(line?.id == "3" && line?.text == "Gut" && line?.createdUs == seconds(1_714_723_200))
    }

    @Test func `superseded rows and digests of texts are nobody's voice`() throws {
        let records = try FeedbackReading(format: "intercom_conversation_history_flat").records
        #expect(records.map(\.activeVersion) == [false, true, false, false, false])
        #expect(records.allSatisfy { $0.text == nil && $0.subject == nil && !$0.timeAssumedUtc })
        #expect(records.map(\.isCustomerVoice) == [false, true, false, false, false])
    }

    @Test func `dumps of warehouses keep the ids that people see`() throws {
        #expect(try FeedbackReading(format: "jira_issues_flat").records.map(\.id) == ["TP-8", "TCP-1"])
        let task = try FeedbackReading(format: "servicenow_task_flat").records.first
        #expect(task?.id == "CHG0000002" && task?.statusGroup == .closed && task?.type == "change_request")
        let comment = try FeedbackReading(format: "zendesk_comments_flat").records.first
        #expect(comment?.parentId == "1077" && comment?.kind == .comment && comment?.isPublic == true)
        let ticket = try FeedbackReading(format: "zendesk_tickets_flat").records.first
        #expect(ticket?.createdUs == seconds(1_582_077_292) && ticket?.statusGroup == .closed)
    }
}
