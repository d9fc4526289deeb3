import Foundation
import Settings
import TestSupport
import Testing

@testable import Pipelines

@Suite struct DetectJobTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func output(_ text: String, _ change: (inout DetectRequest) -> Void = { _ in }) throws -> [String] {
        var request = DetectRequest(path: try folder.write(Data(text.utf8), "t.csv"))
        change(&request)
        let sink = Sink()
        _ = try DetectJob.execute(request, data: sink, notice: { _ in }, cancellation: CancellationFlag())
        return sink.text.split(separator: "\n").map(String.init)
    }

    private static func series(_ count: Int, seed: UInt64) -> [String] {
        var random = SyntheticRandom(seed: seed)
        return (0..<count).map { "\($0),\(100 + random.next() % 20 + (200..<210 ~= $0 ? 200 : 0))" }
    }

    @Test(arguments: [1, 2]) func `a row out for each row in, and a beginning for a beginning`(seed: UInt64) throws {
        let rows = Self.series(300, seed: seed)
        let whole = try output("index,value\n" + rows.joined(separator: "\n"))
        #expect(whole.count == 301 && whole[0] == "timestamp,value,expected_low,expected_high,score,onset,kind")
        let isAsGiven = zip(whole.dropFirst(), rows).allSatisfy { $0.hasPrefix($1 + ",") }
        #expect(isAsGiven)
        for count in [0, 1, 50, 205, 299] {
            let part = try output(("index,value\n") + rows.prefix(count).joined(separator: "\n"))
            let isBeginning = part == Array(whole.prefix(count + 1))
            #expect(isBeginning, "\(count) rows")
        }
        let cells = whole.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let scores = cells.map { Double($0[4]) ?? -1 }
        #expect(scores.allSatisfy { (0...1).contains($0) } && scores[200] > 0.9)
    }

    @Test func `JSON has a line for each row, with null for what is not known`() throws {
        let lines = try output("index,value\n7,1\n8,\nx,2\n") { $0.output = .ndjson }
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix(#"{"timestamp":7,"value":1.0,"expected_low":null,"#))
        #expect(lines[1].hasPrefix(#"{"timestamp":8,"value":null,"#))
        #expect(lines[2].hasPrefix(#"{"timestamp":"x","value":2.0,"#))
    }

    @Test func `change points of a step`() throws {
        var random = SyntheticRandom(seed: 3)
        let rows = (0..<100).map { "t\($0),\(Double(random.next() % 100) / 100 + ($0 < 60 ? 0 : 10))" }
        let lines = try output("label,value\n" + rows.joined(separator: "\n")) { $0.changes = true }
        #expect(lines.count == 2 && lines[0] == "index,timestamp,confidence" && lines[1].hasPrefix("60,t60,"))
    }

    @Test func `silent where there is nothing to say`() throws {
        #expect(try output("timestamp,value\n").count == 1)
        #expect(try output("timestamp,value\n") { $0.changes = true }.count == 1)
        let constant = try output("index,value\n" + (0..<500).map { "\($0),5\n" }.joined())
        #expect(constant.dropFirst().allSatisfy { $0.contains(",0,0,") })
        let gaps = try output("index,value\n" + (0..<500).map { "\($0),\n" }.joined())
        #expect(gaps.count == 501)
    }

    @Test func `a column without any number fails, after its rows`() throws {
        let sink = Sink()
        let request = DetectRequest(path: try folder.write(Data("timestamp,value\n1,x\n2,y\n".utf8), "t.csv"))
        #expect(throws: PipelineError.self) {
            try DetectJob.execute(request, data: sink, notice: { _ in }, cancellation: CancellationFlag())
        }
        #expect(sink.text.split(separator: "\n").count == 3)
    }
}
