/// A text as it is compared with others: lower case, with one space for all that parts words.
struct DuplicateText {
    /// Texts with fewer words are too short to be nearly alike.
    static let leastWords = 4

    /// With digits as they stand: "5 of 5" is not "1 of 5".
    private(set) var exact: [Unicode.Scalar] = []
    /// With one sign for each run of digits and each redaction mark.
    private(set) var folded: [Unicode.Scalar] = []
    /// A character of a script without spaces counts as a word.
    private(set) var wordCount = 0

    /// - Complexity: bounded; of long texts only the ends are looked at.
    init(_ text: String) {
        let scalars = Array(TextEnds.of(text).lowercased().unicodeScalars)
        var place = 0
        while place < scalars.count {
            if let end = RedactionMark.end(in: scalars, at: place) {
                append("#", isDigit: true, isWord: true)
                place = end
            } else {
                append(scalars[place])
                place += 1
            }
        }
    }

    var isShort: Bool { wordCount < Self.leastWords }

    /// What is the same for texts that are folded without a closer look.
    var key: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(exact.count)
        for scalar in isShort ? exact : folded {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else {
                bytes += Array(UTF8.encode(scalar) ?? .init())
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What parts words is written with the next word, so that none stands at the ends or between wide characters.
    private var isParted = true
    private var isWideBefore = false

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch LetterKind(scalar) {
        case .letter: append(scalar, isDigit: false, isWord: isParted || isWideBefore)
        case .digit: append(scalar, isDigit: true, isWord: isParted || isWideBefore)
        case .wide, .sign:
            append(scalar, isDigit: false, isWord: true)
            isWideBefore = true
        case .other: isParted = true
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, isDigit: Bool, isWord: Bool) {
        if isWord { wordCount += 1 }
        if isParted, !isWideBefore, !exact.isEmpty {
            exact.append(" ")
            folded.append(" ")
        }
        (isParted, isWideBefore) = (false, false)
        exact.append(scalar)
        if !isDigit { folded.append(scalar) } else if folded.last != "#" { folded.append("#") }
    }
}
