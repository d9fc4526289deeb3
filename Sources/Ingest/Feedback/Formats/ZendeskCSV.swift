extension FeedbackFormat {
    /// Views of Zendesk as CSV: their columns differ from one to the next, and by the agent's language.
    static let zendeskCSV = FeedbackFormat(
        "zendesk_csv",
        table: TableFormat(
            recognises: { columns in
                columns.has("summation column")
                    || columns.first(ZendeskView.requesters) != nil && columns.first(ZendeskView.subjects) != nil
            },
            columns: ZendeskView.columns, base: ZendeskView.base))
}

private enum ZendeskView {
    static let requesters = ["requester", "requester id", "anfragender", "anfragesteller", "demandeur", "solicitante"]
    static let subjects = ["subject", "betreff", "sujet", "objet", "asunto"]

    static let base: RawFeedback = {
        var raw = RawFeedback()
        raw.role = .customer
        return raw
    }()

    static let columns: [FeedbackField: [String]] = [
        .id: ["id", "ticket id", "ticket-id", "ticket", "#", "n°"],
        .author: ["requester id"] + requesters,
        .authorEmail: ["requester email", "requester e-mail"],
        .account: ["organization", "organisation", "ticket organization name", "organización"],
        .subject: subjects,
        .text: ["description", "ticket description", "beschreibung", "descripción", "first comment", "latest comment"],
        .channel: ["via", "channel", "ticket channel", "kanal", "canal"],
        .status: ["status", "ticket status", "statut", "estado"],
        .priority: ["priority", "ticket priority", "priorität", "priorité", "prioridad"],
        .type: ["ticket type", "type", "tickettyp", "type de ticket", "tipo"],
        .tags: ["tags", "current tags", "ticket tags", "stichwörter", "marqueurs", "etiquetas"],
        .createdAt: [
            "created at", "requested", "created", "erstellt am", "erstellt", "angefragt", "créé le", "demandé le",
            "creado el", "solicitado",
        ],
        .updatedAt: ["updated at", "updated", "aktualisiert am", "aktualisiert", "mis à jour", "actualizado"],
        .solvedAt: ["solved at", "solved", "gelöst am", "gelöst", "résolu le", "resuelto"],
        .rating: ["satisfaction score", "satisfaction", "zufriedenheit"],
        .ratingComment: ["satisfaction comment"], .comments: ["replies", "comments"],
        .language: ["locale", "requester language", "language", "sprache", "langue", "idioma"],
    ]
}
