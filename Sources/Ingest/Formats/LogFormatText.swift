/// Reads the layout strings of web servers: what an administrator wrote, as columns.
struct LogFormatText: Sendable, Equatable {
    let columns: [ColumnLayout]
    let tail: [UInt8]
    let escape: ColumnEscape

    /// An NGINX `log_format`: the layout alone or the whole directive with its quoted parts.
    ///
    /// - Throws: where there is no variable, or two stand side by side so that nothing parts them.
    init(nginx text: String) throws(FormatError) {
        let (layout, escape) = try Self.directive(text)
        var reader = Reader(text: Array(layout.utf8))
        while let byte = reader.next() {
            if byte == 0x24 {
                try reader.addColumn(reader.nginxVariable(), format: text)
            } else {
                reader.addLiteral(byte)
            }
        }
        self = try reader.finish(escape, format: text)
    }

    /// An Apache `LogFormat`: `%h %l %u %t "%r" %>s %b %D`.
    init(apache text: String) throws(FormatError) {
        var reader = Reader(text: Array(text.utf8))
        while let byte = reader.next() {
            if byte == 0x25 {
                try reader.addApacheDirective(format: text)
            } else if byte == 0x5c, reader.peek == 0x22 {
                continue
            } else {
                reader.addLiteral(byte)
            }
        }
        self = try reader.finish(.hex, format: text)
    }

    private init(columns: [ColumnLayout], tail: [UInt8], escape: ColumnEscape) {
        self.columns = columns
        self.tail = tail
        self.escape = escape
    }

    /// Takes `log_format name escape=json '…' '…';` apart; any other text is the layout itself.
    private static func directive(_ text: String) throws(FormatError) -> (String, ColumnEscape) {
        var rest = Substring(text.drop { $0.isWhitespace })
        guard rest.hasPrefix("log_format") else {
            return (text, text.hasPrefix("{") ? .json : .hex)
        }
        rest = rest.dropFirst("log_format".count).drop { $0.isWhitespace }
        rest = rest.drop { !$0.isWhitespace }
        var escape = ColumnEscape.hex
        var layout = ""
        while let first = rest.first, first != ";" {
            if first == "'" || first == "\"" {
                let body = rest.dropFirst()
                guard let close = body.firstIndex(of: first) else {
                    throw .layout(text: text, needed: "a closing \(first)")
                }
                layout += body[..<close]
                rest = body[body.index(after: close)...]
            } else if rest.hasPrefix("escape=") {
                let word = rest.dropFirst("escape=".count).prefix { $0.isLetter }
                escape = word == "json" ? .json : word == "none" ? .none : .hex
                rest = rest.dropFirst("escape=".count + word.count)
            } else {
                rest = rest.dropFirst()
            }
        }
        return (layout, escape)
    }

    /// Collects literals and columns.
    private struct Reader {
        let text: [UInt8]
        var index = 0
        var literal: [UInt8] = []
        var columns: [ColumnLayout] = []

        init(text: [UInt8]) { self.text = text }

        var peek: UInt8? { index < text.count ? text[index] : nil }

        mutating func next() -> UInt8? {
            guard index < text.count else { return nil }
            defer { index += 1 }
            return text[index]
        }

        mutating func addLiteral(_ byte: UInt8) { literal.append(byte) }

        /// The name behind a dollar sign, with or without braces.
        mutating func nginxVariable() -> String {
            let isBraced = peek == 0x7b
            if isBraced { index += 1 }
            var name: [UInt8] = []
            while let byte = peek, byte == 0x5f || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
                name.append(byte)
                index += 1
            }
            if isBraced, peek == 0x7d { index += 1 }
            return String(decoding: name, as: UTF8.self)
        }

        mutating func addColumn(_ name: String, format: String) throws(FormatError) {
            guard !name.isEmpty else {
                throw .layout(text: format, needed: "a variable's name behind $")
            }
            if literal.isEmpty, let last = columns.last {
                throw .layout(text: format, needed: "some text between $\(last.name) and $\(name)")
            }
            let isQuoted = literal.last == 0x22
            let isList = name.hasPrefix("upstream_")
            columns.append(
                ColumnLayout(
                    literal: literal, name: name, ending: isQuoted ? .quote : isList ? .list : .next
                ))
            literal = []
        }

        mutating func addApacheDirective(format: String) throws(FormatError) {
            var argument: [UInt8]?
            while let byte = peek,
                byte == 0x3e || byte == 0x3c || byte == 0x7b || byte == 0x21 || byte == 0x2c
                    || byte &- 0x30 < 10
            {
                index += 1
                guard byte == 0x7b else { continue }
                var name: [UInt8] = []
                while let inner = next(), inner != 0x7d { name.append(inner) }
                argument = name
            }
            guard let letter = next() else {
                throw .layout(text: format, needed: "a letter behind %")
            }
            if letter == 0x25 { return addLiteral(letter) }
            let name = ApacheDirective.name(
                letter, argument.map { String(decoding: $0, as: UTF8.self) })
            if letter == 0x74 { addLiteral(0x5b) }
            try addColumn(name, format: format)
            if letter == 0x74 { addLiteral(0x5d) }
        }

        func finish(_ escape: ColumnEscape, format: String) throws(FormatError) -> LogFormatText {
            guard !columns.isEmpty else {
                throw .layout(text: format, needed: "at least one variable")
            }
            return LogFormatText(columns: columns, tail: literal, escape: escape)
        }
    }
}

/// Apache's directives under the names of NGINX's variables, which the field map knows.
private enum ApacheDirective {
    static func name(_ letter: UInt8, _ argument: String?) -> String {
        switch letter {
        case 0x68, 0x61: return "remote_addr"
        case 0x75: return "remote_user"
        case 0x74: return "time_local"
        case 0x72: return "request"
        case 0x73: return "status"
        case 0x62, 0x42: return "body_bytes_sent"
        case 0x4f: return "bytes_sent"
        case 0x49: return "request_length"
        case 0x44: return "request_time_us"
        case 0x54: return duration(argument)
        case 0x76, 0x56: return "server_name"
        case 0x6d: return "request_method"
        case 0x55: return "uri"
        case 0x71: return "query_string"
        case 0x69: return "http_" + header(argument)
        case 0x6f: return "sent_http_" + header(argument)
        default: return "directive_\(letter)_" + header(argument)
        }
    }

    private static func duration(_ unit: String?) -> String {
        switch unit {
        case "us": "request_time_us"
        case "ms": "request_time_ms"
        default: "request_time"
        }
    }

    private static func header(_ name: String?) -> String {
        (name ?? "").lowercased().replacing("-", with: "_")
    }
}
