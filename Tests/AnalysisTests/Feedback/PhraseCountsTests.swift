import TestSupport
import Testing

@testable import Analysis

@Suite struct PhraseCountsTests {
    private static let words = ["alpha", "beta", "gamma", "delta", "the", "not", "500", "退", "款", "Alpha", "émeu"]

    private static func voices(_ count: Int, _ random: inout SyntheticRandom) -> [FeedbackVoice] {
        (0..<count).map { number in
            let length = Int.random(in: 0...12, using: &random)
            let text = (0..<length).map { _ in
                (words.randomElement(using: &random) ?? "") + (Int.random(in: 0..<6, using: &random) == 0 ? "." : "")
            }
            return FeedbackVoice(
                id: "\(number)", timeUs: Int64(number), language: ["en", "de"][number % 2],
                text: text.joined(separator: " "))
        }
    }

    /// The texts that hold each phrase, found by reading every text by itself.
    private static func counts(_ voices: [FeedbackVoice]) -> [String: Int] {
        voices.reduce(into: [:]) { counts, voice in
            var phrases: Set<String> = []
            for run in PhraseSplitter.runs(of: voice.text ?? "", language: voice.language) {
                for start in run.indices {
                    for length in 1...PhraseCounts.longest where start + length <= run.count {
                        let part = run[start..<start + length]
                        guard part[start].opens, part[start + length - 1].closes, length > 1 || !part[start].isWide
                        else { continue }
                        phrases.insert(part.map(\.text).joined(separator: part[start].isWide ? "" : " "))
                    }
                }
            }
            for phrase in phrases { counts[phrase, default: 0] += 1 }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func `each phrase is counted once for a text`(_ seed: UInt64) {
        var random = SyntheticRandom(seed: seed)
        let (window, baseline) = (Self.voices(120, &random), Self.voices(300, &random))
        let corpus = PhraseCorpus(window: window, baseline: baseline)
        let found = PhraseCounts(corpus, least: 3).counts.map { (corpus.text($0.key), $0.value) }
        let (now, before) = (Self.counts(window), Self.counts(baseline))
        let expected = Set(now.keys).union(before.keys).filter { now[$0, default: 0] + before[$0, default: 0] >= 3 }
        #expect(Set(found.map(\.0)) == expected && found.count == expected.count)
        for (phrase, count) in found {
            #expect(count.window == Int32(now[phrase, default: 0]), "\(phrase)")
            #expect(count.baseline == Int32(before[phrase, default: 0]), "\(phrase)")
        }
    }
}

@Suite struct ScalarTableTests {
    @Test func `what was added is found again, and nothing else`() {
        var random = SyntheticRandom(seed: 5)
        let text = (0..<3_000).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x61...0x64, using: &random)) }
        var table = ScalarTable()
        var known: [[Unicode.Scalar]: UInt32] = [:]
        for number in 0..<2_000 {
            let start = Int.random(in: 0..<text.count - 8, using: &random)
            let run = start..<start + Int.random(in: 0...8, using: &random)
            #expect(table.number(of: text, run) == known[Array(text[run])])
            guard known[Array(text[run])] == nil else { continue }
            table.add(text, run, number: UInt32(number))
            known[Array(text[run])] = UInt32(number)
        }
        #expect(known.count > 500, "the table must have grown")
        for (run, number) in known { #expect(table.number(of: run, run.indices) == number) }
    }
}
