import Foundation
import Settings
import Testing

@testable import Pipelines

@Suite struct SeriesReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func request(_ text: String, stamp: String? = nil, value: String? = nil) throws -> DetectRequest {
        var request = DetectRequest(path: try folder.write(Data(text.utf8), "t.csv"))
        request.timestampColumn = stamp
        request.valueColumn = value
        return request
    }

    /// Names of the columns of stamps and values.
    private func names(_ text: String, stamp: String? = nil, value: String? = nil) throws -> [String] {
        let series = try SeriesReader(request(text, stamp: stamp, value: value))
        let columns = try #require(series.columns)
        let names = series.table.header.names
        return [columns.stamp.map { names[$0] } ?? "", names[columns.value]]
    }

    @Test func `columns by name, else by place`() throws {
        #expect(try names("timestamp,value\n") == ["timestamp", "value"])
        #expect(try names("Value,x,Time\n") == ["Time", "Value"])
        #expect(try names("day,host,cpu\n2026-01-01,web,5\n") == ["day", "cpu"])
        #expect(try names("day,cpu,mem\n2026-01-01,,\n2026-01-02,,7\n") == ["day", "mem"])
        #expect(try names("value,minute\n1,2\n") == ["minute", "value"])
        #expect(try names("load\n1\n") == ["", "load"])
        #expect(try names("index,day\n") == ["index", "day"])
    }

    @Test func `columns by flag`() throws {
        #expect(try names("timestamp,value,mem,at\n", stamp: "at", value: "MEM") == ["at", "mem"])
        #expect(try names("timestamp,value\n", value: "timestamp") == ["value", "timestamp"])
    }

    @Test(
        arguments: [
            ("valeu", "did you mean 'value'?"), ("zzz", "columns: timestamp, value, x, x"), ("x", "two columns"),
        ])
    func `a wrong column is answered with the right ones`(_ name: String, _ words: String) throws {
        let request = try request("timestamp,value,x,x\n", value: name)
        do throws(PipelineError) {
            _ = try SeriesReader(request)
            Issue.record("was accepted")
        } catch {
            let text = ProblemText(isColoured: false).lines(error.problems)
            #expect(error.outcome == .wrongUsage && text.contains(words) && text.contains(":1"))
        }
    }

    @Test func `a table without numbers needs a flag`() throws {
        let request = try request("a,b,c\nx,y,z\n")
        #expect(throws: PipelineError.self) { try SeriesReader(request) }
    }

    @Test func `every row comes out, whatever is wrong with it`() throws {
        let text = """
            timestamp,value
            2026-01-01 00:00,1
            2026-01-01 00:01,
            2026-01-01 00:02,x
            yesterday,4
            2026-01-01 00:04
            "2026-01-01 00:05"x,6
            2026-01-01 00:06,7,8
            2026-01-01 00:07,8
            """
        var series = try SeriesReader(request(text))
        var row = SeriesRow()
        var values: [Double?] = []
        var minutes: [Int64?] = []
        while try series.next(into: &row) {
            values.append(row.value)
            minutes.append(row.timeUs.map { ($0 - 1_767_225_600_000_000) / 60_000_000 })
        }
        #expect(values == [1, nil, nil, 4, nil, nil, nil, 8])
        #expect(minutes == [0, 1, 2, nil, 4, nil, 6, 7])
        #expect(series.badRows.count == 5 && series.values == 3)
        let problems = series.badRows.problems(fate: "fate")
        #expect(problems.map { $0.place?.line } == [4, 5, 6, 7, 8] && problems.last?.help == "fate")
    }

    @Test func `many bad rows are told by the first and their number`() throws {
        var bad = BadRows(path: "t.csv")
        for line in 1...100 { bad.add(line: Int64(line), "x") }
        let problems = bad.problems(fate: "fate")
        #expect(problems.count == 6 && problems.last?.text == "95 more faults of this kind")
    }
}
