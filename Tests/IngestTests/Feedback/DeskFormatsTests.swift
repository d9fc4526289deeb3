import Testing

@testable import Ingest

@Suite struct FeedbackReadingDesks {
    @Test(
        arguments: [
            ("zendesk_json", 2), ("zendesk_csv", 2), ("jira_json", 1), ("jira_csv", 2), ("servicenow_json", 1),
            ("servicenow_csv", 1), ("intercom_json", 2), ("github_issues_json", 1), ("app_reviews_json", 2),
            ("app_reviews_csv", 3), ("survey_nps_csv", 3), ("survey_csat_csv", 1), ("survey_helpful_csv", 2),
            ("chat_feedback_ndjson", 3), ("generic_csv", 3), ("generic_ndjson", 3), ("zendesk_tickets_flat", 5),
            ("zendesk_comments_flat", 10), ("jira_issues_flat", 2), ("servicenow_task_flat", 1),
            ("intercom_conversation_history_flat", 5),
        ])
    func `every format is recognised by its content`(format: String, count: Int) throws {
        let reading = try FeedbackReading(format: format)
        #expect(reading.summary.format == format)
        #expect(reading.records.count == count)
        #expect(reading.faults == (format == "github_issues_json" ? ["3: not_feedback"] : []))
        #expect(FeedbackFormats.named(format)?.name == format)
    }

    @Test func `a ticket of Zendesk says who asked, how it ended and which call it is about`() throws {
        let ticket = try #require(try FeedbackReading(format: "zendesk_json").records.first)
        #expect(ticket.id == "35436" && ticket.kind == .ticket && ticket.channel == "email")
        #expect(ticket.author == "20978392" && ticket.authorRole == .customer && ticket.account == "509974")
        #expect(ticket.createdUs == seconds(1_716_245_729) && !ticket.timeAssumedUtc)
        #expect(ticket.csatRaw == "good" && ticket.csatScore == 1 && ticket.csatComment == "Great support!")
        #expect(ticket.priorityRank == 2 && ticket.statusGroup == .open && ticket.tags == ["enterprise", "api", "llm"])
        #expect(ticket.linkedRequestIds == ["2f6946328ffc4946b8c9120704a4a155"])
        #expect(ticket.isCustomerVoice)
    }

    @Test func `who has not been asked has given no rating`() throws {
        let ticket = try FeedbackReading(format: "zendesk_json").records[1]
        #expect(ticket.csatRaw == nil && ticket.csatScore == nil && ticket.priority == nil)
        #expect(ticket.subject == "Erreur d\u{2019}authentification")
    }

    @Test func `the first comment of Zendesk is the ticket, the others are records`() throws {
        let reading = try FeedbackReading(
            """
            {"tickets":[{"id":7,"requester_id":1,"submitter_id":1,"assignee_id":9,"created_at":"2024-05-20T10:00:00Z",\
            "description":"slow","status":"solved","metric_set":{"solved_at":"2024-05-21T10:00:00Z"},"comments":[\
            {"id":70,"author_id":1,"body":"slow","public":true,"created_at":"2024-05-20T10:00:00Z"},\
            {"id":71,"author_id":9,"body":"known bug","public":false,"created_at":"2024-05-20T11:00:00Z"},\
            {"id":72,"author_id":9,"body":"please wait","public":true,"created_at":"2024-05-20T12:00:00Z"},\
            {"id":73,"author_id":1,"body":"still slow","public":true,"created_at":"2024-05-20T13:00:00Z"}]}],\
            "next_page":null}
            """)
        #expect(reading.records.map(\.id) == ["7", "71", "72", "73"])
        #expect(reading.records.map(\.isCustomerVoice) == [true, false, false, true])
        #expect(reading.records.map(\.isPublic) == [nil, false, true, true])
        #expect(reading.records.dropFirst().allSatisfy { $0.parentId == "7" && $0.kind == .comment })
        #expect(reading.records[0].comments == 3 && reading.records[0].solvedUs == seconds(1_716_285_600))
    }

    @Test func `a view of Zendesk has the account's clock and cells of several lines`() throws {
        var options = FeedbackOptions()
        options.zone = LocalZone(transitions: [.init(fromLocalUs: 0, offsetUs: 7_200_000_000)])
        let bytes = CallFiles.bytes("feedback/zendesk_csv/input.csv")
        let ticket = try FeedbackReading(bytes, options).records[0]
        #expect(ticket.createdUs == seconds(1_716_245_729 - 7_200) && !ticket.timeAssumedUtc)
        #expect(ticket.text == "First line, then\nsecond \"quoted\" line")
        #expect(ticket.tags == ["llm", "eu"] && ticket.channel == "email" && ticket.comments == 2)
        #expect(ticket.author == "991" && ticket.statusGroup == .solved && ticket.csatScore == 1)
        let other = try FeedbackReading(bytes).records[1]
        #expect(other.sourceLine == 4 && other.timeAssumedUtc && other.csatRaw == nil)
    }

    @Test func `an issue of Jira is read from its document tree`() throws {
        let issue = try #require(try FeedbackReading(format: "jira_json").records.first)
        #expect(issue.id == "GW-14" && issue.text == "TTFT is 9 s" && issue.author == "5b10a2844c20165700ede21g")
        #expect(issue.createdUs == seconds(1_716_451_200) && !issue.timeAssumedUtc)
        #expect(issue.statusGroup == .open && issue.priorityRank == 3 && issue.type == "Bug")
    }

    @Test func `Jira's table repeats columns and writes times by a clock of twelve hours`() throws {
        let records = try FeedbackReading(format: "jira_csv").records
        #expect(records[0].id == "GW-12" && records[0].tags == ["latency", "llm"] && records[0].comments == 1)
        #expect(records[0].createdUs == seconds(1_716_282_300) && records[0].timeAssumedUtc)
        #expect(records[0].author == nil)
        #expect(records[1].text == "\"Same here\", EU only" && records[1].author == "anna")
        #expect(records[1].parentId == "GW-12" && !records[1].isCustomerVoice)
    }

    @Test func `an incident of ServiceNow shows its choices`() throws {
        let incident = try #require(try FeedbackReading(format: "servicenow_csv").records.first)
        #expect(incident.id == "INC0010001" && incident.priorityRank == 2 && incident.statusGroup == .open)
        #expect(incident.author == "Abel Tuter" && incident.channel == "web" && incident.timeAssumedUtc)
        let record = try #require(try FeedbackReading(format: "servicenow_json").records.first)
        #expect(record.author == "46c6f9efa9fe198101ddf5eed9adf6e7" && record.status == "In Progress")
        #expect(record.createdUs == seconds(1_716_282_000) && !record.timeAssumedUtc)
        #expect(record.linkedRequestIds.isEmpty)
    }

    @Test func `a journal is taken apart into answers and notes, the oldest first`() throws {
        let records = try FeedbackReading(
            """
            number,opened_at,short_description,caller_id,comments_and_work_notes
            INC1,2024-05-21 09:00:00,Slow,Kim,"2024-05-21 11:00:00 - Kim (Additional comments)
            Still slow

            2024-05-21 10:00:00 - Desk (Work notes)
            Known - see (1)


            """ + "\"\n"
        ).records
        #expect(records.map(\.text) == [nil, "Known - see (1)", "Still slow"])
        #expect(records.map(\.isPublic) == [nil, false, true])
        #expect(records.map(\.authorRole) == [.customer, .agent, .customer])
    }

    @Test func `a conversation of Intercom is HTML with a rating`() throws {
        let records = try FeedbackReading(format: "intercom_json").records
        #expect(records[0].text == "Why was my prompt & answer cut?" && records[0].subject == nil)
        #expect(records[0].createdUs == seconds(1_716_287_932) && records[0].csatScore == 1)
        #expect(records[0].csatComment == "fast" && records[0].tags == ["llm"] && records[0].statusGroup == .closed)
        #expect(records[1].text == "Looking" && records[1].authorRole == .agent && !records[1].isCustomerVoice)
    }

    @Test func `an issue of GitHub keeps its Markdown, and its code is not spoken`() throws {
        let issue = try #require(try FeedbackReading(format: "github_issues_json").records.first)
        #expect(issue.sourceLine == 2 && issue.account == "acme" && issue.closedUs == seconds(1_716_206_400))
        #expect(issue.spoken == "It stops after 30 s.")
        #expect(issue.linkedConversationIds == ["7d9f1c9e-52b1-4f0e-9a55-0242ac120002"])
        #expect(issue.linkedRequestIds.isEmpty)
    }
}
