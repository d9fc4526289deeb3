/// What the author of a message says, out of everything that a message carries.
///
/// Left out are quoted replies, signatures and what mail programs add, stack traces, log lines, code, and the sections
/// of forms that hold nothing but an id. Lines are judged one by one; what is not recognised is spoken.
struct SpokenPart {
    private var kept: [Substring] = []
    private var isInFence = false
    private var trace = TraceState()

    static func of(_ text: String) -> String {
        let bytes = text.utf8Span.span
        if PlainLine.areAll(bytes) { return text }
        var part = SpokenPart()
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map {
            Substring($0.last == "\r" ? $0.dropLast() : $0)
        }
        part.read(lines)
        return part.joined()
    }

    private mutating func read(_ lines: [Substring]) {
        var index = 0
        while index < lines.count {
            if isSurelySaid(lines[index]) {
                kept.append(lines[index])
                index += 1
                continue
            }
            if let length = QuotedReply.headLength(lines[index...]) {
                // Answers between or below the quoted lines are the author's own.
                guard lines[(index + length)...].contains(where: { QuotedReply.isQuoted($0) }) else { return }
                index += length
                continue
            }
            if SignatureLine.beginsSignature(lines[index]) { return }
            if FormSection.isId(lines[index...]) {
                index += FormSection.length(lines[index...])
                continue
            }
            take(lines[index])
            index += 1
        }
    }

    private func isSurelySaid(_ line: Substring) -> Bool {
        guard !isInFence, !trace.isPython else { return false }
        let bytes = line.utf8Span.span
        return PlainLine.isSaid(bytes)
    }

    private mutating func take(_ line: Substring) {
        let trimmed = line.withoutBlanks
        if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
            isInFence.toggle()
            return
        }
        if isInFence || QuotedReply.isQuoted(trimmed) || SignatureLine.isAdded(trimmed) { return }
        if trace.takes(line, trimmed) || LogLine.isLog(trimmed) { return }
        kept.append(line)
    }

    /// The lines that were kept, without empty ones at both ends and without more than one between others.
    private func joined() -> String {
        var result: [Substring] = []
        for line in kept where !line.withoutBlanks.isEmpty || result.last.map({ !$0.isEmpty }) == true {
            result.append(line.withoutBlanks.isEmpty ? "" : line)
        }
        if result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n")
    }
}

extension Substring {
    /// The text without white space at either end.
    var withoutBlanks: Substring {
        var part = unicodeScalars
        while let first = part.first, first.properties.isWhitespace { part.removeFirst() }
        while let last = part.last, last.properties.isWhitespace { part.removeLast() }
        return Substring(part)
    }
}

/// Sections that a form adds by itself: a heading, and an id as the only content.
enum FormSection {
    static func isId(_ lines: ArraySlice<Substring>) -> Bool {
        guard let head = lines.first, head.hasPrefix("#"), head.lowercased().hasSuffix(" id") else { return false }
        let content = lines.dropFirst().first { !$0.withoutBlanks.isEmpty } ?? ""
        return content.hasPrefix("`") && content.hasSuffix("`")
    }

    static func length(_ lines: ArraySlice<Substring>) -> Int {
        let content = lines.dropFirst().firstIndex { !$0.withoutBlanks.isEmpty } ?? lines.startIndex
        return content + 1 - lines.startIndex
    }
}
