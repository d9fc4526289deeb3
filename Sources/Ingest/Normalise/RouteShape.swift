/// Folds the ids in a path: each segment that looks like an id becomes `{id}`.
///
/// An id is a segment, judged by itself, that is: digits; a UUID; eight or more hexadecimal digits;
/// a ULID (26 characters of Crockford's base 32); a date that begins `yyyy-mm-dd`; base64-like (16
/// or more letters, digits, `_`, `-`, `=`, with a digit and five changes between digits, capitals
/// and small letters); an e-mail address; longer than 64 bytes. The same holds for what stands before
/// a file ending of up to five letters.
struct RouteShape {
    private struct Class {
        static let digit: UInt8 = 1
        static let hex: UInt8 = 2
        static let crockford: UInt8 = 4
        static let base64: UInt8 = 8
        static let upper: UInt8 = 16
        static let lower: UInt8 = 32
        static let mail: UInt8 = 64
        static let dot: UInt8 = 128
    }

    private static let maxSegmentBytes = 64
    private let classes: ByteTable

    init() {
        var classes = [UInt8](repeating: 0, count: 256)
        for byte in UInt8(0x30)...0x39 {
            classes[Int(byte)] = Class.digit | Class.hex | Class.crockford | Class.base64
        }
        for byte in UInt8(0x41)...0x5a {
            classes[Int(byte)] = Class.upper | Class.base64
            if byte <= 0x46 { classes[Int(byte)] |= Class.hex }
            if byte != 0x49 && byte != 0x4c && byte != 0x4f && byte != 0x55 {
                classes[Int(byte)] |= Class.crockford
            }
        }
        for byte in UInt8(0x61)...0x7a {
            classes[Int(byte)] = Class.lower | Class.base64
            if byte <= 0x66 { classes[Int(byte)] |= Class.hex }
        }
        for byte in [UInt8(0x5f), 0x2d, 0x3d] { classes[Int(byte)] = Class.base64 }
        classes[0x40] = Class.mail
        classes[0x25] = Class.mail
        classes[0x2e] = Class.dot
        self.classes = ByteTable(classes)
    }

    /// Writes the folded path behind what the arena holds, unless nothing in it is an id; true where
    /// it was written.
    func fold(_ path: ByteView, into arena: ByteArena) -> Bool {
        let classes = self.classes
        var start = 0
        var copied = 0
        while true {
            let (end, all, any) = classes.summary(path, from: start, until: 0x2f)
            if !isPlain(end - start, all, any), let id = idEnd(path.part(start, end), all, any) {
                arena.append(path.part(copied, start))
                appendId(arena)
                copied = start + id
            }
            guard end < path.count else { break }
            start = end + 1
        }
        guard copied > 0 else { return false }
        arena.append(path.part(copied, path.count))
        return true
    }

    /// Where the id in a segment ends: before its file ending or with it; nil where there is none.
    private func idEnd(_ segment: ByteView, _ all: UInt8, _ any: UInt8) -> Int? {
        if isId(segment, all, any) { return segment.count }
        guard any & Class.dot != 0, let dot = segment.lastIndex(of: 0x2e),
            isEnding(segment.part(dot + 1, segment.count))
        else {
            return nil
        }
        let stem = segment.part(0, dot)
        let (stemAll, stemAny) = summary(stem)
        return isId(stem, stemAll, stemAny) ? dot : nil
    }

    /// Most segments: short words without a digit or anything odd.
    @inline(__always) private func isPlain(_ count: Int, _ all: UInt8, _ any: UInt8) -> Bool {
        any & (Class.digit | Class.mail | Class.dot) == 0 && count <= Self.maxSegmentBytes
            && (count < 8 || all & Class.hex == 0)
    }

    private func appendId(_ arena: ByteArena) {
        for byte in [UInt8(0x7b), 0x69, 0x64, 0x7d] { arena.append(byte) }
    }

    private func summary(_ text: ByteView) -> (all: UInt8, any: UInt8) {
        let (_, all, any) = classes.summary(text, from: 0, until: 0x2f)
        return (all, any)
    }

    private func isEnding(_ text: ByteView) -> Bool {
        let (all, _) = summary(text)
        return text.count >= 1 && text.count <= 5 && all & Class.base64 != 0
    }

    private func isId(_ text: ByteView, _ all: UInt8, _ any: UInt8) -> Bool {
        let count = text.count
        guard count > 0 else { return false }
        if count > Self.maxSegmentBytes { return true }
        if all & Class.digit != 0 { return true }
        if count >= 8 && all & Class.hex != 0 { return true }
        if count == 26 && all & Class.crockford != 0 { return true }
        if count == 36 && isUuid(text) { return true }
        if count >= 10 && isDate(text) { return true }
        if any & Class.mail != 0 { return isMail(text) }
        return count >= 16 && all & Class.base64 != 0 && any & Class.digit != 0
            && changes(text) >= 5
    }

    private func isUuid(_ text: ByteView) -> Bool {
        for index in 0..<36 {
            let isDash = index == 8 || index == 13 || index == 18 || index == 23
            guard isDash ? text[index] == 0x2d : classes[text[index]] & Class.hex != 0 else {
                return false
            }
        }
        return true
    }

    private func isDate(_ text: ByteView) -> Bool {
        for index in 0..<10 {
            let isDash = index == 4 || index == 7
            guard isDash ? text[index] == 0x2d : text[index] &- 0x30 < 10 else { return false }
        }
        return true
    }

    /// Something, an at sign (plain or percent-encoded), and a dot behind it.
    private func isMail(_ text: ByteView) -> Bool {
        for index in 1..<max(1, text.count) {
            let isSign =
                text[index] == 0x40
                || (text[index] == 0x25 && index + 2 < text.count && text[index + 1] == 0x34
                    && text[index + 2] == 0x30)
            if isSign { return text.index(of: 0x2e, from: index) != nil }
        }
        return false
    }

    /// How often a digit meets a letter, or a small letter a capital.
    private func changes(_ text: ByteView) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for index in 0..<text.count {
            let kind = classes[text[index]] & (Class.digit | Class.upper | Class.lower)
            let isChange =
                (previous == Class.digit) != (kind == Class.digit)
                || (previous == Class.lower && kind == Class.upper)
            if previous != 0 && kind != 0 && isChange { count += 1 }
            previous = kind
        }
        return count
    }
}
