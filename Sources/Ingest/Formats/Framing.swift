/// Lines of other programs around the lines of a gateway, taken off before anything else.
///
/// JSON arrays of records, Docker's json-file, Kubernetes' CRI lines, syslog heads, Loki pushes and
/// query results, CloudWatch exports.
enum Framing {
    /// The lines inside a line, none where it is not wrapped. Line feeds inside become spaces, so
    /// that nothing in a value can pass for a line of its own.
    static func unwrapped(_ line: ByteView) -> [[UInt8]] {
        guard !line.isEmpty else { return [] }
        switch line[0] {
        case 0x5b: return array(line)
        case 0x7b: return object(line).map(flat)
        case 0x3c: return syslog(line).map { [$0] } ?? []
        default:
            if let piece = ContainerPiece(line), !piece.isPartial { return [piece.text] }
            return []
        }
    }

    /// A line without the byte order mark that a file may begin with.
    static func withoutMark(_ line: ByteView) -> ByteView {
        line.count >= 3 && line[0] == 0xef && line[1] == 0xbb && line[2] == 0xbf
            ? line.part(3, line.count) : line
    }

    private static func flat(_ text: [UInt8]) -> [UInt8] {
        var text = text
        while text.last == 0x0a || text.last == 0x0d { text.removeLast() }
        for index in text.indices where text[index] == 0x0a { text[index] = 0x20 }
        return text
    }

    private static func array(_ line: ByteView) -> [[UInt8]] {
        guard JSONVerdict.problem(line) == nil else { return [] }
        return LineMembers.elements(line).filter { $0[0] == 0x7b }.map { $0.bytes() }
    }

    private static func object(_ line: ByteView) -> [[UInt8]] {
        guard let members = LineMembers(line) else { return [] }
        if let log = members["log"], members["stream"] != nil,
            let text = LineMembers.text(log.value)
        {
            return [text]
        }
        if let streams = members["streams"], streams.isArray { return loki(streams.value) }
        if let data = members["data"], data.isObject,
            let result = LineMembers(object: data.value)["result"], result.isArray
        {
            return loki(result.value)
        }
        if let events = members["logEvents"], events.isArray {
            return LineMembers.elements(events.value).compactMap { event in
                guard event[0] == 0x7b else { return nil }
                return LineMembers(object: event)["message"].flatMap { LineMembers.text($0.value) }
            }
        }
        return []
    }

    /// `[{"stream":{…},"values":[["ns","line"],…]},…]`
    private static func loki(_ streams: ByteView) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for stream in LineMembers.elements(streams) where stream[0] == 0x7b {
            guard let values = LineMembers(object: stream)["values"], values.isArray else {
                continue
            }
            for value in LineMembers.elements(values.value) where value[0] == 0x5b {
                let pair = LineMembers.elements(value)
                if pair.count >= 2, let text = LineMembers.text(pair[1]) { lines.append(text) }
            }
        }
        return lines
    }

    /// What follows `<34>Oct 11 22:14:15 host tag[pid]: `.
    private static func syslog(_ line: ByteView) -> [UInt8]? {
        guard let close = line.index(of: 0x3e), close <= 4, close > 1,
            WebText.isDigits(line.part(1, close))
        else { return nil }
        var index = close + 1
        while let colon = line.index(of: 0x3a, from: index) {
            if colon + 1 < line.count, line[colon + 1] == 0x20 {
                return line.part(colon + 2, line.count).trimmed().bytes()
            }
            index = colon + 1
        }
        return nil
    }
}

/// A line of a container runtime: `2024-06-01T12:00:00.1Z stdout F <text>`.
struct ContainerPiece {
    let text: [UInt8]
    /// Whether the rest of the text follows in the next line of the same stream.
    let isPartial: Bool
    let isError: Bool

    init?(_ line: ByteView) {
        guard line.count > 30, line[0] &- 0x30 < 10, line[4] == 0x2d, line[10] == 0x54,
            let space = line.index(of: 0x20), space + 10 <= line.count
        else { return nil }
        let stream = line.part(space + 1, space + 7)
        guard stream.equals("stdout") || stream.equals("stderr"), line[space + 7] == 0x20,
            line[space + 8] == 0x46 || line[space + 8] == 0x50, line[space + 9] == 0x20
        else { return nil }
        isError = stream.equals("stderr")
        isPartial = line[space + 8] == 0x50
        text = line.part(space + 10, line.count).bytes()
    }
}

/// Lines that are known and are no calls.
enum Foreign {
    static func recognises(_ line: ByteView) -> Bool {
        guard !line.isEmpty else { return false }
        if line[0] == 0x7b { return LineMembers(line).map(isForeign) ?? false }
        return isErrorLog(line) || line.starts(with: "/docker-entrypoint")
            || line.starts(with: "INFO:     ")
            || line.starts(with: "WARNING:  ") || line.starts(with: "nginx: ")
    }

    /// TCP sessions of Kong, status snapshots of NGINX Plus.
    private static func isForeign(_ members: LineMembers) -> Bool {
        if members["session"] != nil, members["latencies"] != nil, members["request"] == nil {
            return true
        }
        return members["nginx_version"] != nil && members["version"] != nil
    }

    /// Error logs: `2024/10/10 13:55:36 [notice] …` and `[Thu Oct 10 13:55:36.1 2024] [core:notice] …`.
    private static func isErrorLog(_ line: ByteView) -> Bool {
        if line.count > 22, line[4] == 0x2f, line[7] == 0x2f, line[10] == 0x20, line[13] == 0x3a,
            line[19] == 0x20
        {
            return line[20] == 0x5b
        }
        guard line[0] == 0x5b, let close = line.index(of: 0x5d), close > 20, close + 2 < line.count
        else { return false }
        return line[close + 1] == 0x20 && line[close + 2] == 0x5b
    }
}
