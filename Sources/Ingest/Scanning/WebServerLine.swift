/// The common and combined lines of NGINX and Apache httpd, with the heads met in the wild.
///
///     client ident user [dd/Mon/yyyy:HH:MM:SS +ZZZZ] "request" status bytes "referer" "user agent" …
///
/// The head may also be `vhost client`, `a, b, c`, `"a, b" client`, a host name or `unix:`. Columns
/// behind the user agent are tolerated; a quoted one that holds addresses is X-Forwarded-For.
struct WebServerLine {
    static let names = [
        "client", "vhost", "user", "time", "request", "status", "bytes", "referer", "user_agent",
        "forwarded_for",
    ]

    private enum Slot: Int {
        case client, vhost, user, time, request, status, bytes, referer, userAgent, forwardedFor
    }

    private struct Target {
        let base: BytePointer
        let matrix: CellMatrix
        let row: Int

        @inline(__always)
        func put(
            _ slot: Slot, _ start: BytePointer, _ end: BytePointer,
            escaped: Bool = false
        ) {
            matrix[slot.rawValue, row] = Cell(
                start: UInt32(start - base), length: UInt32(end - start),
                escaped ? .hexEscaped : .text)
        }
    }

    /// The named columns of a single line, places counted from its beginning; nil where it is none
    /// of these.
    static func columns(_ line: ByteView) -> [String: Cell]? {
        let matrix = CellMatrix(slotCount: names.count)
        let end = line.base + line.count
        guard
            WebServerLine().scan(line.base, base: line.base, end: end, into: matrix, row: 0) != nil
        else {
            return nil
        }
        return Dictionary(uniqueKeysWithValues: names.indices.map { (names[$0], matrix[$0, 0]) })
    }

    /// Scans a line; gives its end, nil where it is none of these.
    func scan(
        _ start: BytePointer, base: BytePointer, end: BytePointer,
        into matrix: CellMatrix, row: Int
    ) -> BytePointer? {
        let target = Target(base: base, matrix: matrix, row: row)
        guard let bracket = Self.bracket(start, end) else { return nil }
        let time = bracket + 1
        guard time[26] == 0x5d, time[27] == 0x20, time[28] == 0x22 else { return nil }
        target.put(.time, time, time + 26)
        guard Self.head(start, bracket - 1, target) else { return nil }
        var hasEscapes = false
        let request = time + 29
        guard let requestEnd = TextSearch.quoteEnd(request, end, &hasEscapes) else { return nil }
        target.put(.request, request, requestEnd, escaped: hasEscapes)
        guard requestEnd[1] == 0x20 else { return nil }
        let status = requestEnd + 2
        let statusEnd = TextSearch.spaceEnd(status, end)
        guard statusEnd - status == 3 || (statusEnd - status == 1 && status.pointee == 0x2d),
            statusEnd.pointee == 0x20
        else { return nil }
        target.put(.status, status, statusEnd)
        let bytes = statusEnd + 1
        let bytesEnd = TextSearch.spaceEnd(bytes, end)
        guard bytesEnd > bytes else { return nil }
        target.put(.bytes, bytes, bytesEnd)
        return Self.tail(bytesEnd, end, target)
    }

    /// The bracket before the time: the first one that a date follows.
    @inline(__always)
    private static func bracket(
        _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer?
    {
        var p = start
        while let bracket = TextSearch.byte(0x5b, p, end) {
            if bracket > start, bracket[-1] == 0x20, bracket[3] == 0x2f, bracket[7] == 0x2f,
                bracket[12] == 0x3a
            {
                return bracket
            }
            p = bracket + 1
        }
        return nil
    }

    @inline(__always)
    private static func tail(
        _ start: BytePointer, _ end: BytePointer, _ target: Target
    ) -> BytePointer? {
        var p = start
        var column = 0
        while p < end, p.pointee != 0x0a {
            while p < end, p.pointee == 0x20 || p.pointee == 0x0d || p.pointee == 0x09 { p += 1 }
            guard p < end, p.pointee != 0x0a else { break }
            if p.pointee == 0x22 {
                var hasEscapes = false
                guard let quote = TextSearch.quoteEnd(p + 1, end, &hasEscapes) else { return nil }
                switch column {
                case 0: target.put(.referer, p + 1, quote, escaped: hasEscapes)
                case 1: target.put(.userAgent, p + 1, quote, escaped: hasEscapes)
                default: forwarded(p + 1, quote, target)
                }
                p = quote + 1
            } else {
                if column < 2 { column = 2 }
                p = TextSearch.spaceEnd(p, end)
            }
            column += 1
        }
        return p
    }

    private static func forwarded(
        _ start: BytePointer, _ end: BytePointer, _ target: Target
    ) {
        guard target.matrix[Slot.forwardedFor.rawValue, target.row].isAbsent else { return }
        let text = ByteView(start, count: end - start)
        let first = WebText.bareAddress(text)
        guard WebText.isAddress(text.part(first.lowerBound, first.upperBound)) else { return }
        target.put(.forwardedFor, start, end)
    }

    /// Takes the head apart: addresses, ident and user.
    private static func head(
        _ start: BytePointer, _ end: BytePointer, _ target: Target
    ) -> Bool {
        let text = ByteView(start, count: end - start)
        guard let first = text.index(of: 0x20), first > 0,
            let second = text.index(of: 0x20, from: first + 1)
        else { return false }
        if text.index(of: 0x20, from: second + 1) == nil {
            target.put(.user, start + second + 1, end)
            target.put(.client, start, start + first)
            return true
        }
        return longHead(text, target)
    }

    /// More than three words: the last two are ident and user, the others say who called.
    private static func longHead(_ text: ByteView, _ target: Target) -> Bool {
        guard let user = text.lastIndex(of: 0x20),
            let ident = text.part(0, user).lastIndex(of: 0x20)
        else { return false }
        let start = text.base
        target.put(.user, start + user + 1, start + text.count)
        var word = 0
        var isFirst = true
        while word < ident {
            let end = min(text.index(of: 0x20, from: word) ?? ident, ident)
            let range = WebText.bareAddress(text.part(word, end))
            let address = text.part(word + range.lowerBound, word + range.upperBound)
            if WebText.isAddress(address) {
                target.put(
                    .client, start + word + range.lowerBound, start + word + range.upperBound)
                return true
            }
            if isFirst { target.put(.vhost, start + word, start + end) }
            isFirst = false
            word = end + 1
        }
        return false
    }
}

/// Searches in text lines; all end at the line feed or at the end of the bytes.
enum TextSearch {
    /// The first such byte of the line.
    @inline(__always)
    static func byte(
        _ byte: UInt8, _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer?
    {
        var p = start
        while p < end {
            let word = Word.load(p)
            let flags = Word.equal(word, byte) | Word.equal(word, 0x0a)
            if flags != 0 {
                p += Word.first(flags)
                return p < end && p.pointee == byte ? p : nil
            }
            p += 8
        }
        return nil
    }

    /// The first such byte of the line; notes whether a backslash was passed.
    @inline(__always)
    static func byte(
        _ byte: UInt8, _ start: BytePointer, _ end: BytePointer,
        _ hasBackslash: inout Bool
    ) -> BytePointer? {
        var p = start
        while p < end {
            let word = Word.load(p)
            let flags = Word.equal(word, byte) | Word.equal(word, 0x0a)
            let slashes = Word.equal(word, 0x5c)
            if flags != 0 {
                let found = Word.first(flags)
                if slashes & Word.mask(found) != 0 { hasBackslash = true }
                p += found
                return p < end && p.pointee == byte ? p : nil
            }
            if slashes != 0 { hasBackslash = true }
            p += 8
        }
        return nil
    }

    /// The end of a word: a space, the line feed or the end of the bytes.
    @inline(__always)
    static func spaceEnd(
        _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer
    {
        var p = start
        while p < end {
            let word = Word.load(p)
            let flags = Word.equal(word, 0x20) | Word.equal(word, 0x0a) | Word.equal(word, 0x0d)
            if flags != 0 { return min(p + Word.first(flags), end) }
            p += 8
        }
        return end
    }

    /// The closing quote; a backslash takes the byte behind it along.
    @inline(__always)
    static func quoteEnd(
        _ start: BytePointer, _ end: BytePointer, _ hasEscapes: inout Bool
    ) -> BytePointer? {
        var p = start
        while p < end {
            let word = Word.load(p)
            let flags = Word.equal(word, 0x22) | Word.equal(word, 0x5c) | Word.equal(word, 0x0a)
            if flags == 0 {
                p += 8
                continue
            }
            p += Word.first(flags)
            if p >= end || p.pointee == 0x0a { return nil }
            if p.pointee == 0x22 { return p }
            hasEscapes = true
            p += p[1] == 0x0a ? 1 : 2
        }
        return nil
    }

    /// The end of the line.
    @inline(__always)
    static func lineEnd(
        _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer
    {
        var p = start
        while p < end {
            let flags = Word.equal(Word.load(p), 0x0a)
            if flags != 0 { return min(p + Word.first(flags), end) }
            p += 8
        }
        return end
    }
}
