extension FeedbackFormat {
    /// Surveys that ask for a recommendation from 0 to 10.
    static let surveyNPS = FeedbackFormat(
        "survey_nps_csv",
        table: TableFormat(
            recognises: { SurveyColumns.isSurvey($0) && SurveyColumns.recommendation($0) != nil },
            columns: SurveyColumns.columns, base: SurveyColumns.base(.survey), finish: SurveyColumns.finishNPS))

    /// Surveys that ask how satisfied somebody is, out of five unless a column says otherwise.
    static let surveyCSAT = FeedbackFormat(
        "survey_csat_csv",
        table: TableFormat(
            recognises: { columns in
                SurveyColumns.isSurvey(columns) && columns.first(SurveyColumns.columns[.rating] ?? []) != nil
                    && columns.first(["subject", "status"]) == nil
            },
            columns: SurveyColumns.columns, base: SurveyColumns.base(.survey)))

    /// Forms that ask whether a page or an answer was helpful.
    static let surveyHelpful = FeedbackFormat(
        "survey_helpful_csv",
        table: TableFormat(
            recognises: { SurveyColumns.isSurvey($0) && $0.containing(SurveyColumns.helpful) != nil },
            columns: SurveyColumns.columns, base: SurveyColumns.base(.rating), finish: SurveyColumns.finishHelpful))
}

private enum SurveyColumns {
    static let helpful = ["helpful", "hilfreich", "utile", "útil"]

    private static let recommending = ["nps", "recommend", "weiterempfehl", "recommand", "recomend"]

    static let columns: [FeedbackField: [String]] = [
        .id: ["response id", "id", "entry id", "response_id", "submission id", "respondent id", "antwort-id"],
        .createdAt: [
            "submitted at (utc)", "timestamp (utc)", "submitted at", "submitted", "timestamp", "created at",
            "created_at",
            "date", "datum", "zeitstempel", "completed at", "end date", "fecha",
        ],
        .author: ["user id", "customer id", "respondent", "name"],
        .authorEmail: ["email", "e-mail", "email address", "email (optional)"],
        .account: ["account", "organization", "organisation", "company", "firma", "kunde", "customer"],
        .language: ["language", "sprache", "langue", "idioma", "locale"],
        .channel: ["channel", "kanal", "canal"],
        .text: [
            "comment", "comments", "text", "feedback", "kommentar", "commentaire", "comentario", "verbatim", "answer",
            "what could we do better?", "anything else?", "reason", "begründung",
        ],
        .rating: [
            "csat", "csat score", "rating", "bewertung", "satisfaction", "satisfaction score", "zufriedenheit", "note",
            "stars", "calificación", "score",
        ],
        .ratingScale: ["scale", "skala", "rating_scale", "rating scale", "max", "échelle"],
        .tags: ["tags", "topics"],
    ]

    static func base(_ kind: FeedbackKind) -> RawFeedback {
        var raw = RawFeedback()
        raw.kind = kind
        raw.role = .customer
        raw[.channel] = "survey"
        return raw
    }

    /// What tells a survey from a list of tickets, which may have a score too.
    static func isSurvey(_ columns: FeedbackColumns) -> Bool {
        columns.first(["issue key", "requester", "assignee"]) == nil
    }

    static func recommendation(_ columns: FeedbackColumns) -> Int? { columns.containing(recommending) }

    static func finishNPS(_ raw: inout RawFeedback, _ cells: TableCells) {
        raw[.nps] = recommendation(cells.columns).map(cells.text)
        // "Score" may be the same column.
        raw[.rating] = nil
    }

    static func finishHelpful(_ raw: inout RawFeedback, _ cells: TableCells) {
        raw[.rating] = cells.columns.containing(helpful).map(cells.text)
        guard raw[.text] == nil else { return }
        raw[.text] = cells.columns.containing(["better", "improve", "besser", "missing", "why"]).map(cells.text)
    }
}
