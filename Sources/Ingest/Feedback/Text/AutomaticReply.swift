/// Tells messages that machines send from those of people.
///
/// A phrase counts only where a sentence begins: people quote such messages when they complain of them.
enum AutomaticReply {
    private static let subjects = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "out of the office",
        "automatische antwort", "abwesenheit", "abwesenheitsnotiz", "réponse automatique", "absence du bureau",
        "respuesta automática", "fuera de la oficina", "undelivered mail", "undeliverable",
        "delivery status notification",
        "mail delivery failed", "mail delivery failure", "returned mail", "unzustellbar", "non remis", "no entregado",
        "ticket received", "request received",
    ]

    private static let authors = ["mailer-daemon", "postmaster", "mail delivery sub"]

    private static let phrases = [
        "this is an automated", "this is an automatic", "this message was automatically",
        "this email was automatically",
        "your ticket has been received", "your request has been received", "your message has been received",
        "we have received your request", "we've received your request", "your request (#", "a ticket has been created",
        "i am out of the office", "i'm out of the office", "i am currently out of", "i am on leave", "i am on vacation",
        "i am away from", "delivery to the following recipient",
        "how would you rate the support you received", "reminder: we would love your feedback",
        "reminder: please take our survey", "please rate our support",
        "dies ist eine automati", "diese nachricht wurde automatisch", "ihre anfrage ist bei uns eingegangen",
        "ihre anfrage wurde empfangen", "ihr ticket wurde erstellt", "ihr ticket ist eingegangen",
        "wir haben ihre anfrage erhalten", "ich bin derzeit nicht im büro", "ich bin zurzeit nicht im büro",
        "ich bin nicht im büro", "ich bin im urlaub", "wie bewerten sie unseren support",
        "ceci est un message automatique", "ce message a été envoyé automatiquement",
        "ceci est une réponse automatique",
        "votre demande a été reçue", "votre demande a bien été", "nous avons bien reçu votre demande",
        "votre ticket a été créé", "je suis absent", "je suis actuellement absent", "je suis en congé",
        "comment évaluez-vous", "este es un mensaje automático", "esta es una respuesta automática",
        "su solicitud ha sido recibida", "hemos recibido su solicitud", "su ticket ha sido",
        "estoy fuera de la oficina",
        "actualmente estoy fuera", "estoy de vacaciones", "¿cómo calificaría",
    ]

    private static let subjectHeads = PhraseHeads(subjects)
    private static let phraseHeads = PhraseHeads(phrases)
    /// The shortest of `authors`, in bytes.
    private static let shortestAuthor = 10

    /// How far into a message its machine shows itself.
    private static let lookedAt = 400

    static func isAutomatic(subject: String?, text: String?, author: String?) -> Bool {
        if let author, isMachine(author) { return true }
        if let subject, mayHold(subject, subjectHeads, most: .max), begins(withoutReply(subject.lowercased()), subjects)
        {
            return true
        }
        guard let text, mayHold(text, phraseHeads, most: lookedAt * 4) else { return false }
        return sentences(String(text.unicodeScalars.prefix(lookedAt)).lowercased()).contains { begins($0, phrases) }
    }

    private static func isMachine(_ author: String) -> Bool {
        guard author.utf8.count >= shortestAuthor else { return false }
        let author = author.lowercased()
        return authors.contains(where: author.contains)
    }

    /// Whether the first bytes of a text may hold a phrase; those of nearly no text do.
    private static func mayHold(_ text: String, _ heads: PhraseHeads, most: Int) -> Bool {
        let bytes = text.utf8Span.span
        return heads.mayStand(in: bytes.extracting(first: most))
    }

    private static func withoutReply(_ subject: String) -> Substring {
        var rest = subject[...].withoutBlanks
        while let mark = ["re:", "aw:", "fw:", "fwd:", "tr:", "rv:", "[auto]"].first(where: rest.hasPrefix) {
            rest = rest.dropFirst(mark.count).withoutBlanks
        }
        return rest
    }

    private static func begins(_ text: Substring, _ starts: [String]) -> Bool { starts.contains { text.hasPrefix($0) } }

    /// What begins a line or follows a full stop or a comma's greeting.
    private static func sentences(_ text: String) -> [Substring] {
        text.replacing("’", with: "'").split { ".!?\n\r,".contains($0) }.map(\.withoutBlanks)
    }
}
