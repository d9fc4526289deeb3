import Glibc

/// Whether a string looks like chance, not like words.
enum RandomLook {
    /// Bits per byte above which a string is of high entropy.
    static let leastBits = 4.0

    /// The entropy of the bytes of a text as they occur in it, in bits per byte; at most 256 are looked at.
    static func bits(_ text: ByteView) -> Double {
        let count = min(text.count, 256)
        guard count > 0 else { return 0 }
        var tally = [Int](repeating: 0, count: 256)
        for index in 0..<count { tally[Int(text[index])] += 1 }
        var sum = 0.0
        for times in tally where times > 1 { sum += Double(times) * log2(Double(times)) }
        return log2(Double(count)) - sum / Double(count)
    }

    static func hasLettersAndDigits(_ text: ByteView) -> Bool {
        var letters = 0
        var digits = 0
        for index in 0..<text.count {
            if RedactionBytes.isLetter(text[index]) { letters += 1 }
            if RedactionBytes.isDigit(text[index]) { digits += 1 }
        }
        return letters > 0 && digits > 0
    }

    /// Whether cases and digits change as often as they hardly do in names made of words and numbers.
    static func isMixed(_ text: ByteView) -> Bool {
        var changes = 0
        var pairs = 0
        for index in 1..<max(text.count, 1) {
            let before = sort(text[index - 1])
            let here = sort(text[index])
            guard before > 0, here > 0 else { continue }
            pairs += 1
            if before != here { changes += 1 }
        }
        let share = Double(changes) / Double(max(pairs, 1))
        return pairs >= 12 && (share >= 0.45 || (share >= 0.25 && (digitPieces(text) >= 2 || capitalPairs(text) >= 3)))
    }

    /// Capitals behind capitals, as words hardly have them.
    private static func capitalPairs(_ text: ByteView) -> Int {
        var pairs = 0
        for index in 1..<max(text.count, 1) where sort(text[index]) == 2 && sort(text[index - 1]) == 2 { pairs += 1 }
        return pairs
    }

    /// Stretches of digits that touch a letter.
    private static func digitPieces(_ text: ByteView) -> Int {
        var pieces = 0
        for index in 1..<max(text.count, 1)
        where RedactionBytes.isDigit(text[index]) && RedactionBytes.isLetter(text[index - 1]) { pieces += 1 }
        return pieces
    }

    private static func sort(_ byte: UInt8) -> Int {
        if RedactionBytes.isDigit(byte) { return 1 }
        guard RedactionBytes.isLetter(byte) else { return 0 }
        return byte & 0x20 == 0 ? 2 : 3
    }
}
