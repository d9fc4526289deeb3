/// Tells the message that a reply answers from the reply.
enum QuotedReply {
    static func isQuoted(_ line: Substring) -> Bool {
        let line = line.drop { $0 == " " }
        // Swift's `>` may stand before a combining sign, so scalars are compared.
        return line.unicodeScalars.first == ">" || line.hasPrefix("&gt;")
    }

    /// How many lines say that a quoted message follows; nil where the first does not begin such lines.
    static func headLength(_ lines: ArraySlice<Substring>) -> Int? {
        guard let first = lines.first?.withoutBlanks, !first.isEmpty else { return nil }
        if isDivider(first) { return 1 }
        if isHeader(first, of: senders), hasHeader(lines.dropFirst().prefix(3)) { return 1 }
        // Mail programs break the line of attribution where it gets long.
        for count in 1...3 where lines.count >= count {
            let joined = lines.prefix(count).map { String($0.withoutBlanks) }.joined(separator: " ")
            if isAttribution(joined) { return count }
            if lines.dropFirst(count).first?.withoutBlanks.isEmpty == true { break }
        }
        return nil
    }

    private static let dividers = [
        "original message", "forwarded message", "ursprüngliche nachricht", "weitergeleitete nachricht",
        "originalnachricht", "message d'origine", "message d’origine", "message original", "message transféré",
        "mensaje original", "mensaje reenviado", "please type your reply above this line",
        "bitte antworten sie oberhalb dieser linie",
    ]

    /// `-----Original Message-----`, or a line of underscores.
    private static func isDivider(_ line: Substring) -> Bool {
        if line.utf8.count >= 20, line.utf8.allSatisfy({ $0 == UInt8(ascii: "_") }) { return true }
        guard line.utf8.count < 100, line.hasPrefix("--") || line.hasPrefix("##-") else { return false }
        let words = line.lowercased()
        return dividers.contains { words.contains($0) }
    }

    static let senders = ["from", "von", "de", "expéditeur"]
    private static let others = [
        "sent", "date", "to", "subject", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet", "enviado",
        "fecha",
        "para", "asunto",
    ]

    private static func isHeader(_ line: Substring, of names: [String]) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        var name = line[..<colon].lowercased()[...]
        name = name.drop { $0 == "*" }
        while name.last == " " || name.last == "*" || name.last == "\u{A0}" { name.removeLast() }
        return names.contains(String(name))
    }

    private static func hasHeader(_ lines: ArraySlice<Substring>) -> Bool {
        lines.contains { isHeader($0.withoutBlanks, of: others) }
    }

    /// How lines of attribution begin.
    static let starts = ["on ", "am ", "le ", "el ", "em ", "il ", "op "]
    private static let ends = [
        "wrote:", "schrieb:", "a écrit :", "a écrit:", "a écrit\u{A0}:", "escribió:", "escreveu:", "ha scritto:",
        "schreef:",
    ]

    /// `On Mon, 20 May 2024 at 10:00, Support wrote:`; a date is needed, for people say such things too.
    private static func isAttribution(_ line: String) -> Bool {
        guard line.utf8.count < 300, line.contains(where: \.isNumber) else { return false }
        let words = line.lowercased()
        guard starts.contains(where: words.hasPrefix) else { return false }
        if ends.contains(where: words.hasSuffix) { return true }
        // "Am 20.05.2024 um 10:00 schrieb Support:"
        return words.hasPrefix("am ") && words.contains(" schrieb ") && words.hasSuffix(":")
    }
}

/// Ends of messages that their authors did not type.
enum SignatureLine {
    /// The mark of RFC 3676, section 4.3, with or without its blank.
    static func beginsSignature(_ line: Substring) -> Bool { line == "-- " || line == "--" }

    static let added = [
        "sent from my ", "sent from mail for ", "sent from outlook", "sent via ", "get outlook for ", "sent with ",
        "von meinem ", "gesendet von ", "gesendet mit ", "envoyé de mon ", "envoyé depuis ", "envoyé à partir ",
        "enviado desde mi ", "enviado desde ", "inviato da ", "enviado do meu ", "verstuurd vanaf mijn ",
        "diese nachricht wurde von meinem ",
    ]

    /// What a device or a mail program puts below a message.
    static func isAdded(_ line: Substring) -> Bool {
        guard line.utf8.count < 80 else { return false }
        let words = line.lowercased().drop { $0 == "_" || $0 == "*" || $0 == " " }
        guard let start = added.first(where: words.hasPrefix) else { return false }
        return start != "von meinem " || words.hasSuffix("gesendet") || words.hasSuffix("gesendet.")
    }
}
