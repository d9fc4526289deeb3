import Foundation

@testable import Scenarios

/// What a reader finds in one record of an export; written without a look at the writers.
struct FeedbackReadBack {
    var id = ""
    var subject: String?
    var text: String?
    var rating: String?
    var createdUs: Int64?
    var requestId: String?
    var account: String?
    /// Texts of the answers and, after `note:`, of the notes that only agents see.
    var comments: [String]?

    static func read(_ bytes: [UInt8], _ source: FeedbackSource) throws -> [FeedbackReadBack] {
        switch source.format.fileExtension {
        case "csv": try CSVCheck(bytes, separator: source.format == .csatCSV ? ";" : ",").rows.map { row($0, source) }
        case "json": try (object(Data(bytes)) as? [Any] ?? []).map { tree(FoundJSON(value: $0), source.format) }
        default:
            try bytes.split(separator: 10).flatMap { line in
                let value = FoundJSON(value: try object(Data(line)))
                let page = value.members["result"]?.array
                return (page ?? [value]).map { tree($0, source.format) }
            }
        }
    }

    private static func object(_ data: Data) throws -> Any { try JSONSerialization.jsonObject(with: data) }

    private static func tree(_ value: FoundJSON, _ format: FeedbackFormat) -> FeedbackReadBack {
        switch format {
        case .zendeskJSON: zendesk(value)
        case .jiraJSON: jira(value)
        case .servicenowJSON: servicenow(value)
        case .intercomJSON: intercom(value)
        case .githubJSON: github(value)
        case .appReviewsJSON: appStore(value)
        case .chatNDJSON: chat(value)
        default: generic(value)
        }
    }
}

extension FeedbackReadBack {
    private static func zendesk(_ value: FoundJSON) -> FeedbackReadBack {
        let comments = value["comments"].array
        let score = value["satisfaction_rating"]["score"].text ?? ""
        return FeedbackReadBack(
            id: value["id"].text ?? "", subject: value["subject"].text, text: value["description"].text,
            rating: ["good", "bad"].contains(score) ? score : nil,
            createdUs: us(value["created_at"].text, "yyyy-MM-dd'T'HH:mm:ssX"),
            requestId: value["custom_fields"].array.first?["value"].text, account: value["organization"]["name"].text,
            comments: comments.dropFirst().map { note($0["body"].text, isPublic: $0["public"].text == "true") })
    }

    private static func jira(_ value: FoundJSON) -> FeedbackReadBack {
        let fields = value["fields"]
        let custom = fields.members.filter { $0.key.hasPrefix("customfield_") }.values
        return FeedbackReadBack(
            id: value["key"].text ?? "", subject: fields["summary"].text, text: document(fields["description"]),
            rating: custom.compactMap { $0["rating"].text }.first,
            createdUs: us(fields["created"].text, "yyyy-MM-dd'T'HH:mm:ss.SSSZ"),
            requestId: custom.compactMap(\.text).first { $0.utf8.count == 32 },
            account: custom.compactMap { $0.array.first?["name"].text }.first,
            comments: fields["comment"]["comments"].array.map {
                note(document($0["body"]), isPublic: $0["jsdPublic"].text == "true")
            })
    }

    /// Blocks and hard breaks end lines; a string is itself.
    private static func document(_ node: FoundJSON) -> String? {
        switch node["type"].text {
        case "doc": node["content"].array.map { document($0) ?? "" }.joined(separator: "\n")
        case "hardBreak": "\n"
        case "text": node["text"].text
        case nil: node.text
        default: node["content"].array.map { document($0) ?? "" }.joined()
        }
    }

    private static func servicenow(_ value: FoundJSON) -> FeedbackReadBack {
        func field(_ name: String) -> String? {
            let field = value[name]
            let text = field["value"].text ?? field.text
            return text == "" ? nil : text
        }
        return FeedbackReadBack(
            id: field("number") ?? "", subject: field("short_description"), text: field("description"),
            rating: field("u_satisfaction"), createdUs: us(field("opened_at"), "yyyy-MM-dd HH:mm:ss"),
            requestId: field("correlation_id"), account: field("company.name"))
    }

    private static func intercom(_ value: FoundJSON) -> FeedbackReadBack {
        let parts = value["conversation_parts"]["conversation_parts"].array
        return FeedbackReadBack(
            id: value["id"].text ?? "", subject: value["source"]["subject"].text.map(plain),
            text: value["source"]["body"].text.map(plain), rating: value["conversation_rating"]["rating"].text,
            createdUs: value["created_at"].text.flatMap { Int64($0) }.map { $0 * 1_000_000 },
            requestId: value["custom_attributes"]["Request ID"].text, account: value["company"]["name"].text,
            comments: parts.filter { $0["body"].text != nil }.map {
                note(plain($0["body"].text ?? ""), isPublic: $0["part_type"].text == "comment")
            })
    }

    /// HTML as text: line ends for `<br>` and `</p>`, no tags, entities decoded.
    static func plain(_ html: String) -> String {
        var text = ""
        var rest = html.unicodeScalars[...]
        let ends: [Unicode.Scalar: Unicode.Scalar] = ["<": ">", "&": ";"]
        while let scalar = rest.first {
            guard let end = ends[scalar], let place = rest.firstIndex(of: end) else {
                text.unicodeScalars.append(rest.removeFirst())
                continue
            }
            text += decoded(String(rest[...place]))
            rest = rest[rest.index(after: place)...]
        }
        if text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
        return text
    }

    private static func decoded(_ mark: String) -> String {
        if mark.hasPrefix("&#") {
            return UInt32(mark.dropFirst(2).dropLast()).flatMap(Unicode.Scalar.init).map(String.init) ?? mark
        }
        let marks = [
            "<br>": "\n", "</p>": "\n", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&nbsp;": "\u{A0}",
            "&eacute;": "\u{E9}", "&auml;": "\u{E4}", "&ouml;": "\u{F6}", "&uuml;": "\u{FC}", "&rsquo;": "\u{2019}",
            "&euro;": "\u{20AC}",
        ]
        return marks[mark] ?? ""
    }

    /// The form's section stands behind the text.
    private static func github(_ value: FoundJSON) -> FeedbackReadBack {
        let parts = (value["body"].text ?? "").components(separatedBy: "### Request ID\n\n`")
        let text = parts.count > 1 && parts[0].hasSuffix("\n\n") ? String(parts[0].dropLast(2)) : parts[0]
        let login = value["user"]["login"].text?.split(separator: "_")
        return FeedbackReadBack(
            id: value["number"].text ?? "", subject: value["title"].text, text: text,
            createdUs: us(value["created_at"].text, "yyyy-MM-dd'T'HH:mm:ssX"),
            requestId: parts.count > 1 ? String(parts[1].prefix(32)) : nil,
            account: login.flatMap { $0.count > 1 ? String($0[1]) : nil })
    }

    private static func appStore(_ value: FoundJSON) -> FeedbackReadBack {
        let attributes = value["attributes"]
        return FeedbackReadBack(
            id: value["id"].text ?? "", subject: attributes["title"].text, text: attributes["body"].text,
            rating: attributes["rating"].text,
            createdUs: us(attributes["createdDate"].text, "yyyy-MM-dd'T'HH:mm:ssXXX"))
    }

    private static func chat(_ value: FoundJSON) -> FeedbackReadBack {
        let turns = value["transcript"].array.compactMap { $0["content"].text }
        return FeedbackReadBack(
            id: value["feedback_id"].text ?? "", subject: value["title"].text, text: value["comment"].text,
            rating: value["rating"].text, createdUs: us(value["created_at"].text, "yyyy-MM-dd'T'HH:mm:ss.SSSX"),
            requestId: value["request_id"].text, account: value["user"]["organization"].text, comments: turns)
    }

    private static func generic(_ value: FoundJSON) -> FeedbackReadBack {
        // The fraction is missing where it is zero, and the formatter knows no microseconds.
        let stamp = value["timestamp"].text.map { $0.prefix(19) + "Z" }
        return FeedbackReadBack(
            id: value["id"].text ?? "", subject: value["message"]["title"].text, text: value["message"]["body"].text,
            rating: value["score"]["value"].text, createdUs: us(stamp.map { String($0) }, "yyyy-MM-dd'T'HH:mm:ssX"),
            requestId: value["context"]["request_id"].text, account: value["customer"]["company"].text,
            comments: value["replies"].array.map { note($0["body"].text, isPublic: $0["visibility"].text == "public") })
    }

    private static func note(_ text: String?, isPublic: Bool) -> String { (isPublic ? "" : "note:") + (text ?? "") }

    static func us(_ text: String?, _ form: String, offsetMinutes: Int = 0) -> Int64? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: offsetMinutes * 60)
        formatter.dateFormat = form
        return text.flatMap { formatter.date(from: $0) }.map {
            Int64(($0.timeIntervalSince1970 * 1_000).rounded()) * 1_000
        }
    }
}

extension FeedbackReadBack {
    private struct Columns {
        let subject: String
        let text: String
        let rating: String
        let created: String
        let form: String
        let request: String
        let account: String
    }

    private static func row(_ row: [(name: String, cell: String)], _ source: FeedbackSource) -> FeedbackReadBack {
        let columns = columns(source.format)
        func cell(_ name: String) -> String? { row.first { $0.name == name && !$0.cell.isEmpty }?.cell }
        var read = FeedbackReadBack()
        let id = ["Id", "Issue key", "number", "Response ID", "id", "Entry ID"].compactMap(cell).first
        let link = cell("Review Link")?.split(separator: "reviewId=").last?.prefix(36)
        read.id = id ?? link.map { String($0) } ?? ""
        read.subject = cell(columns.subject)
        read.text = cell(columns.text)
        read.rating = cell(columns.rating)
        read.createdUs = us(cell(columns.created), columns.form, offsetMinutes: source.utcOffsetMinutes)
        read.requestId = cell(columns.request)
        read.account = cell(columns.account)
        if source.format == .jiraCSV {
            // Split by scalars: a text may begin with a combining one.
            read.comments = row.filter { $0.name == "Comment" && !$0.cell.isEmpty }.map {
                String($0.cell.unicodeScalars.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)[2])
            }
        }
        return read
    }

    private static func columns(_ format: FeedbackFormat) -> Columns {
        let plain = "yyyy-MM-dd HH:mm:ss"
        switch format {
        case .zendeskCSV:
            return Columns(
                subject: "Subject", text: "Description", rating: "Satisfaction Score", created: "Created at",
                form: plain, request: "Request ID [txt]", account: "Organization")
        case .jiraCSV:
            return Columns(
                subject: "Summary", text: "Description", rating: "Satisfaction rating", created: "Created",
                form: "dd/MMM/yy h:mm a", request: "Custom field (Request ID)",
                account: "Custom field (Organizations)")
        case .servicenowCSV:
            return Columns(
                subject: "short_description", text: "description", rating: "u_satisfaction", created: "opened_at",
                form: plain, request: "correlation_id", account: "company")
        case .appReviewsCSV:
            return Columns(
                subject: "Review Title", text: "Review Text", rating: "Star Rating",
                created: "Review Submit Date and Time", form: "yyyy-MM-dd'T'HH:mm:ssX", request: "", account: "")
        case .npsCSV:
            return Columns(
                subject: "", text: "Comment", rating: "NPS Score", created: "Submitted At (UTC)", form: plain,
                request: "Request ID", account: "Account")
        case .csatCSV:
            return Columns(
                subject: "", text: "text", rating: "bewertung", created: "datum", form: "dd.MM.yyyy HH:mm",
                request: "request_id", account: "")
        case .helpfulCSV:
            return Columns(
                subject: "", text: "What could we do better?", rating: "Was this helpful?",
                created: "Timestamp (UTC)", form: "MM/dd/yyyy h:mm:ss a", request: "Request ID",
                account: "Organization")
        default:
            return Columns(
                subject: "subject", text: "text", rating: "rating", created: "created_at",
                form: "yyyy-MM-dd'T'HH:mm:ssX", request: "request_id", account: "account")
        }
    }
}
