import TestSupport
import Testing

@testable import Analysis

@Suite struct NearDuplicatesTests {
    typealias Item = NearDuplicates.Item

    /// A text of made words; two of them have hardly anything in common.
    static func text(words: Int, _ random: inout SyntheticRandom) -> String {
        (0..<words).map { _ in
            String(
                (0..<Int.random(in: 2...9, using: &random)).map { _ in
                    "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
                })
        }.joined(separator: " ")
    }

    /// The text with as many letters changed, left out or doubled.
    static func edited(_ text: String, edits: Int, _ random: inout SyntheticRandom) -> String {
        var letters = Array(text)
        for _ in 0..<edits {
            let place = Int.random(in: 0..<letters.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: letters[place] = "q"
            case 1: letters.remove(at: place)
            default: letters.insert(letters[place], at: place)
            }
        }
        return String(letters)
    }

    /// A hundred texts, each with an edited copy: an edit for each two hundred characters.
    static func planted(seed: UInt64) -> [Item] {
        var random = SyntheticRandom(seed: seed)
        return (0..<100).flatMap { number -> [Item] in
            let text = text(words: Int.random(in: 20...60, using: &random), &random)
            let copy = edited(text, edits: 1 + text.count / 200, &random)
            return [
                Item(id: "a\(number)", timeUs: Int64(number), text: text),
                Item(id: "b\(number)", timeUs: 1_000 + Int64(number), text: copy),
            ]
        }
    }

    @Test(arguments: 1...5) func `planted copies are found, and nothing else is folded`(_ seed: UInt64) {
        let found = NearDuplicates.originals(of: Self.planted(seed: seed))
        let right = found.filter { $0.key.hasPrefix("b") && $0.value == "a" + $0.key.dropFirst() }
        #expect(right.count == found.count)
        #expect(right.count >= 95)
    }

    @Test(arguments: 1...3) func `the order of the items does not matter`(_ seed: UInt64) {
        var items = Self.planted(seed: seed)
        let found = NearDuplicates.originals(of: items)
        var random = SyntheticRandom(seed: seed)
        for _ in 0..<3 {
            items.shuffle(using: &random)
            #expect(NearDuplicates.originals(of: items) == found)
        }
    }

    @Test func `originals alone hold no copies, and later items change nothing`() {
        let items = Self.planted(seed: 7)
        let found = NearDuplicates.originals(of: items)
        #expect(!found.isEmpty)
        #expect(NearDuplicates.originals(of: items.filter { found[$0.id] == nil }).isEmpty)
        let early = Array(items.filter { $0.timeUs < 1_050 })
        #expect(NearDuplicates.originals(of: early) == found.filter { copy in early.contains { $0.id == copy.key } })
    }

    @Test func `every copy is near its original, whatever lies between`() {
        // Each text is near the one before; the last has nothing of the first.
        var random = SyntheticRandom(seed: 3)
        var words = (0..<60).map { _ in Self.text(words: 1, &random) }
        var items: [Item] = []
        for step in 0..<30 {
            items.append(Item(id: "\(step)", timeUs: Int64(step), text: words.joined(separator: " ")))
            for place in 0..<2 { words[step * 2 + place] = Self.text(words: 1, &random) }
        }
        let found = NearDuplicates.originals(of: items)
        #expect(found.count > 10 && items.count - found.count > 3)
        let shingles = Dictionary(
            uniqueKeysWithValues: items.map { ($0.id, Shingles(DuplicateText($0.text).folded)) })
        for (copy, original) in found {
            let likeness = shingles[copy].flatMap { copy in shingles[original].map { copy.likeness(to: $0) } }
            #expect((likeness ?? 0) >= NearDuplicates.leastLikeness)
        }
    }

    private static let pairs: [(String, String, Bool)] = [
        ("Order 4711 did not arrive on time", "order 12 did not arrive, on time!", true),
        ("Great", "great!!", true), ("Great", "Great app", false), ("5 of 5", "1 of 5", false), ("5/5", "5 / 5", true),
        ("The export is slow today", "The invoice is wrong today", false),
        ("We wrote to email:p_abcdefghijklmno twice now", "We wrote to email:p_234567abcdefghi twice now", true),
        ("The key [redacted:api_key] stopped to work", "the key [redacted:password] stopped to work", true),
        ("ログインできません助けてください", "ログインできません、助けてください。", true),
        ("ログインできません", "請求書が届きません", false), ("", " ", false), ("…", "!", false), ("👍", "👍", true),
        ("Zürich ist heute nicht erreichbar", "Zu\u{308}rich ist heute nicht erreichbar", true),
    ]

    @Test(arguments: pairs) func `what is a copy of what`(_ first: String, _ second: String, _ isCopy: Bool) {
        let items = [Item(id: "b", timeUs: 1, text: first), Item(id: "a", timeUs: 2, text: second)]
        #expect(NearDuplicates.originals(of: items) == (isCopy ? ["a": "b"] : [:]))
    }

    @Test func `of equal times the lesser id is the original, and an id is read once`() {
        let text = "the same words twice over"
        let items = ["c", "b", "a", "a"].map { Item(id: $0, timeUs: 5, text: text) }
        #expect(NearDuplicates.originals(of: items) == ["b": "a", "c": "a"])
    }

    @Test func `of a giant text both ends are looked at`() {
        let giant = String(repeating: "x y z ä ", count: 100_000)
        let items = [
            Item(id: "a", timeUs: 1, text: giant), Item(id: "b", timeUs: 2, text: giant + "."),
            Item(id: "c", timeUs: 3, text: String(giant.dropLast(600)) + String(repeating: "quite other ", count: 90)),
        ]
        #expect(DuplicateText(giant).folded.count <= 2_050)
        #expect(NearDuplicates.originals(of: items) == ["b": "a"])
    }

    @Test func `many equal texts fold to one`() {
        let items = (0..<5_000).map { Item(id: "\($0)", timeUs: Int64($0), text: "please cancel order \($0) for me") }
        let found = NearDuplicates.originals(of: items)
        #expect(found.count == 4_999)
        #expect(found.values.allSatisfy { $0 == "0" })
    }
}
