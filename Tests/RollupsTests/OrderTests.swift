import Columns
import TestSupport
import Testing

@testable import Rollups

@Suite struct OrderTests {
    @Test(arguments: [0, 1, 2, 47, 48, 300, 5_000])
    func `texts are ordered as their bytes are`(_ count: Int) {
        var random = SyntheticRandom(seed: UInt64(count))
        let texts = (0..<count).map { _ -> String in
            let stem = ["", "/api/v1/services/", "10.0.0.", "\0\0", "ä"].randomElement(using: &random) ?? ""
            let tail = (0..<Int.random(in: 0...10, using: &random)).map { _ in
                ["a", "b", "\0", "é"].randomElement(using: &random) ?? ""
            }
            return stem + tail.joined()
        }
        let ranks = TextRanks(Labels(texts), isUsed: Array(repeating: true, count: count))
        let expected = Array(Set(texts.map { Array($0.utf8) })).sorted { $0.lexicographicallyPrecedes($1) }
        #expect(ranks.idOfRank.map { Array(texts[Int($0)].utf8) } == expected)
        for (id, text) in texts.enumerated() { #expect(expected[Int(ranks.rankOfId[id])] == Array(text.utf8)) }
    }

    @Test func `long equal texts take no stack`() {
        let long = String(repeating: "x", count: 200_000)
        let ranks = TextRanks(Labels([long + "b", long, long + "a", long]), isUsed: [true, true, true, true])
        #expect(ranks.rankOfId == [2, 0, 1, 0])
    }

    @Test func `radix order is stable and compares the first word first`() {
        var random = SyntheticRandom(seed: 8)
        let words = (0..<3).map { _ in
            (0..<2_000).map { _ in UInt64.random(in: 0..<4, using: &random) << UInt64.random(in: 0...60, using: &random)
            }
        }
        var order = Array(0..<UInt32(2_000))
        RadixOrder.sort(&order, by: words)
        let expected = (0..<2_000).sorted { left, right in
            for word in words where word[left] != word[right] { return word[left] < word[right] }
            return left < right
        }
        #expect(order.map(Int.init) == expected)
    }

    @Test(arguments: [1, 2, 3, 5])
    func `a key table numbers keys as a dictionary does`(_ wordCount: Int) {
        var random = SyntheticRandom(seed: 4)
        var table = KeyTable(wordCount: wordCount)
        var known: [[UInt64]: UInt32] = [:]
        for _ in 0..<20 {
            let rows = (0..<500).map { _ in (0..<wordCount).map { _ in UInt64.random(in: 0..<20, using: &random) } }
            var found = [UInt32](repeating: 0, count: 500)
            table.index(Array(rows.joined()), rowCount: 500, into: &found)
            for (row, index) in zip(rows, found) {
                let expected = known[row] ?? UInt32(known.count)
                known[row] = expected
                #expect(index == expected)
            }
        }
        #expect(table.count == known.count)
        for (key, index) in known { #expect((0..<wordCount).map { table.word($0, of: Int(index)) } == key) }
    }

    @Test func `packed codes come back and keep their order`() {
        let packing = KeyPacking(bits: [32, 0, 17, 20, 1, 32])
        #expect(packing.wordCount == 2)
        #expect(packing.fields.map(\.word) == [0, 0, 0, 1, 1, 1])
        #expect(packing.fields.map(\.mask) == [0xffff_ffff, 0, 0x1ffff, 0xfffff, 1, 0xffff_ffff])
        for (bits, greatest) in [(0, UInt32(0)), (1, 1), (2, 3), (3, 4), (32, .max)] {
            #expect(KeyPacking.bits(for: greatest) == bits)
        }
    }

    @Test func `integer codes rise, missing last, over the whole range`() {
        for values in [[], [Int32.missing], [5], [.missing, 404, 200, 0, -1], [.max, -.max, .missing]] as [[Int32]] {
            var (codes, back) = KeyValues.coded(integers: values)
            guard case .int32(let column) = back.column(codes.codes) else { return }
            #expect(column.values == values)
            let sorted = values.indices.sorted { codes.codes[$0] < codes.codes[$1] }.map { values[$0] }
            #expect(sorted == values.filter { !$0.isMissing }.sorted() + values.filter(\.isMissing))
            #expect(codes.codes.allSatisfy { $0 <= codes.greatest })
        }
    }
}
