import Ingest
import Settings
import Testing

@testable import Pipelines

/// A problem as a line of a case table: place, code, and the note behind the underline.
func brief(_ problem: Problem) -> String {
    let place = "\(problem.place?.line ?? 0):\(problem.place?.column ?? 0)"
    return "\(place) \(problem.code.rawValue)"
        + (problem.excerpt.map { $0.note.isEmpty ? "" : " \($0.note)" } ?? "")
}

@Suite struct PipelineReadingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let yaml: String
        let expected: [String]

        init(_ name: String, _ yaml: String, _ expected: String...) {
            self.name = name
            self.yaml = yaml
            self.expected = expected
        }

        var testDescription: String { name }
    }

    /// The least that a pipeline file needs; cases append to it from line 2 on.
    private static let least = "version: 1\nsources: [{name: a, paths: [x.log]}]\n"

    private static let refused: [Case] = [
        Case(
            "unknown key at the top", least + "tabels: {calls: true}\n",
            "3:1 HC0207 did you mean 'tables'?"),
        Case(
            "unknown key below", least + "limits:\n  clock-skw: 1h\n",
            "4:3 HC0207 did you mean 'clock-skew'?"),
        Case(
            "a word of other tools", "version: 1\ninputs: [a.log]\n", "1:1 HC0208",
            "2:1 HC0207 did you mean 'sources'?"),
        Case(
            "a setting of the machine", least + "threads: 4\n", "3:1 HC0207 that is a flag: --jobs"),
        Case("nothing of what is needed", "name: x\n", "1:1 HC0208", "1:1 HC0208"),
        Case("version", "version: 2\nsources: [{name: a, paths: [x]}]\n", "1:10 HC0225"),
        Case("sources is a text", "version: 1\nsources: logs\n", "2:10 HC0209"),
        Case("sources is empty", "version: 1\nsources: []\n", "2:10 HC0209"),
        Case("no paths", "version: 1\nsources:\n  - name: a\n", "3:5 HC0208"),
        Case("empty paths", "version: 1\nsources:\n  - name: a\n    paths: []\n", "4:12 HC0208"),
        Case(
            "braces without quotes",
            "version: 1\nsources:\n  - name: a\n    paths:\n      - {date}\n",
            "5:9 HC0209 put quotes around a text that begins with {"),
        Case(
            "alternatives in braces", "version: 1\nsources: [{name: a, paths: ['{a,b}.log']}]\n",
            "2:29 HC0217"),
        Case(
            "misspelt date", "version: 1\nsources: [{name: a, paths: ['{yyy}.log']}]\n",
            "2:29 HC0217 did you mean {yyyy}?"),
        Case(
            "unknown field of feedback",
            "version: 1\nsources:\n  - {name: a, kind: feedback, paths: [x], format: {fields: {txt: Comment}}}\n",
            "3:61 HC0211 did you mean 'text'?"),
        Case(
            "log format for feedback",
            "version: 1\nsources:\n  - {name: a, kind: feedback, paths: [x], format: zendesk_jsn}\n",
            "3:51 HC0211 did you mean 'zendesk_json'?"),
        Case(
            "dimensions of feedback",
            "version: 1\nsources:\n  - {name: a, kind: feedback, paths: [x], dimensions: []}\n", "3:43 HC0207"),
        Case(
            "unknown topic",
            "version: 1\nsources: [{name: a, paths: [x]}]\nstages: [rollup, feedback: {phrases: {billing: [seat]}}]\n",
            "3:39 HC0211 did you mean 'billing_cost'?"),
        Case(
            "no phrase",
            "version: 1\nsources: [{name: a, paths: [x]}]\nstages: [rollup, feedback: {phrases: {bug: [the. a]}}]\n",
            "3:45 HC0210"),
        Case(
            "unknown kind", "version: 1\nsources:\n  - name: a\n    kind: call\n    paths: [x]\n",
            "4:11 HC0211 did you mean 'calls'?"),
        Case(
            "unknown format",
            "version: 1\nsources:\n  - name: a\n    format: nginx_combine\n    paths: [x]\n",
            "4:13 HC0211 did you mean 'nginx_combined'?"),
        Case(
            "format without variables",
            "version: 1\nsources:\n  - name: a\n    format: {nginx: combined}\n    paths: [x]\n",
            "4:21 HC0219"),
        Case(
            "mapping without a time",
            "version: 1\nsources:\n  - name: a\n    format: {json: {status: code}}\n    paths: [x]\n",
            "4:20 HC0219"),
        Case(
            "mapping of an unknown field",
            "version: 1\nsources:\n  - name: a\n    format:\n      json:\n        time: t\n"
                + "        statsu: s\n    paths: [x]\n", "7:9 HC0211 did you mean 'status'?"),
        Case(
            "mapping with a wrong unit",
            "version: 1\nsources:\n  - name: a\n    format:\n      json:\n"
                + "        time: {path: t, unit: sec}\n    paths: [x]\n", "6:31 HC0211"),
        Case(
            "two sources of a name",
            "version: 1\nsources: [{name: a, paths: [x]}, {name: a, paths: [y]}]\n", "2:41 HC0218"),
        Case(
            "five dimensions",
            "version: 1\nsources:\n  - name: a\n    paths: [x]\n    dimensions:\n"
                + (1...5).map { "      - {name: d\($0), from: query, key: k}\n" }.joined(),
            "3:5 HC0224"),
        Case(
            "dimension of a column's name",
            "version: 1\nsources:\n  - name: a\n    paths: [x]\n"
                + "    dimensions: [{name: route, from: query, key: k}]\n", "5:25 HC0224"),
        Case(
            "dimension of no capture",
            "version: 1\nsources:\n  - name: a\n    paths: ['{host}.log']\n"
                + "    dimensions: [{name: h, from: file, key: hots}]\n",
            "5:18 HC0224 did you mean 'host'?"),
        Case(
            "unknown zone", least + "timezone: Europe/Berln\n",
            "3:11 HC0222 did you mean 'Europe/Berlin'?"),
        Case("duration without its unit", least + "limits: {clock-skew: 24}\n", "3:22 HC0212"),
        Case("size without its unit", least + "limits: {line: 1048576}\n", "3:16 HC0212"),
        Case("size out of range", least + "limits: {line: 1GiB}\n", "3:16 HC0210"),
        Case("count that is no number", least + "limits: {labels: {route: many}}\n", "3:26 HC0209"),
        Case("count with leading zeros", least + "limits: {labels: {route: 010}}\n", "3:26 HC0210"),
        Case(
            "share without its sign", least + "rejects: {allow: 0.1}\n",
            "3:18 HC0212 did you mean '0.1%'?"),
        Case("share over the whole", least + "rejects: {allow: 101%}\n", "3:18 HC0212"),
        Case(
            "flag of older YAML", least + "tables: {calls: yes}\n",
            "3:17 HC0209 did you mean 'true'?"),
        Case("flag in quotes", least + "tables: {calls: \"true\"}\n", "3:17 HC0209"),
        Case("unknown stage", least + "stages: [rollup, detct]\n", "3:18 HC0211 did you mean 'detect'?"),
        Case("detection without its tables", least + "stages: [detect]\n", "3:9 HC0210"),
        Case("no stages", least + "stages: []\n", "3:9 HC0210"),
        Case("options of a stage that has none", least + "stages: [rollup: {x: 1}]\n", "3:19 HC0207"),
        Case("two stages in one", least + "stages:\n  - rollup: {}\n    detect: {}\n", "5:5 HC0209"),
        Case(
            "unknown option of a stage", least + "stages: [rollup, detect: {histroy: 7d}]\n",
            "3:27 HC0207 did you mean 'history'?"),
        Case("history of hours", least + "stages: [rollup, detect: {history: 25h}]\n", "3:36 HC0210"),
        Case("history that is too short", least + "stages: [rollup, detect: {history: 2d}]\n", "3:36 HC0210"),
        Case(
            "no false alarms at all", least + "stages: [rollup, detect: {false-discovery-rate: 0%}]\n",
            "3:49 HC0210"),
        Case(
            "events alone", "version: 1\nsources: [{name: a, kind: events, paths: [x]}]\n", "2:10 HC0208"),
        Case("objectives that are none", least + "objectives: {name: x}\n", "3:13 HC0209"),
        Case(
            "objectives that nothing checks",
            least + "stages: [rollup]\nobjectives: [{name: x, metric: availability, at-least: 99%}]\n", "4:1 HC0227"),
        Case("template", least + "routes: {templates: ['/a/x{id}']}\n", "3:22 HC0226"),
        Case("key given twice", least + "name: a\nname: b\n", "4:1 HC0206 first in line 3"),
        Case(
            "the same key in two spellings", least + "limits: {clock-skew: 1h, clock_skew: 2h}\n",
            "3:26 HC0206 first in line 3"),
        Case("a value left out", least + "name:\n", "3:6 HC0209"),
        Case(
            "text after a star", "version: 1\nsources:\n  - name: a\n    paths:\n      - *.log\n",
            "5:10 HC0201"),
        Case("unclosed bracket", "version: 1\nsources: [\n", "3:1 HC0201"),
    ]

    @Test(arguments: refused)
    func `a wrong file is answered with place, code and suggestion`(_ item: Case) {
        let source = ConfigurationText(name: "p.yaml", text: item.yaml, kind: .pipeline)
        do throws(PipelineError) {
            _ = try Pipeline(source)
            Issue.record("was accepted")
        } catch {
            #expect(error.outcome == .wrongUsage)
            #expect(error.problems.map(brief) == item.expected)
        }
    }

    @Test func `every problem is told at once, in the order of lines`() {
        let yaml = """
            version: 1
            name: a
            name: b
            sources:
              - name: gateway
                paths: [a.log]
                kidn: calls
                format: kong
              - name: gateway
                paths: [b.log]
                format: {json: {time: t, time: u}}
            limits:
              labels: {rout: 1}
              line: 5
            tabels: {}
            """
        let source = ConfigurationText(name: "p.yaml", text: yaml, kind: .pipeline)
        do throws(PipelineError) {
            _ = try Pipeline(source)
            Issue.record("was accepted")
        } catch {
            #expect(
                error.problems.map(brief) == [
                    "3:1 HC0206 first in line 2",
                    "7:5 HC0207 did you mean 'kind'?",
                    "8:13 HC0211 did you mean 'kong_ai_proxy'?",
                    "9:11 HC0218",
                    "11:30 HC0206 first in line 11",
                    "13:12 HC0207 did you mean 'route'?",
                    "14:9 HC0212",
                    "15:1 HC0207 did you mean 'tables'?",
                ])
        }
    }

    @Test func `a full file is read as written`() throws {
        let yaml = """
            version: 1
            name: night shift
            workspace: ../work
            timezone: +02:00
            sources:
              - name: gateway
                paths: ['logs/{host}/a-{date}.log']
                format: {nginx: '$remote_addr $status'}
                timezone: Asia/Shanghai
                labels: {region: eu, cell: 7}
                dimensions:
                  - {name: host, from: file, key: host}
                  - {name: cell, from: label, key: cell}
              - name: other
                paths: b.log
                format:
                  json: {time_us: ts, duration: {path: took, unit: s}, status: r.code}
            limits: {labels: {route: 7}, clock_skew: 1.5h, decoded: 1GiB}
            rejects: {allow: 2.5%}
            tables: {calls: true}
            stages: [rollup: {}]
            """
        let pipeline = try Pipeline(ConfigurationText(name: "dir/p.yaml", text: yaml, kind: .pipeline))
        #expect(pipeline.name == "night shift" && pipeline.folder == "dir")
        #expect(pipeline.workspaceFromFolder == Sourced("dir/../work", .pipelineFile(line: 3)))
        #expect(pipeline.sources[0].format == .nginx(logFormat: "$remote_addr $status"))
        #expect(pipeline.sources[0].labels == ["region": "eu", "cell": "7"])
        #expect(pipeline.sources[0].zone?.value.name == "Asia/Shanghai")
        #expect(pipeline.sources[1].paths == ["b.log"])
        #expect(
            pipeline.sources[1].format
                == .json([
                    FieldMapping.Entry(target: "time", path: "ts", unit: "us"),
                    FieldMapping.Entry(target: "duration", path: "took", unit: "s"),
                    FieldMapping.Entry(target: "status", path: "r.code"),
                ]))
        #expect(pipeline.dimensionNames == ["host", "cell"])
        #expect(pipeline.limits.routes == 7 && pipeline.limits.clockSkewUs == 5_400_000_000)
        #expect(pipeline.limitOrigins["clock-skew"] == .pipelineFile(line: 18))
        #expect(pipeline.rejectsAllowed.value.partsPerBillion == 25_000_000)
        #expect(pipeline.writesCalls.value)
    }
}
