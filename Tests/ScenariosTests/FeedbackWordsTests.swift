import Foundation
import Testing

@testable import Scenarios

@Suite("Words of the desks")
struct FeedbackWordsTests {
    /// What a desk writes for an item's state and priority, and which part of its record says so.
    private struct Case: Sendable, CustomTestStringConvertible {
        let format: FeedbackFormat
        let path: [String]
        /// For open without and with an answer, pending, solved, closed; or for priorities 1 to 4.
        let words: [String]

        var testDescription: String { "\(format.rawValue) \(path.joined(separator: "."))" }
    }

    private static let states: [Case] = [
        Case(format: .zendeskJSON, path: ["status"], words: ["new", "open", "pending", "solved", "closed"]),
        Case(format: .zendeskCSV, path: ["Status"], words: ["New", "Open", "Pending", "Solved", "Closed"]),
        Case(
            format: .jiraJSON, path: ["fields", "status", "name"],
            words: ["Open", "In Progress", "Waiting for customer", "Resolved", "Closed"]),
        Case(
            format: .jiraJSON, path: ["fields", "status", "statusCategory", "key"],
            words: ["new", "indeterminate", "indeterminate", "done", "done"]),
        Case(
            format: .jiraCSV, path: ["Status"],
            words: ["Open", "In Progress", "Waiting for customer", "Resolved", "Closed"]),
        Case(
            format: .servicenowCSV, path: ["state"], words: ["New", "In Progress", "On Hold", "Resolved", "Closed"]),
        Case(format: .intercomJSON, path: ["state"], words: ["open", "open", "snoozed", "closed", "closed"]),
        Case(format: .githubJSON, path: ["state"], words: ["open", "open", "open", "closed", "closed"]),
        Case(format: .genericCSV, path: ["status"], words: ["open", "open", "pending", "solved", "closed"]),
        Case(format: .genericNDJSON, path: ["state"], words: ["open", "open", "pending", "solved", "closed"]),
    ]

    private static let priorities: [Case] = [
        Case(format: .zendeskJSON, path: ["priority"], words: ["urgent", "high", "normal", "low"]),
        Case(format: .zendeskCSV, path: ["Priority"], words: ["Urgent", "High", "Normal", "Low"]),
        Case(format: .jiraJSON, path: ["fields", "priority", "name"], words: ["Highest", "High", "Medium", "Low"]),
        Case(format: .jiraCSV, path: ["Priority"], words: ["Highest", "High", "Medium", "Low"]),
        Case(
            format: .servicenowCSV, path: ["priority"],
            words: ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low"]),
        Case(
            format: .intercomJSON, path: ["priority"],
            words: ["priority", "priority", "not_priority", "not_priority"]),
        Case(format: .genericCSV, path: ["priority"], words: ["P1", "P2", "P3", "P4"]),
        Case(format: .genericNDJSON, path: ["priority"], words: ["1", "2", "3", "4"]),
    ]

    @Test(arguments: states)
    private func `states have the words of the product`(_ test: Case) throws {
        let statuses: [FeedbackStatus] = [.open, .open, .pending, .solved, .closed]
        let items = statuses.enumerated().map { index, status in
            var item = item(1)
            item.status = status
            item.comments = index == 1 ? answers : []
            return item
        }
        #expect(try values(items, test) == test.words)
    }

    @Test(arguments: priorities)
    private func `priorities have the words of the product`(_ test: Case) throws {
        let items = (1...4).map { priority in
            var item = item(1)
            item.priority = priority
            return item
        }
        #expect(try values(items, test) == test.words)
    }

    @Test func `a journal holds answers and notes, the newest first`() throws {
        var item = item(1)
        item.comments = answers
        let journal = try value(item, .servicenowCSV, ["comments_and_work_notes"])
        let note = "1970-01-01 00:02:00 - Anna (Work notes)\nsee \"log\"\n\n"
        #expect(journal == note + "1970-01-01 00:01:00 - Anna (Additional comments)\nWe look.\n\n")
    }

    @Test func `the first comment of Zendesk repeats the description`() throws {
        var item = item(1)
        item.comments = answers
        let comments = try record(item, .zendeskJSON)["comments"].array
        #expect(comments.map { $0["body"].text } == ["It fails.", "We look.", "see \"log\""])
        #expect(comments.map { $0["public"].text } == ["true", "true", "false"])
    }

    @Test func `parts of Intercom tell of assignment and closing`() throws {
        var item = item(1)
        item.comments = answers
        item.status = .solved
        item.solvedUs = 200_000_000
        let parts = try record(item, .intercomJSON)["conversation_parts"]
        let types = parts["conversation_parts"].array.map { $0["part_type"].text }
        #expect(types == ["assignment", "comment", "note", "close"])
        #expect(parts["total_count"].text == "4")
    }

    @Test func `pages of ServiceNow hold a hundred records`() throws {
        let source = FeedbackSource(name: "helpdesk", format: .servicenowJSON)
        try #require(ServiceNowRecords(source).writesPages)
        let bytes = FeedbackExport.bytes(of: (1...250).map(item), source: source)
        let pages = try bytes.split(separator: 10).map { try found($0)["result"].array.count }
        #expect(pages == [100, 100, 50])
    }

    private var answers: [FeedbackComment] {
        [("We look.", true), ("see \"log\"", false)].enumerated().map { index, answer in
            var comment = FeedbackComment()
            comment.timeUs = Int64(index + 1) * 60_000_000
            comment.author.name = "Anna"
            comment.author.isAgent = true
            comment.text = answer.0
            comment.isPublic = answer.1
            return comment
        }
    }

    private func item(_ number: Int) -> FeedbackItem {
        var item = FeedbackItem()
        item.number = number
        item.text = "It fails."
        return item
    }

    private func values(_ items: [FeedbackItem], _ test: Case) throws -> [String?] {
        try items.map { try value($0, test.format, test.path) }
    }

    private func value(_ item: FeedbackItem, _ format: FeedbackFormat, _ path: [String]) throws -> String? {
        path.reduce(try record(item, format)) { $0[$1] }.text
    }

    /// The only record of an export, a row as an object.
    private func record(_ item: FeedbackItem, _ format: FeedbackFormat) throws -> FoundJSON {
        let bytes = FeedbackExport.bytes(of: [item], source: FeedbackSource(name: "helpdesk", format: format))
        guard format.fileExtension == "csv" else {
            let value = try found(bytes)
            return value.array.first ?? value
        }
        let row = try CSVCheck(bytes, separator: ",").rows[0]
        return FoundJSON(value: Dictionary(row.map { ($0.name, $0.cell) }) { first, _ in first })
    }

    private func found(_ bytes: some Sequence<UInt8>) throws -> FoundJSON {
        FoundJSON(value: try JSONSerialization.jsonObject(with: Data(bytes)))
    }
}
