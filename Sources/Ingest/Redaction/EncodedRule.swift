/// Reads base 64 of either alphabet, group by group, as long as it means text.
struct Base64Text {
    private let text: ByteView
    /// The first byte that is not read yet.
    private(set) var place: Int
    private(set) var bytes: [UInt8] = []

    init(_ text: ByteView, _ start: Int) {
        self.text = text
        place = start
    }

    /// Reads up to four signs; false where they are no base 64, or mean bytes that no text has.
    mutating func readGroup() -> Bool {
        var value: UInt32 = 0
        var count = 0
        while count < 4, place + count < text.count, let digit = Self.digit(text[place + count]) {
            value = value << 6 | digit
            count += 1
        }
        guard count >= 2 else { return false }
        value <<= UInt32(4 - count) * 6
        for index in 0..<count - 1 {
            let byte = UInt8(truncatingIfNeeded: value >> UInt32(16 - 8 * index))
            guard byte >= 0x20 ? byte != 0x7f : byte == 0x09 || byte == 0x0a || byte == 0x0d else { return false }
            bytes.append(byte)
        }
        place += count
        return count == 4
    }

    @inline(__always) private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5a: UInt32(byte - 0x41)
        case 0x61...0x7a: UInt32(byte - 0x61 + 26)
        case 0x30...0x39: UInt32(byte - 0x30 + 52)
        case 0x2b, 0x2d: 62
        case 0x2f, 0x5f: 63
        default: nil
        }
    }

    /// The place behind the padding.
    var end: Int { RedactionBytes.end(text, place) { $0 == 0x3d } }
}

/// Base 64 that means a text with a secret in it; one layer is looked into.
enum EncodedRule {
    static let leastBytes = 16

    /// - Parameter readTo: where the next attempt may begin; what has been read is not read again.
    static func find(_ text: ByteView, _ start: Int, _ rules: RedactionRules, readTo: inout Int) -> Find? {
        guard start >= readTo, mayBegin(text[start]) else { return nil }
        var base64 = Base64Text(text, start)
        while base64.readGroup() {}
        guard base64.bytes.count * 4 / 3 >= leastBytes - 3 else { return nil }
        readTo = base64.place
        let end = base64.end
        guard end == text.count || !RedactionBytes.isWord(text[end]) else { return nil }
        let holds = ByteView.with(base64.bytes) { TextRepair.isValid($0) && rules.holds($0) }
        return holds ? Find(kind: .encoded, range: start..<end) : nil
    }

    /// Signs with which a text in ASCII begins.
    private static func mayBegin(_ byte: UInt8) -> Bool { byte &- 0x49 < 18 || byte &- 0x61 < 6 }
}
