/// Takes apart a journal field: all answers and work notes in one text, the newest first.
enum ServiceNowJournal {
    private struct Head {
        let stamp: String
        let author: String
        let isNote: Bool
    }

    /// The entries in order of time.
    ///
    /// - Parameter isCallerKnown: whether entries can be told to be the caller's by the name.
    static func replies(_ journal: String?, caller: String?, isCallerKnown: Bool) -> [RawFeedback] {
        guard let journal else { return [] }
        var entries: [(head: Head, lines: [Substring.UnicodeScalarView])] = []
        for line in journal.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            if let head = head(Substring(line)) {
                entries.append((head, []))
            } else if !entries.isEmpty {
                entries[entries.count - 1].lines.append(Substring(line).unicodeScalars)
            }
        }
        return entries.reversed().map { entry in
            reply(entry.head, entry.lines.map { Substring($0) }, caller, isCallerKnown)
        }
    }

    private static func reply(
        _ head: Head, _ lines: [Substring], _ caller: String?, _ isCallerKnown: Bool
    ) -> RawFeedback {
        var raw = RawFeedback()
        var lines = lines[...]
        // Two empty lines end an entry.
        for _ in 0..<2 where lines.last?.withoutBlanks.isEmpty == true { lines.removeLast() }
        raw[.text] = lines.joined(separator: "\n")
        raw[.createdAt] = head.stamp
        raw[.author] = head.author
        raw.isPublic = !head.isNote
        if head.isNote {
            raw.role = .agent
        } else if isCallerKnown {
            raw.role = head.author == caller ? .customer : .agent
        }
        return raw
    }

    /// `2024-05-21 09:20:00 - Some Name (Work notes)`.
    private static func head(_ line: Substring) -> Head? {
        let line = line.withoutBlanks
        guard line.hasSuffix(")"), let dash = line.firstRange(of: " - "), let open = line.lastIndex(of: "("),
            dash.upperBound < open, line.utf8.count < 300
        else { return nil }
        let stamp = String(line[..<dash.lowerBound])
        guard FeedbackStamp(stamp, clock: .utc) != nil else { return nil }
        let kind = line[open...].lowercased()
        let isNote = ["work note", "arbeitsnotiz", "notes de travail", "notas de trabajo"].contains {
            kind.contains($0)
        }
        return Head(stamp: stamp, author: String(line[dash.upperBound..<open].withoutBlanks), isNote: isNote)
    }
}
