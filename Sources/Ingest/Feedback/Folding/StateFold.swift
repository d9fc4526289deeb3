/// Folds the words of products for the state of a ticket.
enum StatusFold {
    private static let words: [(FeedbackStatusGroup, [String])] = [
        (
            .pending,
            [
                "pending", "hold", "waiting", "wait for", "snoozed", "awaiting", "blocked", "wartend", "warten",
                "en attente", "en espera", "pendiente", "ausstehend",
            ]
        ),
        (
            .solved,
            [
                "solved", "resolved", "done", "fixed", "completed", "gelöst", "erledigt", "fertig", "résolu", "terminé",
                "resuelto",
            ]
        ),
        (
            .closed,
            [
                "closed", "deleted", "cancel", "rejected", "declined", "geschlossen", "fermé", "clos", "cerrado",
                "abgelehnt",
            ]
        ),
        (
            .open,
            [
                "new", "open", "progress", "to do", "todo", "backlog", "selected", "assigned", "triage", "review",
                "escalated", "active", "neu", "offen", "bearbeitung", "nouveau", "ouvert", "en cours", "abierto",
                "nuevo", "en curso",
            ]
        ),
    ]

    /// The group of a status; one that has no word for it is unknown.
    static func group(_ status: String) -> FeedbackStatusGroup {
        let status = status.lowercased()
        // "Unresolved" and "reopened" say the contrary of what they hold.
        if status.contains("unresolved") || status.contains("unsolved") || status.contains("not done") { return .open }
        if status.contains("reopened") { return .open }
        return words.first { $0.1.contains { status.contains($0) } }?.0 ?? .unknown
    }
}

/// Folds the words of products for urgency.
enum PriorityFold {
    private static let words: [[String]] = [
        ["urgent", "critical", "highest", "blocker", "emergency", "kritisch", "dringend", "höchste", "urgente"],
        ["high", "major", "hoch", "haute", "élevé", "alta"],
        ["normal", "medium", "moderate", "mittel", "moyenne", "media"],
        ["low", "minor", "trivial", "planning", "niedrig", "gering", "basse", "faible", "baja"],
    ]

    /// 1 to 4; nil where neither a word nor a digit from 1 to 5 says it.
    static func rank(_ priority: String) -> Int? {
        let priority = priority.lowercased()
        let digits = priority.drop { $0 == "p" }.prefix { $0.isNumber }
        if let digit = Int(digits), (1...5).contains(digit) { return min(digit, 4) }
        // Intercom has these two alone.
        if priority == "not_priority" { return 3 }
        if priority == "priority" { return 2 }
        return words.firstIndex { $0.contains { priority.contains($0) } }.map { $0 + 1 }
    }
}

/// One name for each way in which feedback comes, where products differ.
enum ChannelFold {
    private static let names = [
        "mail": "email", "e-mail": "email", "web form": "web", "web service": "api", "self-service": "web",
        "self_service": "web", "telephone": "phone", "voice": "phone", "messaging": "chat", "live chat": "chat",
    ]

    static func name(_ channel: String) -> String {
        let channel = channel.lowercased()
        return names[channel] ?? channel
    }
}
