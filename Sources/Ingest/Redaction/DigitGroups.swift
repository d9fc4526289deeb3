/// Digits in groups, read one group after the other.
struct DigitGroups {
    private let text: ByteView
    /// The lengths of the groups, a hexadecimal digit each: `0x334` for `555-010-1234`.
    private(set) var shape: UInt64 = 0
    private(set) var digits = 0
    private(set) var groups = 0
    /// The place behind the last group.
    private(set) var end: Int
    /// The signs between groups.
    private(set) var hasSpace = false
    private(set) var hasHyphen = false
    private(set) var hasDot = false

    init(_ text: ByteView, _ start: Int) {
        self.text = text
        end = start
    }

    /// Takes a further group; false where none follows, or where it has more than fifteen digits.
    mutating func readGroup() -> Bool {
        let start = groups == 0 ? end : separatorEnd()
        guard let start else { return false }
        let next = RedactionBytes.end(text, start, while: RedactionBytes.isDigit)
        guard next > start, next - start <= 15, groups < 8 else { return false }
        shape = shape << 4 | UInt64(next - start)
        digits += next - start
        groups += 1
        end = next
        return true
    }

    /// One sign between groups, or a parenthesis with a sign beside it.
    private mutating func separatorEnd() -> Int? {
        var place = end
        var signs = 0
        while place < text.count, signs < 3, !RedactionBytes.isDigit(text[place]) {
            switch text[place] {
            case 0x20: hasSpace = true
            case 0x2d: hasHyphen = true
            case 0x2e: hasDot = true
            case 0x28, 0x29, 0x2f: break
            default: return nil
            }
            place += 1
            signs += 1
        }
        guard signs > 0, signs == 1 || text.part(end, place).holdsParenthesis, place < text.count,
            RedactionBytes.isDigit(text[place])
        else { return nil }
        return place
    }
}

extension ByteView {
    fileprivate var holdsParenthesis: Bool { index(of: 0x28) != nil || index(of: 0x29) != nil }
}
