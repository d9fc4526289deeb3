/// A stamp, cut into numbers, words and signs.
enum StampToken: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)

    static func all(_ text: String) -> [StampToken] {
        var tokens: [StampToken] = []
        var rest = text.unicodeScalars[...]
        while let first = rest.first {
            let part = rest.prefix { kind($0) == kind(first) }
            switch kind(first) {
            case .digit: tokens.append(number(String(part)))
            case .letter: tokens.append(.word(String(part).lowercased()))
            case .blank: break
            case .other: tokens.append(.sign(first))
            }
            rest = kind(first) == .other ? rest.dropFirst() : rest[part.endIndex...]
        }
        return tokens
    }

    private enum Kind { case digit, letter, blank, other }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        if ("0"..."9").contains(scalar) { return .digit }
        if scalar.properties.isAlphabetic { return .letter }
        return scalar.properties.isWhitespace ? .blank : .other
    }

    private static func number(_ text: String) -> StampToken {
        .number(Int(text.prefix(9)) ?? 0, digits: text.utf8.count)
    }
}

/// Names of months, in the languages in which desks write them.
enum MonthName {
    private static let starts: [(String, Int)] = [
        ("jan", 1), ("ene", 1), ("feb", 2), ("fév", 2), ("fev", 2), ("mar", 3), ("mär", 3), ("mrz", 3), ("apr", 4),
        ("avr", 4), ("abr", 4), ("may", 5), ("mai", 5), ("jun", 6), ("juin", 6), ("jul", 7), ("juil", 7), ("aug", 8),
        ("aoû", 8), ("ago", 8), ("sep", 9), ("oct", 10), ("okt", 10), ("nov", 11), ("dec", 12), ("dez", 12),
        ("déc", 12), ("dic", 12),
    ]

    static func month(_ word: String) -> Int? { starts.first { word.hasPrefix($0.0) }?.1 }
}
