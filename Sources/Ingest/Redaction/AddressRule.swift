/// IPv4 and IPv6 addresses, where they are to be shortened. Versions, times and hardware addresses are none.
///
/// - Source: RFC 4291, section 2.2, for the texts of IPv6 addresses.
enum AddressRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard JSONGrammar.isHex(text[index]) else { return nil }
        if RedactionBytes.isDigit(text[index]), let end = fourEnd(text, index) {
            return isVersion(text, index) || isShortened(text, end, ".0/24")
                ? nil : Find(kind: .address, range: index..<end)
        }
        guard index == 0 || text[index - 1] != 0x3a, let end = sixEnd(text, index), !isShortened(text, end, "::/48")
        else { return nil }
        return Find(kind: .address, range: index..<end)
    }

    /// What stands for an address: /24 of IPv4, /48 of IPv6.
    static func shortened(_ address: [UInt8]) -> [UInt8] {
        if let dot = address.firstIndex(of: 0x2e), !address[..<dot].contains(0x3a) {
            return Array(address.split(separator: 0x2e).prefix(3).joined(separator: [0x2e])) + Array(".0/24".utf8)
        }
        var groups = address.split(separator: 0x3a, omittingEmptySubsequences: false)
        if let gap = groups.firstIndex(where: \.isEmpty) { groups = Array(groups[..<gap]) }
        return Array(groups.prefix(3).joined(separator: [0x3a])) + Array("::/48".utf8)
    }

    /// Whether what ends before a place is the end of a shortened address.
    private static func isShortened(_ text: ByteView, _ end: Int, _ ending: StaticString) -> Bool {
        let start = end - 2
        guard start >= 0, start + ending.utf8CodeUnitCount <= text.count else { return false }
        return text.part(start, start + ending.utf8CodeUnitCount).equals(ending)
    }

    private static func fourEnd(_ text: ByteView, _ index: Int) -> Int? {
        guard !RedactionBytes.continues(text, index, ".") else { return nil }
        var place = index
        for part in 0..<4 {
            if part > 0 {
                guard place < text.count, text[place] == 0x2e else { return nil }
                place += 1
            }
            let end = RedactionBytes.end(text, place, while: RedactionBytes.isDigit)
            guard (1...3).contains(end - place), end - place == 1 || text[place] != 0x30 else { return nil }
            if end - place == 3, value(text, place) > 255 { return nil }
            place = end
        }
        return RedactionBytes.isFree(text, place) ? place : nil
    }

    private static func value(_ text: ByteView, _ place: Int) -> Int {
        Int(text[place] & 15) * 100 + Int(text[place + 1] & 15) * 10 + Int(text[place + 2] & 15)
    }

    /// `Chrome/120.0.0.0`, `version 1.2.3.4`.
    private static func isVersion(_ text: ByteView, _ index: Int) -> Bool {
        guard index >= 2 else { return false }
        if text[index - 1] == 0x2f, RedactionBytes.isLetter(text[index - 2]) {
            var start = index - 2
            while start > 0, index - start < 24, RedactionBytes.isWord(text[start - 1]) { start -= 1 }
            return text[start] &- 0x41 < 26
        }
        return NearWords.holds(text.part(max(0, index - 10), index), versions)
    }

    private static let versions = WordTable(
        ending: ["version", "ver", "build", "release", "firmware"].map { ($0, true) })

    /// Eight groups, or fewer with one gap.
    private static func sixEnd(_ text: ByteView, _ index: Int) -> Int? {
        var place = index
        var groups = 0
        var gap: Int?
        var digits = 0
        var longest = 0
        while groups < 8 {
            let end = RedactionBytes.end(text, place) { JSONGrammar.isHex($0) }
            guard end - place <= 4 else { return nil }
            if end > place {
                groups += 1
                longest = max(longest, end - place)
                for byte in place..<end where RedactionBytes.isDigit(text[byte]) { digits += 1 }
            }
            place = end
            guard place + 1 < text.count, text[place] == 0x3a else { break }
            if text[place + 1] == 0x3a {
                guard gap == nil else { return nil }
                gap = groups
                place += 2
            } else if JSONGrammar.isHex(text[place + 1]), groups < 8 {
                place += 1
            } else {
                break
            }
        }
        guard digits > 0, longest > 2 || gap != nil, gap == nil ? groups == 8 : groups < 8 else { return nil }
        return place == text.count || !(RedactionBytes.isWord(text[place]) || text[place] == 0x3a) ? place : nil
    }
}
