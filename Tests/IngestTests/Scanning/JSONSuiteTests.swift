import Testing

@testable import Ingest

/// The cases of JSONTestSuite, each as the value of a member: what must be accepted is, what must be
/// refused is, and nothing crashes.
@Suite struct JSONSuiteTests {
    static let cases = CallFiles.names("json").filter { $0.hasSuffix(".json") }

    private static func accepts(_ value: [UInt8]) -> Bool {
        let tree = JSONTree(paths: ["v", "w"])
        let fast = PredictedScanner(tree: tree)
        var plain = StrictScanner(tree: tree)
        let cells = CellMatrix(slotCount: tree.slotCount)
        let line = Array("{\"v\":".utf8) + value + Array("}".utf8)
        let taken = ByteView.with(line) { view in
            let end = view.base + line.count
            let first = fast.scan(view.base, base: view.base, into: cells, row: 0) == end
            let again = fast.scan(view.base, base: view.base, into: cells, row: 0) == end
            let strict = plain.scan(view.base, base: view.base, into: cells, row: 0) == end
            return [first, again, strict]
        }
        #expect(Set(taken).count == 1, "the scanners differ")
        return taken[0]
    }

    @Test(arguments: cases) func `a case is accepted or refused as its name says`(_ name: String) {
        var value = CallFiles.bytes("json/\(name)")
        if name.hasPrefix("y_") { value = value.map { $0 == 0x0a ? 0x20 : $0 } }
        let isAccepted = Self.accepts(value)
        if name.hasPrefix("y_") { #expect(isAccepted) }
        if name.hasPrefix("n_") { #expect(!isAccepted) }
    }

    @Test func `a hundred thousand open brackets are refused at once`() {
        #expect(!Self.accepts([UInt8](repeating: 0x5b, count: 100_000)))
        #expect(!Self.accepts(Array(String(repeating: "[{\"\":", count: 50_000).utf8)))
    }
}
