import TestSupport

/// The random parts of the corpus's templates.
enum RandomPart {
    /// The text for the words between braces; nil where they name no part.
    static func made(_ words: [String], _ random: inout SyntheticRandom) -> String? {
        switch words.first {
        case "rand": drawn(words, &random)
        case "luhn": luhn(words[1], Int(words[2]) ?? 16, &random)
        case "luhn_grouped": grouped(luhn(words[1], Int(words[2]) ?? 16, &random), " ")
        case "luhn_hyphens": grouped(luhn(words[1], Int(words[2]) ?? 16, &random), "-")
        case "iban": iban(words[1], words[2], &random)
        case "iban_grouped": grouped(iban(words[1], words[2], &random), " ")
        case "resident": resident(&random)
        case "basic":
            TextForm.base64(
                Array((letters("lower", 8, &random) + ":" + letters("alnum", 12, &random)).utf8), signs: "+/")
        default: nil
        }
    }

    private static func drawn(_ words: [String], _ random: inout SyntheticRandom) -> String {
        switch words[1] {
        case "byte": return "\(UInt8.random(in: 0...255, using: &random))"
        case "time": return "\(Int.random(in: 10...59, using: &random))"
        case "uuid":
            return [8, 4, 4, 4, 12].map { letters("hex", $0, &random) }.joined(separator: "-")
        default: return letters(words[1], Int(words[2]) ?? 1, &random)
        }
    }

    private static let alphabets = [
        "hex": "0123456789abcdef", "digit": "0123456789", "nonzero": "123456789", "lower": "abcdefghijklmnopqrstuvwxyz",
        "upper_digit": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "crockford": "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
        "alnum": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        "base64": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        "base64url": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
    ]

    private static func letters(_ alphabet: String, _ count: Int, _ random: inout SyntheticRandom) -> String {
        let letters = Array(alphabets[alphabet] ?? "")
        return String((0..<max(count, 0)).map { _ in letters[Int.random(in: letters.indices, using: &random)] })
    }

    private static func grouped(_ text: String, _ separator: String) -> String {
        let signs = Array(text)
        return stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<min($0 + 4, signs.count)]) }
            .joined(separator: separator)
    }

    private static func luhn(_ prefix: String, _ count: Int, _ random: inout SyntheticRandom) -> String {
        let body = prefix + letters("digit", count - prefix.utf8.count - 1, &random)
        return body + "\((10 - luhnSum(body + "0") % 10) % 10)"
    }

    static func luhnSum(_ digits: String) -> Int {
        digits.utf8.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element & 15) * (digit.offset % 2 == 1 ? 2 : 1)
            return sum + (value > 9 ? value - 9 : value)
        }
    }

    /// - Parameter shape: of the number behind the check digits: `a4n14` for four letters and fourteen digits.
    private static func iban(_ country: String, _ shape: String, _ random: inout SyntheticRandom) -> String {
        var body = ""
        for part in shape.replacing("n", with: " n").replacing("a", with: " a").split(separator: " ") {
            let count = Int(part.dropFirst()) ?? 0
            body += part.first == "n" ? letters("digit", count, &random) : letters("lower", count, &random).uppercased()
        }
        let check = 98 - remainder(body + country + "00")
        return country + (check < 10 ? "0" : "") + "\(check)" + body
    }

    private static func remainder(_ text: String) -> Int {
        text.reduce(0) { rest, sign in
            let value = sign.wholeNumberValue ?? Int(sign.asciiValue ?? 0) - 55
            return (rest * (value > 9 ? 100 : 10) + value) % 97
        }
    }

    private static func resident(_ random: inout SyntheticRandom) -> String {
        let day = Int.random(in: 10...28, using: &random)
        let body =
            "11010\(Int.random(in: 1...9, using: &random))19\(Int.random(in: 30...99, using: &random))12\(day)"
            + letters("digit", 3, &random)
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body.utf8, weights).reduce(0) { $0 + Int($1.0 & 15) * $1.1 }
        return body + String(Array("10X98765432")[sum % 11])
    }
}
