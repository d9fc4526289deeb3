import Foundation
import Testing

@testable import Tagging

/// The made texts of `fixtures/tagging`: how well their topics and severities are told.
@Suite struct MadeSetTests {
    private struct Row {
        let topics: Set<String>
        let severity: String
        let told: Tags
    }

    private func rows() throws -> [Row] {
        let path = URL(filePath: #filePath).appending(path: "../../../fixtures/tagging/topics.tsv").standardized
        var tagger = Tagger(try #require(ShippedModel.load()).weights)
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t").map(String.init)
            try #require(cells.count == 3, "\(line)")
            let bytes = Array(cells[2].utf8)
            return Row(
                topics: Set(cells[0].split(separator: "|").map(String.init)), severity: cells[1],
                told: tagger.tags(bytes.span))
        }
    }

    /// Mean over the classes of the harmonic mean of precision and recall.
    private func macroF1(_ gold: [Set<String>], _ told: [Set<String>]) -> Double {
        let classes = gold.reduce(into: Set()) { $0.formUnion($1) }
        let sum = classes.reduce(0.0) { sum, name in
            let hits = zip(gold, told).count { $0.contains(name) && $1.contains(name) }
            let all = gold.count { $0.contains(name) } + told.count { $0.contains(name) }
            return sum + 2 * Double(hits) / Double(all)
        }
        return sum / Double(classes.count)
    }

    @Test func `topics are told`() throws {
        let rows = try rows()
        #expect(Set(rows.flatMap(\.topics)) == Set(Topic.allCases.map(\.word)), "every topic has texts")
        #expect(macroF1(rows.map(\.topics), rows.map { Set($0.told.topics.map(\.word)) }) > 0.85)
    }

    @Test func `severities are told`() throws {
        let rows = try rows()
        #expect(macroF1(rows.map { [$0.severity] }, rows.map { [$0.told.severity.word] }) > 0.7)
    }
}
