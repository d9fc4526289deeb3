/// Personal data and credentials that people write where they should not.
///
/// Every value is drawn at random, in ranges set aside for examples where there are such: nothing
/// here belongs to anybody.
enum SensitiveKind: String, CaseIterable {
    case bearerHeader = "bearer_header"
    case openaiStyle = "openai_style"
    case awsAccess = "aws_access"
    case jwt
    case urlPassword = "url_password"
    case email
    case phone
    case card = "card_luhn16"
    case iban
    case ipv4

    /// What is said around it where a language has no words for the kind alone.
    var group: String {
        switch self {
        case .bearerHeader, .openaiStyle, .awsAccess, .jwt, .urlPassword: "key"
        case .email, .phone: "contact"
        case .card, .iban: "money"
        case .ipv4: "address"
        }
    }

    static func pick(isDeveloper: Bool, _ random: inout RandomStream) -> SensitiveKind {
        let kinds = isDeveloper ? ofDevelopers : ofOthers
        return kinds[random.below(kinds.count)]
    }

    private static let ofDevelopers: [SensitiveKind] = [
        .bearerHeader, .bearerHeader, .openaiStyle, .openaiStyle, .awsAccess, .jwt, .jwt, .urlPassword,
        .email, .ipv4, .ipv4,
    ]
    private static let ofOthers: [SensitiveKind] = [
        .email, .email, .email, .phone, .phone, .phone, .card, .card, .iban, .iban, .ipv4, .urlPassword,
    ]

    /// A value of the kind.
    func made(_ random: inout RandomStream) -> String {
        switch self {
        case .bearerHeader: "Authorization: Bearer " + Self.letters(40 + random.below(24), &random)
        case .openaiStyle: "sk-" + "proj-" + Self.letters(48, &random)
        case .awsAccess: "AK" + "IA" + Self.drawn(16, from: Self.base32, &random)
        case .jwt: Self.token(&random)
        case .urlPassword: Self.url(&random)
        case .email: Self.address(&random)
        case .phone: Self.number(&random)
        case .card: Self.cardNumber(&random)
        case .iban: Self.account(&random)
        case .ipv4: Self.host(&random)
        }
    }
}

extension SensitiveKind {
    private static let digits: [UInt8] = Array("0123456789".utf8)
    private static let base32: [UInt8] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    private static let base62: [UInt8] = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    private static let users: [String] = [
        "m.berger", "lena.k", "tom.ashby", "s.rossi", "office", "j.nowak", "accounts", "k.lindqvist", "info",
        "dana.m", "r.okafor", "pat.hughes", "buying", "emre.t", "y.sato", "carla.dias",
    ]
    private static let hosts: [String] = ["mail", "shop", "office", "post", "team", "home"]

    private static func drawn(_ count: Int, from letters: [UInt8], _ random: inout RandomStream) -> String {
        String(decoding: (0..<count).map { _ in letters[random.below(letters.count)] }, as: UTF8.self)
    }

    private static func letters(_ count: Int, _ random: inout RandomStream) -> String {
        drawn(count, from: base62, &random)
    }

    private static func numerals(_ count: Int, _ random: inout RandomStream) -> String {
        drawn(count, from: digits, &random)
    }

    /// Three parts in base64url; the first two begin with an encoded `{"`.
    private static func token(_ random: inout RandomStream) -> String {
        let claims = "ey" + "J" + letters(40 + random.below(40), &random)
        return "ey" + "JhbGci" + "OiJIUzI1NiJ9" + "." + claims + "." + letters(43, &random)
    }

    private static func url(_ random: inout RandomStream) -> String {
        let user = users[random.below(users.count)]
        let password = letters(8 + random.below(6), &random)
        let schemes: [String] = ["https", "https", "ftp", "postgres"]
        let host = hosts[random.below(hosts.count)]
        return "\(schemes[random.below(4)])://\(user):\(password)@\(host).example.test/\(letters(4, &random))"
    }

    private static func address(_ random: inout RandomStream) -> String {
        let user = users[random.below(users.count)] + (random.chance(0.4) ? numerals(2, &random) : "")
        return random.chance(0.5)
            ? "\(user)@example.test" : "\(user)@\(hosts[random.below(hosts.count)]).example.test"
    }

    /// Numbers that are set aside for fiction.
    private static func number(_ random: inout RandomStream) -> String {
        let last = numerals(2, &random)
        let areas: [String] = ["202", "312", "415", "617", "206", "713"]
        let area = areas[random.below(areas.count)]
        switch random.below(4) {
        case 0: return "555-01\(last)"
        case 1: return "+1 \(area) 555 01\(last)"
        case 2: return "(\(area)) 555-01\(last)"
        default: return "+1-\(area)-555-01\(last)"
        }
    }

    /// Sixteen digits of a range for tests, the last of them the check digit.
    private static func cardNumber(_ random: inout RandomStream) -> String {
        let ranges: [String] = ["4111" + "11", "4242" + "42", "5555" + "55", "4000" + "00"]
        let body = ranges[random.below(ranges.count)] + numerals(9, &random)
        let number = body + "\(luhnDigit(body))"
        let parts: [String] = ["", " ", "-"]
        let part = parts[random.below(3)]
        return stride(from: 0, to: 16, by: 4).map { String(number.dropFirst($0).prefix(4)) }.joined(separator: part)
    }

    /// The digit that makes a number pass the check of ISO/IEC 7812-1, annex B.
    private static func luhnDigit(_ body: String) -> Int {
        let sum = body.utf8.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element - 0x30) * (digit.offset % 2 == 0 ? 2 : 1)
            return sum + value / 10 + value % 10
        }
        return (10 - sum % 10) % 10
    }

    /// A German account number with the check digits of ISO 13616.
    private static func account(_ random: inout RandomStream) -> String {
        let body = numerals(18, &random)
        // D and E count 13 and 14 behind the body, then two zeros in the check digits' place.
        let rest = (body + "131400").utf8.reduce(0) { ($0 * 10 + Int($1 - 0x30)) % 97 }
        let check = 98 - rest
        let number = "DE" + (check < 10 ? "0" : "") + "\(check)" + body
        guard random.chance(0.6) else { return number }
        return stride(from: 0, to: 22, by: 4).map { String(number.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// An address of the three ranges of RFC 5737.
    private static func host(_ random: inout RandomStream) -> String {
        let nets: [String] = ["192.0.2", "198.51.100", "203.0.113"]
        return "\(nets[random.below(3)]).\(1 + random.below(254))"
    }
}
