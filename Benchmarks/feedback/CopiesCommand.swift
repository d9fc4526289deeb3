import Analysis
import ArgumentParser
import Glibc

/// `feedback-trials copies`: how many planted copies are found, how many others are folded, and how long it takes.
struct CopiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "copies", abstract: "Near-duplicates on made texts.")

    @Option(help: "Texts, every tenth of them a copy with an edit for each two hundred bytes.")
    var texts = 100_000
    @Option(help: "Of the random texts.")
    var seed = 1

    func validate() throws {
        guard texts >= 10 else { throw ValidationError("--texts must be at least ten") }
    }

    func run() {
        let items = planted()
        let (found, seconds) = timed { NearDuplicates.originals(of: items) }
        let right = found.filter { $0.key == $0.value + "c" }.count
        let all = items.filter { $0.id.hasSuffix("c") }.count
        print("planted: \(right) of \(all) copies found, \(found.count - right) others folded, \(seconds) s")
        tell("all the same", (0..<texts).map { _ in "Please cancel the order that I placed this morning." })
        tell("one template", (0..<texts).map { "Order \($0) of customer \(Self.name($0)) has not arrived." })
        let giant = String(repeating: "nothing works here, ", count: 200)
        tell("long and alike in most parts", (0..<texts / 10).map { giant + Self.name($0 &* 7_919) })
    }

    private func tell(_ what: String, _ texts: [String]) {
        let items = texts.enumerated().map { place, text in
            NearDuplicates.Item(id: "\(place)", timeUs: Int64(place), text: text)
        }
        let (found, seconds) = timed { NearDuplicates.originals(of: items) }
        print("\(what): \(items.count) texts, \(found.count) folded, \(seconds) s")
    }

    private func planted() -> [NearDuplicates.Item] {
        var made = MadeTexts(seed: seed)
        return (0..<texts * 9 / 10).flatMap { number -> [NearDuplicates.Item] in
            let text = made.text(words: Int.random(in: 12...60, using: &made))
            let original = NearDuplicates.Item(id: "\(number)", timeUs: Int64(number), text: text)
            guard number % 9 == 0 else { return [original] }
            let copy = made.edited(text, edits: 1 + text.utf8.count / 200)
            return [original, NearDuplicates.Item(id: "\(number)c", timeUs: Int64(number), text: copy)]
        }
    }

    /// A name of letters alone, since digits are folded.
    private static func name(_ number: Int) -> String {
        String(String(number, radix: 16).utf8.map { Character(Unicode.Scalar($0 < 0x3a ? $0 + 0x37 : $0)) })
    }
}

/// What work gives, and the seconds of processor time it takes, to a hundredth; others on the machine do not count.
func timed<Result>(_ work: () -> Result) -> (Result, seconds: Double) {
    let start = clock()
    let result = work()
    return (result, Double((clock() - start) * 100 / CLOCKS_PER_SEC) / 100)
}
