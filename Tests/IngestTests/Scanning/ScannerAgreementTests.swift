import Testing

@testable import Ingest

/// The fast scanner and the plain one accept and reject the same lines and find the same values.
@Suite struct ScannerAgreementTests {
    private static let paths = [
        "a", "b.c", "b.d.e", "list[].x", "list[].y.z", "list[#]", "heads[0].n", "any.*",
        "grouped.*.v", "é", "b.d",
    ]

    /// A scanner pair that keeps what it has learned from line to line.
    private final class Pair {
        let tree = JSONTree(paths: ScannerAgreementTests.paths)
        let fast: PredictedScanner
        var plain: StrictScanner
        let fastCells: CellMatrix
        let plainCells: CellMatrix

        init() {
            fast = PredictedScanner(tree: tree)
            plain = StrictScanner(tree: tree)
            fastCells = CellMatrix(slotCount: tree.slotCount)
            plainCells = CellMatrix(slotCount: tree.slotCount)
        }

        /// Whether both scanners say the same of a line; the second value says whether they took it.
        func agree(_ line: [UInt8]) -> (same: Bool, taken: Bool) {
            ByteView.with(line) { view in
                fastCells.clearRow(3)
                plainCells.clearRow(3)
                let fastEnd = fast.scan(view.base, base: view.base, into: fastCells, row: 3)
                let plainEnd = plain.scan(view.base, base: view.base, into: plainCells, row: 3)
                guard fastEnd == plainEnd else { return (false, false) }
                guard fastEnd != nil else { return (fast.failure == plain.failure, false) }
                let same = (0..<tree.slotCount).allSatisfy { slot in
                    fastCells[slot, 3].start == plainCells[slot, 3].start
                        && fastCells[slot, 3].meta == plainCells[slot, 3].meta
                }
                return (same, true)
            }
        }
    }

    @Test func `made lines are read alike`() {
        var numbers = SeededNumbers(seed: 2_024)
        let pair = Pair()
        var taken = 0
        for number in 0..<2_500 {
            var maker = LineMaker(numbers: numbers)
            let line = Array(maker.object(depth: 0).utf8)
            numbers = maker.numbers
            let (same, isTaken) = pair.agree(line)
            #expect(same, "line \(number): \(String(decoding: line, as: UTF8.self))")
            taken += isTaken ? 1 : 0
        }
        #expect(taken > 1_500)
    }

    @Test func `damaged lines are read alike`() {
        var numbers = SeededNumbers(seed: 99)
        let pair = Pair()
        var refused = 0
        for number in 0..<2_500 {
            var maker = LineMaker(numbers: numbers)
            var line = Array(maker.object(depth: 0).utf8)
            numbers = maker.numbers
            for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                let place = Int.random(in: line.indices, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0:
                    line[place] =
                        Array("\"\\{}[],:0 \u{1}\n9e-truenul".utf8).randomElement(using: &numbers)
                        ?? 0
                case 1: line.remove(at: place)
                default: line.insert(line[place], at: place)
                }
                if line.isEmpty { line = [0x7b] }
            }
            let (same, isTaken) = pair.agree(line)
            #expect(same, "line \(number): \(String(decoding: line, as: UTF8.self))")
            refused += isTaken ? 0 : 1
        }
        #expect(refused > 500)
    }

    @Test func `an occurrence of a member that follows another counts`() {
        let pair = Pair()
        for line in [
            #"{"a":1,"a":"two"}"#, #"{"b":{"c":1,"d":{"e":2}},"b":{"d":{}}}"#,
            #"{"b":{"c":1},"b":5}"#, #"{"b":5,"b":{"c":1}}"#,
            #"{"list":[{"x":1},{"y":{"z":2}}],"list":[]}"#, #"{"list":[{"x":1}],"list":7}"#,
            #"{"list":[1,{"x":2},null]}"#,
            #"{"heads":[{"n":1},{"n":2}],"any":{"q":1,"q":{"r":2}}}"#,
            #"{"grouped":{"g":{"v":1},"h":{"v":2},"i":3}}"#,
            "{\"\\u0061\":1}", "{\"\\u00e9\":1,\"é\":2}", "{ }", "{\"a\":1 } ", "{\"a\":1}x", "[]",
            "", "  {\"a\" : 1 }",
        ] {
            for _ in 0..<3 { #expect(pair.agree(Array(line.utf8)).same, "\(line)") }
        }
    }

    @Test func `nesting ends at 64 in both`() {
        let pair = Pair()
        for depth in 60...70 {
            for (open, close) in [("{\"b\":", "}"), ("{\"list\":[", "]}"), ("{\"zz\":[", "]}")] {
                let half = open.contains("[") ? depth / 2 : depth
                let line =
                    String(repeating: open, count: half) + "1"
                    + String(repeating: close, count: half)
                let (same, taken) = pair.agree(Array(line.utf8))
                #expect(same)
                #expect(taken == (half * (open.contains("[") ? 2 : 1) <= 64))
            }
        }
    }

    @Test func `what is learned is bounded`() {
        let pair = Pair()
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<1_500 {
            let line =
                "{\"a\":1,\"k\(UInt32.random(in: 0...(.max), using: &numbers))\":{\"m\(UInt32.random(in: 0...(.max), using: &numbers))\":2}}"
            #expect(pair.agree(Array(line.utf8)).same)
        }
        #expect(pair.fast.prediction.learned < 8_192)
    }
}

/// Makes JSON lines with the members of the test's paths, in any order, spacing and type.
private struct LineMaker {
    var numbers: SeededNumbers

    private mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &numbers) ?? ""
    }

    private mutating func space() -> String {
        Int.random(in: 0..<12, using: &numbers) == 0 ? pick([" ", "  ", "\t"]) : ""
    }

    mutating func object(depth: Int) -> String {
        let names = [
            "a", "b", "c", "d", "e", "list", "x", "y", "z", "heads", "n", "any", "grouped", "v",
            "é", "other", "\\u0061", "",
        ]
        let count = Int.random(in: 0...(depth == 0 ? 8 : 4), using: &numbers)
        let members = (0..<count).map { _ in
            space() + "\"" + pick(names) + "\"" + space() + ":" + space() + value(depth: depth + 1)
                + space()
        }
        return "{" + members.joined(separator: ",") + (members.isEmpty ? space() : "") + "}"
    }

    private mutating func value(depth: Int) -> String {
        if Int.random(in: 0..<60, using: &numbers) == 0 {
            return pick(["01", "1.", "+1", "\"\\x\"", "nul", "{]", ""])
        }
        return goodValue(depth: depth)
    }

    private mutating func goodValue(depth: Int) -> String {
        switch Int.random(in: 0..<(depth > 5 ? 6 : 10), using: &numbers) {
        case 0: pick(["true", "false", "null"])
        case 1, 2: pick(["0", "-1", "12.5", "1e9", "-0.25E-3", "123456789012", "-0", "1E+2"])
        case 3, 4, 5:
            pick([
                "\"\"", "\"text\"", "\"a \\\"quoted\\\" one\"", "\"\\u00e9\\n\"",
                "\"a longer text that spans words\"", "\"\\/\"",
            ])
        case 6, 7: array(depth: depth)
        default: object(depth: depth)
        }
    }

    private mutating func array(depth: Int) -> String {
        let count = Int.random(in: 0...3, using: &numbers)
        return "["
            + (0..<count).map { _ in
                space()
                    + (Bool.random(using: &numbers)
                        ? object(depth: depth + 1) : value(depth: depth + 1)) + space()
            }
            .joined(separator: ",") + "]"
    }
}
