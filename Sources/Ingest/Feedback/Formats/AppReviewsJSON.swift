extension FeedbackFormat {
    /// Customer reviews of the App Store; the shop's answer is a comment.
    static let appReviewsJSON = FeedbackFormat(
        "app_reviews_json",
        objects: ObjectFormat(
            recognises: { $0["type"].text == "customerReviews" || $0["attributes"].has("reviewerNickname", "rating") },
            raw: { value, _ in raw(value) }))

    private static func raw(_ value: JSONValue) -> RawFeedback {
        let attributes = value["attributes"]
        var raw = RawFeedback()
        raw.kind = .rating
        raw.role = .customer
        raw.isPublic = true
        raw[.id] = value["id"].text
        raw[.subject] = attributes["title"].text
        raw[.text] = attributes["body"].text
        raw[.rating] = attributes["rating"].text
        raw[.author] = attributes["reviewerNickname"].text
        raw[.createdAt] = attributes["createdDate"].text
        raw[.channel] = "app store"
        let answer = value["relationships"]["response"]["data"]
        if answer["attributes"]["responseBody"].text != nil { raw.replies = [reply(answer)] }
        return raw
    }

    private static func reply(_ answer: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw.role = .agent
        raw.isPublic = answer["attributes"]["state"].text != "PENDING_PUBLISH"
        raw[.id] = answer["id"].text
        raw[.text] = answer["attributes"]["responseBody"].text
        raw[.createdAt] = answer["attributes"]["lastModifiedDate"].text
        return raw
    }
}
