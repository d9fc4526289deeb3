import Columns
import Testing

@testable import Analysis

@Suite struct LeafIndexTests {
    @Test func `rows of the same labels are one leaf, over batches`() {
        var numbers = SeededNumbers(11)
        var index = LeafIndex(["route", "region", "status"])
        var known: [[String?]: UInt32] = [:]
        for _ in 0..<4 {
            let rows = (0..<900).map { _ in
                CallRow(
                    labels: ["route": "/\(Int.random(in: 0...60, using: &numbers))"].merging(
                        Bool.random(using: &numbers) ? ["region": "north"] : [:]
                    ) { $1 },
                    status: [200, 404, 503, nil].randomElement(using: &numbers) ?? nil)
            }
            for (row, leaf) in zip(rows, index.leaves(of: .callsMinute(rows))) {
                let key = [row.labels["route"], row.labels["region"], row.status.map(String.init)]
                #expect(known[key, default: leaf] == leaf)
                known[key] = leaf
                #expect((0..<3).map { index.text(Int(leaf), $0) } == key)
            }
        }
        #expect(index.count == known.count && index.count > 400, "more than fit without a larger table")
    }
}
