import Testing

@testable import Scenarios

@Suite("Feedback wording")
struct FeedbackWordingTests {
    private static let wording = FeedbackWording()
    private static let requestId = "4be1c0a97d3f4e02b6a85d1f0c9e7a36"
    private static let conversationId = "7c2f9a10-5b3e-4d61-9f08-2ab4c6d8e013"

    /// An occasion whose every attribute is drawn.
    private static func occasion(
        _ experience: Experience, _ kind: FeedbackKind, language: String = "en", _ random: inout RandomStream
    ) -> FeedbackOccasion {
        let services = ["orders", "search", "payments", "returns-bot", "assistant", "stock-feed-eu", ""]
        var occasion = FeedbackOccasion()
        occasion.experience = experience
        occasion.kind = kind
        occasion.language = language
        occasion.service = services[random.below(services.count)]
        occasion.isDeveloper = random.chance(0.3)
        occasion.path = occasion.isDeveloper ? "/v1/orders" : nil
        occasion.status = [0, 401, 422, 429, 500, 503, 504][random.below(7)]
        occasion.durationMs = random.below(70_000)
        occasion.subjectMatter = [nil, "returns", "gift-cards"][random.below(3)]
        occasion.detail = random.chance(0.3) ? "express orders" : nil
        occasion.causeUs = 1_772_000_000_000_000 + Int64(random.below(7 * 86_400)) * 1_000_000
        occasion.writtenUs = occasion.causeUs + Int64(random.below(4 * 86_400)) * 1_000_000
        occasion.author.name = random.chance(0.8) ? "M. Okafor" : ""
        occasion.author.account = random.chance(0.5) ? "alder-foods" : nil
        occasion.requestId = random.chance(0.5) ? requestId : nil
        occasion.conversationId = random.chance(0.3) ? conversationId : nil
        return occasion
    }

    private static func texts(
        _ kind: FeedbackKind, count: Int, language: String = "en", seed: UInt64
    ) -> [(FeedbackOccasion, FeedbackText)] {
        var random = RandomStream(seed)
        return (0..<count).map { index in
            let experience = Experience.allCases[index % Experience.allCases.count]
            let occasion = occasion(experience, kind, language: language, &random)
            return (occasion, wording.text(for: occasion, &random))
        }
    }

    @Test func `equal seeds give equal texts`() {
        let again = FeedbackWording()
        for seed in 0..<200 {
            var random = RandomStream(UInt64(seed))
            let experience = Experience.allCases[seed % Experience.allCases.count]
            let occasion = Self.occasion(experience, FeedbackKind.allCases[seed % 4], &random)
            var other = random
            #expect(Self.wording.text(for: occasion, &random) == again.text(for: occasion, &other))
            #expect(
                Self.wording.agentReply(for: occasion, step: seed % 5, solved: false, &random)
                    == again.agentReply(for: occasion, step: seed % 5, solved: false, &other))
            #expect(Self.wording.internalNote(for: occasion, &random) == again.internalNote(for: occasion, &other))
            #expect(random.next() == other.next())
        }
    }

    @Test(arguments: Experience.allCases)
    func `two thousand tickets are hardly ever the same`(_ experience: Experience) {
        var random = RandomStream(seed: 7, UInt64(experience.rawValue.utf8.count))
        var texts: Set<String> = []
        for _ in 0..<2_000 {
            let occasion = Self.occasion(experience, .ticket, &random)
            let text = Self.wording.text(for: occasion, &random)
            #expect(!text.text.isEmpty && text.subject?.isEmpty == false)
            texts.insert(text.text)
        }
        #expect(texts.count >= 1_800)
    }

    @Test(arguments: Experience.allCases)
    func `every experience has phrases of its own`(_ experience: Experience) {
        let common: Set<Experience> = [
            .slow, .failing, .outage, .timedOut, .refusedByBot, .forgetful, .unhelpfulAnswer, .rateLimited,
            .signInFailing, .orderRejected, .surprisingBill, .satisfied,
        ]
        let english = English.lexicon[.core, experience.rawValue]
        #expect(english.count >= (common.contains(experience) ? 32 : 25))
        for lexicon in Languages.all + [English.lexicon] {
            let phrases = lexicon[.core, experience.rawValue]
            #expect(phrases.count >= 4, "\(lexicon.language)")
            #expect(phrases.contains { $0.needs.isEmpty }, "\(lexicon.language)")
        }
    }

    @Test(arguments: FeedbackWording.languages)
    func `every phrase can be filled`(_ language: String) {
        var random = RandomStream(3)
        var occasion = Self.occasion(.slow, .ticket, language: language, &random)
        occasion.isDeveloper = true
        occasion.path = "/v1/orders"
        occasion.status = 503
        let lexicon = Self.wording.lexicon(for: language)
        #expect(lexicon.language == language)
        for (_, phrases) in lexicon.lists {
            for phrase in phrases {
                // A slot or fragment that does not exist stops the run.
                var writer = FeedbackWriter(lexicon, occasion, random)
                writer.put(phrase)
                #expect(writer.prose.isEmpty || !writer.prose.text.isEmpty)
            }
        }
    }

    @Test(arguments: FeedbackKind.allCases)
    func `texts have no gaps, no double blanks and the length of their kind`(_ kind: FeedbackKind) {
        for language in FeedbackWording.languages {
            for (_, item) in Self.texts(kind, count: language == "en" ? 3_000 : 400, language: language, seed: 11) {
                let whole = (item.subject ?? "") + "\n" + item.text
                #expect(!Shape.hasSlot(whole), "\(whole)")
                #expect(!whole.contains("  "), "\(whole)")
                #expect(item.text.first != " " && item.text.last != " ", "\(whole)")
                guard language != "ja", language != "zh" else { continue }
                let words = item.text.split { $0 == " " || $0 == "\n" }.count
                switch kind {
                case .ticket: #expect(words >= 1, "\(whole)")
                case .survey: #expect((3...30).contains(words), "\(whole)")
                case .thumb: #expect((0...12).contains(words), "\(whole)")
                case .review: #expect(words >= 1, "\(whole)")
                }
            }
        }
    }

    @Test func `three thumbs in five say nothing`() {
        let empty = Self.texts(.thumb, count: 5_000, seed: 5).filter { $0.1.text.isEmpty }.count
        // Standard deviation 35; a few texts that never fit are left out as well.
        #expect((2_850...3_250).contains(empty))
    }

    @Test func `only complaints are negative, with few exceptions`() {
        let texts = Self.texts(.ticket, count: 10_000, seed: 6)
        for (occasion, item) in texts {
            switch occasion.experience.sentiment {
            case .positive: #expect(item.sentiment == .positive)
            case .neutral: #expect(item.sentiment != .positive)
            case .negative: #expect(item.sentiment != .positive)
            }
        }
        let usual = texts.filter { $0.1.sentiment == $0.0.experience.sentiment }.count
        #expect((8_800..<10_000).contains(usual))
        #expect(Set(texts.map { $0.1.severity }).count == 3)
    }

    @Test func `secrets are named, and nothing else looks like one`() {
        let shares: [(FeedbackKind, Int, ClosedRange<Int>)] = [
            // Four per cent of 10,000 with a standard deviation of 20; one per cent, deviation 10.
            (.ticket, 10_000, 320...480), (.survey, 10_000, 60...140), (.review, 10_000, 60...140),
            (.thumb, 10_000, 15...70),
        ]
        var seen: Set<String> = []
        for (kind, count, share) in shares {
            let texts = Self.texts(kind, count: count, seed: 21).map(\.1)
            for item in texts {
                let found = Shape.kinds(in: (item.subject ?? "") + "\n" + item.text)
                #expect(found == Set(item.sensitive), "\(item)")
                seen.formUnion(found)
            }
            #expect(share.contains(texts.filter { !$0.sensitive.isEmpty }.count), "\(kind)")
        }
        #expect(seen == Set(SensitiveKind.allCases.map(\.rawValue)))
    }

    @Test func `card numbers pass the check, account numbers too`() {
        var random = RandomStream(2)
        for _ in 0..<500 {
            #expect(Shape.hasCard(SensitiveKind.card.made(&random)))
            let digits = SensitiveKind.iban.made(&random).filter { $0 != " " }
            let moved = String(digits.dropFirst(4)) + "1314" + String(digits.dropFirst(2).prefix(2))
            let rest = moved.utf8.reduce(0) { (sum: Int, digit: UInt8) in (sum * 10 + Int(digit) - 48) % 97 }
            #expect(rest == 1)
        }
    }

    @Test func `only the ids that are known are quoted, letter by letter`() {
        var quoted = 0
        for kind in FeedbackKind.allCases {
            for (occasion, item) in Self.texts(kind, count: 4_000, seed: 31) {
                let runs = Shape.idRuns(in: item.text)
                for run in runs {
                    let known = run.contains("-") ? occasion.conversationId : occasion.requestId
                    #expect(known == run, "\(item.text)")
                }
                quoted += runs.count
            }
        }
        #expect(quoted > 300)
    }

    @Test(arguments: [
        ("de", "ich ist nicht das die der und ein eine zu es wir mein bei"),
        ("fr", "je est le la les ne pas de un une mon vous des ça"),
        ("es", "el la no de que es un una mi los muy me por"),
        ("pt", "o a não de que um uma meu é os para do"),
        ("it", "il la non di che è un una mi da le per"),
        ("nl", "de het een niet is ik te van er en we mijn"),
        ("pl", "nie jest się na i to do w od mój za co"),
        ("sv", "inte är det jag en ett på och vi att min"),
        ("tr", "bir çok ve bu da ne için var mi iyi kez siteniz"),
    ])
    func `a language has its own words`(_ language: String, _ words: String) {
        let own = Set(words.split(separator: " "))
        let texts = Self.texts(.ticket, count: 600, language: language, seed: 41).map(\.1.text)
        let spoken = texts.filter { text in
            text.lowercased().split { !$0.isLetter }.contains { own.contains($0) }
        }
        #expect(spoken.count > (language == "tr" ? 200 : 400))
        let english: Set<Substring> = ["the", "is", "not", "and", "please"]
        let foreign = texts.filter { text in
            text.split { !$0.isLetter }.filter { english.contains($0) }.count > 2
        }
        #expect(foreign.count < 30)
    }

    @Test func `Japanese and Chinese have their own letters`() {
        func isKana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x30FA).contains(scalar.value) }
        func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
        for (_, item) in Self.texts(.ticket, count: 400, language: "ja", seed: 51) {
            #expect(item.text.unicodeScalars.contains(where: isKana), "\(item.text)")
        }
        for (_, item) in Self.texts(.ticket, count: 400, language: "zh", seed: 52) {
            #expect(item.text.unicodeScalars.contains(where: isHan), "\(item.text)")
            #expect(!item.text.unicodeScalars.contains(where: isKana), "\(item.text)")
        }
    }

    @Test func `an unknown language falls back to English, a region to its language`() {
        #expect(Self.wording.lexicon(for: "fi").language == "en")
        #expect(Self.wording.lexicon(for: "pt-BR").language == "pt")
    }

    @Test func `agents and customers answer in every language`() {
        var random = RandomStream(61)
        for language in FeedbackWording.languages {
            for experience in Experience.allCases {
                let occasion = Self.occasion(experience, .ticket, language: language, &random)
                for step in 0..<4 {
                    let reply = Self.wording.agentReply(for: occasion, step: step, solved: step == 3, &random)
                    #expect(!reply.isEmpty && !Shape.hasSlot(reply) && !reply.contains("  "), "\(reply)")
                }
                for isSolved in [false, true] {
                    #expect(!Self.wording.customerReply(for: occasion, solved: isSolved, &random).isEmpty)
                }
                #expect(!Self.wording.internalNote(for: occasion, &random).isEmpty)
            }
        }
    }

    @Test func `people of the shop see no paths and use no words of the trade`() {
        let trade = ["/v1/", "HTTP", "p95", "5xx", "x-request-id", "JSON", "payload", "endpoint", "time_start"]
        for kind in FeedbackKind.allCases {
            for (occasion, item) in Self.texts(kind, count: 4_000, seed: 71) where !occasion.isDeveloper {
                let whole = (item.subject ?? "") + "\n" + item.text
                #expect(!trade.contains { whole.contains($0) }, "\(whole)")
            }
        }
    }
}

/// What ids, gaps and secrets look like from outside.
private enum Shape {
    /// Whether a name in braces is left, as `{since}`; quoted JSON has quotation marks or digits.
    static func hasSlot(_ text: String) -> Bool {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            rest = rest[rest.index(after: open)...]
            let name = rest.prefix { $0.isLetter || $0 == "_" }
            if !name.isEmpty, rest.dropFirst(name.count).first == "}" { return true }
        }
        return false
    }

    static func kinds(in text: String) -> Set<String> {
        var kinds: Set<String> = []
        let marks: [(String, String)] = [
            ("Authorization: Bearer ", "bearer_header"), ("sk-" + "proj-", "openai_style"), ("AK" + "IA", "aws_access"),
            (".ey" + "J", "jwt"), ("555-01", "phone"), ("555 01", "phone"), ("192.0.2.", "ipv4"),
            ("198.51.100.", "ipv4"), ("203.0.113.", "ipv4"),
        ]
        for (mark, kind) in marks where text.contains(mark) { kinds.insert(kind) }
        if hasAccount(text) { kinds.insert("iban") }
        if hasCard(text) { kinds.insert("card_luhn16") }
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where word.contains("@") {
            kinds.insert(word.contains("://") ? "url_password" : "email")
        }
        return kinds
    }

    private static func hasAccount(_ text: String) -> Bool {
        text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains {
            $0.hasPrefix("DE") && $0.count >= 4 && $0.dropFirst(2).allSatisfy(\.isNumber)
        }
    }

    /// Sixteen digits, in a row or in groups, that pass the check of ISO/IEC 7812-1.
    static func hasCard(_ text: String) -> Bool {
        var digits: [Int] = []
        var isGap = false
        for byte in Array(text.utf8) + [0] {
            if (48...57).contains(byte) {
                digits.append(Int(byte) - 48)
                isGap = false
            } else if (byte == 32 || byte == 45), !isGap {
                isGap = true
            } else {
                if digits.count == 16, passesLuhn(digits) { return true }
                digits = []
                isGap = false
            }
        }
        return false
    }

    private static func passesLuhn(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = digit.element * (digit.offset % 2 == 0 ? 1 : 2)
            return sum + value / 10 + value % 10
        }
        return sum % 10 == 0
    }

    /// Runs of hexadecimal digits and dashes as long as an id.
    static func idRuns(in text: String) -> [String] {
        text.split { !($0.isHexDigit || $0 == "-") }.filter {
            let digits = $0.filter { $0 != "-" }
            return digits.count == 32 && digits.contains(where: \.isLetter)
        }.map(String.init)
    }
}
