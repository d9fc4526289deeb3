/// Reviews as App Store Connect gives them, one resource per line, in pure ASCII.
///
/// Times carry an offset; the country stands for the language. There is neither account nor link to
/// a request. The shop's answer is a related resource inside.
///
/// - Source: App Store Connect API, `CustomerReview`.
struct AppStoreReviews {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] { JSONText.lines(items.lazy.map(review), .ascii) }

    /// As `00000028-b08c-0014-729e-fbd500000000`.
    func id(_ item: FeedbackItem) -> String { id("review/\(item.number)") }

    private func id(_ label: String) -> String {
        let digits = Array(ids.hex(label, digits: 22))
        let parts = [0..<2, 2..<6, 6..<10, 10..<14, 14..<18].map { String(digits[$0]) }
        return "000000\(parts[0])-\(parts[1])-\(parts[2])-\(parts[3])-\(parts[4])00000000"
    }

    private func review(_ item: FeedbackItem) -> JSONTree {
        [
            "type": "customerReviews", "id": .string(id(item)),
            "attributes": [
                "rating": .whole(item.rating), "title": .text(item.subject), "body": .text(item.text),
                "reviewerNickname": .string(item.author.name), "createdDate": .string(stamp(item.createdUs)),
                "territory": .string(Self.territory(item.language)),
            ],
            "relationships": ["response": response(item)],
            "links": ["self": .string("https://api.appstoreconnect.example/v1/customerReviews/\(id(item))")],
        ]
    }

    private func response(_ item: FeedbackItem) -> JSONTree {
        guard let reply = item.publicReply else { return ["data": nil] }
        return [
            "data": [
                "type": "customerReviewResponses", "id": .string(id("response/\(item.number)")),
                "attributes": [
                    "responseBody": .string(reply.text), "lastModifiedDate": .string(stamp(reply.timeUs)),
                    "state": "PUBLISHED",
                ],
            ]
        ]
    }

    private func stamp(_ us: Int64) -> String { ExportStamp(us, offsetMinutes: source.utcOffsetMinutes).isoWithZone }

    private static func territory(_ language: String) -> String {
        let territories = [
            "de": "DEU", "fr": "FRA", "es": "ESP", "it": "ITA", "nl": "NLD", "pt": "BRA", "pl": "POL", "ja": "JPN",
            "sv": "SWE", "da": "DNK", "tr": "TUR", "zh": "CHN", "ko": "KOR",
        ]
        return territories[String(language.prefix(2))] ?? "USA"
    }
}

/// Reviews as the Play Console exports them: CSV, every time twice, as ISO and in milliseconds.
///
/// The id of a review stands only in its link. Comma, line feed, no mark, UTF-8.
///
/// - Source: Play Console help, "Download and export monthly reports", reviews.
struct PlayReviews {
    private typealias Column = FeedbackSheet.Column

    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] {
        FeedbackSheet(columns: device + times + texts + reply).bytes(of: items)
    }

    private var device: [Column] {
        [
            Column("Package Name") { _ in "example.\(ExportIds.slug(source.name, separator: "_"))" },
            Column("App Version Code") { "\(version($0))" },
            Column("App Version Name") { "\(version($0) / 100).\(version($0) / 10 % 10).\(version($0) % 10)" },
            Column("Reviewer Language") { $0.language },
            Column("Device") { ids.pick("device/\($0.number)", ["panther", "beyond1", "a52q", "lynx", ""]) },
        ]
    }

    private var times: [Column] {
        [
            Column("Review Submit Date and Time") { ExportStamp($0.createdUs).iso },
            Column("Review Submit Millis Since Epoch") { "\(ExportStamp($0.createdUs).epochMilliseconds)" },
            Column("Review Last Update Date and Time") { ExportStamp($0.createdUs).iso },
            Column("Review Last Update Millis Since Epoch") { "\(ExportStamp($0.createdUs).epochMilliseconds)" },
        ]
    }

    private var texts: [Column] {
        [
            Column("Star Rating") { $0.rating.map { "\($0)" } ?? "" },
            Column("Review Title") { $0.subject ?? "" },
            Column("Review Text") { $0.text ?? "" },
        ]
    }

    private var reply: [Column] {
        [
            Column("Developer Reply Date and Time") { $0.publicReply.map { ExportStamp($0.timeUs).iso } ?? "" },
            Column("Developer Reply Millis Since Epoch") {
                $0.publicReply.map { "\(ExportStamp($0.timeUs).epochMilliseconds)" } ?? ""
            },
            Column("Developer Reply Text") { $0.publicReply?.text ?? "" },
            Column("Review Link") { link($0) },
        ]
    }

    private func version(_ item: FeedbackItem) -> Int { 410 + ids.number("version/\(item.number / 40)", in: 0..<30) }

    private func link(_ item: FeedbackItem) -> String {
        let id = FeedbackExport.id(of: item, source: source)
        return "https://play.example/console/\(source.slug)/reviews?reviewId=\(id)&corpus=PUBLIC_REVIEWS"
    }
}
