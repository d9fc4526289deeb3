/// What was found out about a file: which format its lines have.
public struct FormatChoice: Sendable, Equatable {
    /// The place among the source's candidates, nil where no line was recognised.
    var candidate: Int?
    /// Whether the lines stand inside another program's lines.
    var isFramed = false
    /// The format's name, nil where no line was recognised.
    public internal(set) var name: String?
    /// Values of the source's `constant` dimensions for this file, by their place: file-name captures.
    public var constants: [String?] = []

    public init() {}
}

/// Finds the format of lines.
struct Sniffer {
    /// Non-blank lines that decide for a file.
    static let lineCount = 32

    let candidates: [CompiledSource.Candidate]
    let isSniffed: Bool

    /// The candidates that can have written a line.
    func hits(_ line: ByteView) -> [Int] {
        guard !line.isEmpty else { return [] }
        if line[0] == 0x7b {
            guard let members = LineMembers(line) else { return [] }
            return candidates.indices.filter { index in
                guard
                    case .members(let alternatives) = SourceFormats.all[candidates[index].ordinal]
                        .test
                else { return false }
                return alternatives.contains { $0.allSatisfy(members.passes) }
            }
        }
        guard let traits = WebServerTraits(line) else { return [] }
        return candidates.indices.filter { index in
            guard case .webServer(let isNginx) = SourceFormats.all[candidates[index].ordinal].test
            else { return false }
            return isNginx ? traits.canBeNginx : traits.canBeApache
        }
    }

    /// The first candidate for a single line.
    func candidate(_ line: ByteView) -> Int? { hits(line).first }

    /// Decides for a file by its first lines: most hits, of equals the first in the list.
    func choice(_ head: ByteView) -> FormatChoice {
        var counts = [Int](repeating: 0, count: candidates.count)
        var framed = 0
        var seen = 0
        var start = 0
        while start < head.count, seen < Self.lineCount {
            let end = head.index(of: 0x0a, from: start) ?? head.count
            let line = Framing.withoutMark(head.part(start, end)).trimmed()
            start = end + 1
            guard !line.isEmpty, line[0] != 0x23 else { continue }
            seen += 1
            let inner = Framing.unwrapped(line)
            if !inner.isEmpty { framed += 1 }
            let copies = ByteArena()
            for text in inner.isEmpty ? [line.bytes()] : inner {
                copies.removeAll()
                for byte in text { copies.append(byte) }
                for _ in 0..<8 { copies.append(0) }
                for hit in hits(copies.view(0, text.count)) { counts[hit] += 1 }
            }
        }
        return choice(counts, isFramed: framed * 2 > seen)
    }

    private func choice(_ counts: [Int], isFramed: Bool) -> FormatChoice {
        var choice = FormatChoice()
        choice.isFramed = isFramed
        if isSniffed {
            guard let most = counts.max(), most > 0 else { return choice }
            choice.candidate = counts.firstIndex(of: most)
        } else {
            choice.candidate = 0
        }
        choice.name = choice.candidate.map { SourceFormats.all[candidates[$0].ordinal].name }
        return choice
    }
}

/// What in a common or combined line tells NGINX from Apache.
private struct WebServerTraits {
    var canBeNginx = true
    var canBeApache = true

    init?(_ line: ByteView) {
        guard let columns = WebServerLine.columns(line) else { return nil }
        let slot = { (name: String) in columns[name] ?? .absent }
        if slot("user_agent").isAbsent { canBeNginx = false }
        let bytes = slot("bytes")
        if bytes.length == 1, line[Int(bytes.start)] == 0x2d { canBeNginx = false }
        for name in ["request", "referer", "user_agent"] where slot(name).isKind(.hexEscaped) {
            let cell = slot(name)
            look(line.part(Int(cell.start), Int(cell.start) + cell.length))
        }
    }

    /// NGINX writes only `\xHH`, with capitals; Apache small letters and short escapes.
    private mutating func look(_ text: ByteView) {
        var index = 0
        while let slash = text.index(of: 0x5c, from: index), slash + 1 < text.count {
            if text[slash + 1] != 0x78 {
                canBeNginx = false
            } else if slash + 3 < text.count {
                for digit in [text[slash + 2], text[slash + 3]] {
                    if digit &- 0x41 < 6 { canBeApache = false }
                    if digit &- 0x61 < 6 { canBeNginx = false }
                }
            }
            index = slash + 2
        }
    }
}
