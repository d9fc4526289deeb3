import Foundation
import Settings
import TestSupport
import Testing

@testable import Pipelines

@Suite struct LocaliseJobTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(
        _ text: String, _ measure: LocaliseRequest.Measure, _ output: LocaliseRequest.Output = .json
    ) throws -> (text: String, problems: [Problem]) {
        var request = LocaliseRequest(path: try folder.write(Data(text.utf8), "t.csv"), measure: measure)
        request.output = output
        let sink = Sink()
        let problems = try LocaliseJob.execute(
            request, data: sink, notice: { _ in }, cancellation: CancellationFlag())
        return (sink.text, problems)
    }

    private static let sums = LocaliseRequest.Measure.sums(actual: "actual", expected: "expected")

    /// Calls by region, model and route; those of one region and model fell to a third.
    private static func cells(seed: UInt64, skew: Bool = true) -> String {
        var random = SyntheticRandom(seed: seed)
        var text = "region,model,route,actual,expected\n"
        for region in ["eu", "us", "ap", "sa"] {
            for model in ["m1", "m2", "m3"] {
                for route in 0..<8 {
                    let expected = Double(200 + random.next() % 200)
                    let noise = 1 + (Double(random.next() % 100) - 50) / 2500
                    let factor = skew && region == "eu" && model == "m2" ? 0.35 : 1
                    text += "\(region),\(model),r\(route),\(expected * noise * factor),\(expected)\n"
                }
            }
        }
        return text
    }

    @Test(arguments: [1, 2, 3]) func `the combination that fell is named`(seed: UInt64) throws {
        let result = try run(Self.cells(seed: seed), Self.sums)
        #expect(result.problems.isEmpty)
        #expect(result.text.contains(#""rank":1,"attributes":{"model":"m2","region":"eu"},"#))
        #expect(result.text.contains(#""reason":null"#) && result.text.hasSuffix("}\n"))
        let table = try run(Self.cells(seed: seed), Self.sums, .table).text
        #expect(table.contains("model=m2, region=eu") && table.contains("explained: "))
    }

    @Test func `the reason where there are none`() throws {
        let quiet = try run(Self.cells(seed: 1, skew: false), Self.sums).text
        #expect(quiet.contains(#""causes":[],"explained":0.0,"reason":"no_deviation""#))
        let empty = try run("a,actual,expected\n", Self.sums)
        #expect(empty.text.contains(#""reason":"no_data""#))
        #expect(try run("a,actual,expected\n", Self.sums, .table).text.hasPrefix("no cause: "))
    }

    @Test func `rows that cannot be read are left out and told`() throws {
        let result = try run(Self.cells(seed: 1) + "eu,m2,r0,x,5\neu,m2\neu,m2,r9,,4\n", Self.sums)
        #expect(result.problems.map { $0.place?.line } == [98, 99, 100])
        #expect(result.text == (try run(Self.cells(seed: 1), Self.sums).text))
    }

    /// Minutes of failures and requests by host and zone; in the last minute one host fails.
    private static func minutes() -> String {
        var random = SyntheticRandom(seed: 5)
        var text = "min,host,zone,bad,all\n"
        for minute in 0..<6 {
            for host in 0..<6 {
                for zone in ["a", "b"] {
                    let bad = random.next() % 3 + (minute == 5 && host == 4 ? 60 : 0)
                    text += "\(1_591_094_400 + minute * 60),h\(host),\(zone),\(bad),100\n"
                }
            }
        }
        return text
    }

    @Test(arguments: ["1591094700", "2020-06-02T10:45:00Z", "2020-06-02 10:45"])
    func `the time in question may be written either way`(_ at: String) throws {
        let measure = LocaliseRequest.Measure.failures(failures: "bad", requests: "all", time: "min", at: at)
        let text = try run(Self.minutes(), measure).text
        #expect(text.contains(#""rank":1,"attributes":{"host":"h4"},"#), "\(text)")
    }

    @Test(arguments: [("1591094701", "1591094400 to 1591094700"), ("noon", "no time")])
    func `a time that no row has`(_ at: String, _ words: String) throws {
        let measure = LocaliseRequest.Measure.failures(failures: "bad", requests: "all", time: "min", at: at)
        do {
            _ = try run(Self.minutes(), measure)
            Issue.record("was accepted")
        } catch let error as PipelineError {
            let text = ProblemText(isColoured: false).lines(error.problems)
            #expect(error.outcome == .wrongUsage && text.contains(words), "\(text)")
        }
    }

    @Test(arguments: ["actual,expected\n1,2\n", "a,a,actual,expected\n", "a,actual,forecast\n"])
    func `tables without what is needed`(_ text: String) throws {
        #expect(throws: PipelineError.self) { try run(text, Self.sums) }
    }
}
