extension FeedbackFormat {
    /// Reviews as the Play Console exports them; the id of a review stands only in its link.
    static let appReviewsCSV = FeedbackFormat(
        "app_reviews_csv",
        table: TableFormat(
            recognises: { $0.has(["star rating", "review text"]) }, columns: PlayReview.columns, base: PlayReview.base,
            finish: PlayReview.finish))
}

private enum PlayReview {
    static let base: RawFeedback = {
        var raw = RawFeedback()
        raw.kind = .rating
        raw.role = .customer
        raw.isPublic = true
        raw[.channel] = "play store"
        return raw
    }()

    static let columns: [FeedbackField: [String]] = [
        .id: ["review link"], .subject: ["review title"], .text: ["review text"], .rating: ["star rating"],
        .language: ["reviewer language"],
        .createdAt: ["review submit millis since epoch", "review submit date and time"],
        .updatedAt: ["review last update millis since epoch", "review last update date and time"],
    ]

    static func finish(_ raw: inout RawFeedback, _ cells: TableCells) {
        // Reviews without a text have no link; package and moment tell them apart.
        raw[.id] = raw[.id].map(id) ?? raw[.createdAt].map { "\(cells["package name"] ?? "review")-\($0)" }
        guard let answer = cells["developer reply text"] else { return }
        var reply = RawFeedback()
        reply.role = .agent
        reply.isPublic = true
        reply[.text] = answer
        reply[.createdAt] = cells["developer reply millis since epoch"] ?? cells["developer reply date and time"]
        raw.replies = [reply]
    }

    private static func id(_ link: String) -> String {
        for mark in ["reviewId=", "reviewid="] {
            guard let place = link.firstRange(of: mark) else { continue }
            return String(link[place.upperBound...].prefix { $0 != "&" && $0 != "#" })
        }
        return link
    }
}
