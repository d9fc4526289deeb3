/// Tells lines of logs and of programs from those of people.
enum LogLine {
    static func isLog(_ line: Substring) -> Bool {
        guard let first = line.unicodeScalars.first else { return false }
        switch first {
        case "{": return isObject(line)
        case "0"..."9", "[": return beginsWithStamp(line) || isAccessLog(line)
        default: return isCommand(line) || isLevelled(line) || hasPairs(line)
        }
    }

    private static func isObject(_ line: Substring) -> Bool {
        let inner = line.dropFirst().drop { $0 == " " }
        return inner.first == "\"" && line.contains(":") || line == "{"
    }

    static let levels = ["ERROR", "WARN", "WARNING", "INFO", "DEBUG", "TRACE", "FATAL", "CRITICAL"]

    /// `2024-05-20T10:00:00Z …`, `[2024-05-20 10:00:00] …`, `[20/May/2024:10:00:00 +0000] …`, if more follows than prose
    /// would have: a level, a brace, a pair.
    private static func beginsWithStamp(_ line: Substring) -> Bool {
        let inner = line.drop { $0 == "[" }
        let bytes = Array(inner.utf8.prefix(20))
        guard bytes.count >= 19 else { return false }
        let isISO = bytes[4] == 0x2D && bytes[7] == 0x2D && bytes[13] == 0x3A && bytes[16] == 0x3A
        let isWeb = bytes[2] == 0x2F && bytes[6] == 0x2F && bytes[11] == 0x3A
        guard isISO || isWeb else { return false }
        let rest = inner.dropFirst(19)
        return line.first == "[" || levels.contains { rest.contains($0) } || rest.contains { "{}[]=|".contains($0) }
    }

    /// `203.0.113.7 - - [20/May/2024…`.
    private static func isAccessLog(_ line: Substring) -> Bool {
        line.contains(" - ") && line.contains(" [") && line.contains("\"") && line.prefix(4).contains(".")
    }

    static let commands = [
        "curl ", "$ ", "wget ", "HTTP/1.", "HTTP/2", "< HTTP/", "GET /", "POST /", "PUT /", "DELETE /", "kubectl ",
        "docker ",
        "traceparent:", "x-request-id:", "X-Request-Id:", "X-Amzn-Trace-Id:",
    ]

    private static func isCommand(_ line: Substring) -> Bool {
        guard let start = commands.first(where: line.hasPrefix) else { return false }
        // "GET /v1/orders returns 502" is said, "GET /v1/orders HTTP/1.1" is pasted.
        guard start.hasSuffix(" /") else { return true }
        return line.contains(" HTTP/") || !line.dropFirst(start.count).contains(" ")
    }

    private static func isLevelled(_ line: Substring) -> Bool {
        guard let level = levels.first(where: line.hasPrefix) else { return false }
        let behind = line.dropFirst(level.count)
        return [":", " [", "\t", " -"].contains { behind.hasPrefix($0) }
    }

    /// Three and more words like `status=502`, and hardly any others.
    private static func hasPairs(_ line: Substring) -> Bool {
        let words = line.split(separator: " ")
        let pairs = words.count { word in word.dropFirst().dropLast().contains("=") && !word.contains("://") }
        return pairs >= 3 && pairs * 2 > words.count
    }
}

/// Follows stack traces over their lines.
struct TraceState {
    /// Whether the last line was of a trace of Python, whose code and last line have no mark of their own.
    private(set) var isPython = false

    /// How the lines begin that are told by their beginning, in lower case.
    static let starts = ["traceback ", "at ", "... ", "file \"", "goroutine "] + heads.map { $0.lowercased() }
    private static let heads = ["Caused by: ", "Exception in thread ", "Unhandled exception", "panic: "]

    /// Whether a line belongs to a trace.
    mutating func takes(_ line: Substring, _ trimmed: Substring) -> Bool {
        if trimmed.hasPrefix("Traceback (most recent call last)") {
            isPython = true
            return true
        }
        if isPython {
            let isIndented = line.first == " " || line.first == "\t"
            if !isIndented {
                isPython = false
                return Self.isException(trimmed)
            }
            return true
        }
        return Self.isFrame(line, trimmed) || Self.isHead(trimmed)
    }

    private static func isFrame(_ line: Substring, _ trimmed: Substring) -> Bool {
        if trimmed.hasPrefix("at ") {
            return trimmed.contains("(") && trimmed.contains(")") || trimmed.contains(":line ")
        }
        if trimmed.hasPrefix("... "), trimmed.hasSuffix(" more") { return true }
        if trimmed.hasPrefix("File \""), trimmed.contains("\", line ") { return true }
        if trimmed.hasPrefix("goroutine "), trimmed.hasSuffix("]:") { return true }
        return line.first == "\t" && trimmed.contains(".go:")
    }

    private static func isHead(_ line: Substring) -> Bool {
        if heads.contains(where: line.hasPrefix) { return true }
        return isException(line) && line.prefix { $0 != ":" }.contains(".")
    }

    /// `java.net.SocketTimeoutException: Read timed out`, `ValueError: x`.
    private static func isException(_ line: Substring) -> Bool {
        let name = line.prefix { $0 != ":" }
        guard !name.isEmpty, !name.contains(" ") else { return false }
        return name.hasSuffix("Exception") || name.hasSuffix("Error")
    }
}
