import Foundation
import Settings
import Testing

@testable import Pipelines

@Suite struct PlanTests {
    private let folder: TemporaryFolder
    private let machine = Machine(cores: 4, memoryBytes: 8 << 30, memoryLimitBytes: nil)

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "logs/2026-11-18.log", "logs/2026-11-19.log", "logs/2026-11-20.log", "more/z.log",
        ] {
            try folder.write(name, String(repeating: "x", count: 2048))
        }
        try folder.write(
            "prices.yaml",
            """
            - {model: m, from: 2026-01-01, to: 2026-06-01, input_per_million: 2.5, output_per_million: 10}
            - {model: m, from: 2026-06-01, input_per_million: 0.000000001, output_per_million: 0, cached_input_per_million: 1}
            """)
        try folder.write(
            "api.json",
            #"{"openapi": "3.1.0", "servers": [{"url": "https://x.test/v1/"}], "paths": {"/a/{id}": {}, "/b": {}}}"#
        )
    }

    private func pipeline(_ yaml: String) throws -> Pipeline {
        try folder.write("p.yaml", yaml)
        return try Pipeline(file: folder.path("p.yaml"))
    }

    private let yaml = """
        version: 1
        name: shop
        workspace: work
        sources:
          - name: gateway
            paths: ['logs/{date}.log']
            timezone: Asia/Shanghai
            labels: {region: eu}
            dimensions: [{name: plan, from: header, key: x-plan}]
          - name: rest
            paths: [more, 'logs/2026-11-20.log']
            format: nginx_combined
        routes: {templates: ['/v2/{x}'], openapi: api.json}
        prices: prices.yaml
        limits: {labels: {route: 8000}, clock-skew: 2h}

        """

    @Test func `a plan prints itself`() throws {
        var request = PlanRequest(machine: machine)
        request.jobs = Sourced(2, .flag("--jobs"))
        let text = try Plan(pipeline(yaml), request).text.replacing(folder.root.path, with: "ROOT")
        #expect(
            text == """
                pipeline              shop                                  ROOT/p.yaml
                workspace             ROOT/work  pipeline file, line 3
                days                  all that is new since the last run    default
                jobs                  2                                     flag --jobs
                memory                1 GiB                                 default
                rejects               up to 0.1% allowed                    default

                source gateway (calls)
                  format              recognised by content                 default
                  timezone            Asia/Shanghai                         pipeline file, line 7
                  label               region = eu
                  dimension           plan from header x-plan
                  path                logs/{date}.log
                  files               3, 6 KiB
                    ROOT/logs/2026-11-18.log  2 KiB  2026-11-18
                    ROOT/logs/2026-11-19.log  2 KiB  2026-11-19
                    ROOT/logs/2026-11-20.log  2 KiB  2026-11-20

                source rest (calls)
                  format              nginx_combined                        pipeline file
                  timezone            UTC                                   default
                  path                more
                  path                logs/2026-11-20.log
                  files               1, 2 KiB
                    ROOT/more/z.log  2 KiB

                routes                1 templates, 2 from OpenAPI           api.json
                prices                2 entries                             prices.yaml
                pseudonyms            built-in key                          default

                limits (labels per day)
                  labels.service      500                                   default
                  labels.route        8000                                  pipeline file, line 15
                  labels.method       50                                    default
                  labels.provider     100                                   default
                  labels.model        500                                   default
                  labels.upstream     500                                   default
                  labels.region       100                                   default
                  labels.consumer     100000                                default
                  labels.dimension    1000                                  default
                  clock-skew          2h                                    pipeline file, line 15
                  line                1MiB                                  default
                  decoded             64GiB                                 default
                  rejects-kept        100                                   default
                  exemplars-per-kind  3                                     default
                  series              1500                                  default

                stage rollup          on                                    default
                stage feedback        on                                    default
                stage detect          on                                    default
                  false-discovery-rate 5%                                    default
                  history             28d                                   default
                  minimum-effect      the detector's own                    default

                tables                calls_minute, consumers_hour, exemplars, rejects, inputs, series_day, series_nights, anomalies, incidents, changes, trends
                note                  ROOT/logs/2026-11-20.log: source 'rest' also matches this file of source 'gateway', which keeps them [HC0305]

                """)
    }

    @Test func `everything is looked up`() throws {
        let plan = try Plan(pipeline(yaml), PlanRequest(machine: machine))
        #expect(plan.routeTemplates == ["/v2/{x}", "/v1/a/{id}", "/v1/b"])
        #expect(plan.prices.map(\.inputNanoUsdPerMillion) == [2_500_000_000, 1])
        #expect(plan.prices.map(\.cachedInputNanoUsdPerMillion) == [nil, 1_000_000_000])
        #expect(
            plan.files.count == 4 && plan.storedBytes == 8192 && plan.dimensionNames == ["plan"])
        #expect(plan.sources.map(\.dimensions).map { $0.map { $0?.key } } == [["x-plan"], [nil]])
        #expect(
            plan.jobs.value == 4 && plan.memoryBytes.value == 1 << 30 && plan.pseudonymKey == nil)
        #expect(plan.notices.map(\.code) == [.inputInTwoSources])
    }

    @Test func `a source is handed to the parser with its dimensions in order`() throws {
        try folder.write("hosts/web-1.log")
        let plan = try Plan(
            pipeline(
                """
                version: 1
                workspace: w
                timezone: Europe/Berlin
                sources:
                  - name: a
                    paths: ['hosts/{host}.log']
                    labels: {region: eu, cell: c7}
                    dimensions:
                      - {name: plan, from: header, key: x-plan}
                      - {name: host, from: file, key: host}
                  - name: b
                    paths: [more]
                    labels: {cell: c8}
                    dimensions:
                      - {name: cell, from: label, key: cell}
                      - {name: plan, from: query, key: p}
                """), PlanRequest(machine: machine))
        #expect(plan.dimensionNames == ["plan", "host", "cell"])
        let first = try plan.callSource(plan.sources[0])
        let second = try plan.callSource(plan.sources[1])
        #expect(first.dimensions == [.header("x-plan"), .constant(nil), .constant(nil)])
        #expect(second.dimensions == [.query("p"), .constant(nil), .constant("c8")])
        #expect(first.region == "eu" && second.region == nil && first.hashSeed == 0)
        let constants = plan.constants(of: plan.sources[0].files[0], in: plan.sources[0])
        #expect(constants == [nil, "web-1", nil])
        #expect(first.zone.transitions.count == 201, "an offset in 2000 and two changes a year")
    }

    @Test func `a file's day counts in its source's zone`() throws {
        var request = PlanRequest(machine: machine)
        request.days = try DayRange(#require(Day("2026-11-18")))
        let plan = try Plan(pipeline(yaml), request)
        let names = plan.sources[0].files.map { PathText.name(of: $0.path) }
        #expect(
            names == ["2026-11-18.log", "2026-11-19.log"],
            "China's day begins eight hours before the UTC day")
        #expect(plan.daysWithoutFiles.isEmpty)
        request.days = try DayRange(#require(Day("2026-11-25")))
        #expect(try Plan(pipeline(yaml), request).daysWithoutFiles == [#require(Day("2026-11-25"))])
    }

    @Test func `the settings' text knows what shapes rows and nothing else`() throws {
        let text = try Plan(pipeline(yaml), PlanRequest(machine: machine)).settingsText
        var request = PlanRequest(machine: machine)
        request.jobs = Sourced(9)
        request.workspace = Sourced("elsewhere")
        #expect(try Plan(pipeline(yaml), request).settingsText == text)
        #expect(
            try Plan(pipeline(yaml.replacing("8000", with: "8001")), request).settingsText != text)
        #expect(!text.contains(folder.root.path))
    }

    @Test func `the workspace is no input`() throws {
        try folder.write("all/a.log")
        try folder.write("all/work/tables/t.parquet")
        var request = PlanRequest(machine: machine)
        request.workspace = Sourced(folder.path("all/work"))
        let plan = try Plan(Pipeline.over(logs: [folder.path("all")]), request)
        #expect(plan.files.map { PathText.name(of: $0.path) } == ["a.log"])
    }

    @Test func `the memory budget stays below the control group's limit`() throws {
        var request = PlanRequest(
            machine: Machine(cores: 1, memoryBytes: 8 << 30, memoryLimitBytes: 500 << 20))
        #expect(try Plan(pipeline(yaml), request).memoryBytes.value == 400 << 20)
        request.memoryBytes = Sourced(2 << 30, .flag("--memory"))
        let plan = try Plan(pipeline(yaml), request)
        #expect(
            plan.memoryBytes.value == 400 << 20
                && plan.notices.contains { $0.code == .badFlagValue })
    }

    @Test func `limits of control groups`() {
        let files = [
            "/sys/fs/cgroup/a/b/memory.max": "max\n", "/sys/fs/cgroup/a/memory.max": "1048576\n",
        ]
        #expect(Machine.memoryLimit(groups: "0::/a/b\n") { files[$0] } == 1_048_576)
        #expect(Machine.memoryLimit(groups: "0::/\n") { files[$0] } == nil)
        let first = [
            "/sys/fs/cgroup/memory/x/memory.limit_in_bytes": "2097152",
            "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712",
        ]
        #expect(
            Machine.memoryLimit(groups: "5:cpu,memory:/x\n1:name=systemd:/x\n") { first[$0] }
                == 2_097_152)
    }

    private func codes(_ yaml: String) -> [MessageCode] {
        do {
            _ = try Plan(pipeline(yaml), PlanRequest(machine: machine))
            return []
        } catch let error as PipelineError {
            return error.problems.map(\.code)
        } catch {
            return []
        }
    }

    @Test func `named files that cannot be used are told all at once`() throws {
        let least = "version: 1\nworkspace: w\nsources: [{name: a, paths: [x]}]\n"
        #expect(
            codes(
                least + "prices: no.yaml\nroutes: {openapi: no.yaml}\nredaction: {key-file: no}\n")
                == [.fileUnreadable, .fileUnreadable, .badKeyFile])
        try folder.write(
            "bad.yaml",
            "- {model: m, from: 2026-01-01, input_per_million: 1e3, output_per_million: 1}\n- {model: n}\n"
        )
        #expect(
            codes(least + "prices: bad.yaml\n") == [
                .badPriceFile, .missingKey, .missingKey, .missingKey,
            ])
        try folder.write("bad.json", #"{"swagger": "2.0"}"#)
        #expect(codes(least + "routes: {openapi: bad.json}\n") == [.badOpenApiFile])
        #expect(codes("version: 1\nsources: [{name: a, paths: [x]}]\n") == [.workspaceNotNamed])
    }

    @Test func `prices may come as CSV`() throws {
        try folder.write(
            "p.csv",
            """
            # comment
            model,from,to,input_per_million,output_per_million
            "m,1",2026-01-01,2026-02-01,1.5,2
            m2,2026-01-01,,3,4
            """)
        let prices = try PriceFile.read(folder.path("p.csv"))
        #expect(
            prices.map(\.model) == ["m,1", "m2"] && prices[0].to == Day("2026-02-01")
                && prices[1].to == nil)
        try folder.write(
            "q.csv",
            "model,from,input_per_million,output_per_million\nm,2026-01-01,1\nm,2026-01-32,1,1\n")
        do throws(PipelineError) {
            _ = try PriceFile.read(folder.path("q.csv"))
            Issue.record("was accepted")
        } catch {
            #expect(error.problems.map(brief) == ["2:1 HC0220", "3:3 HC0220"])
        }
    }

    @Test func `overlapping prices are refused`() throws {
        try folder.write(
            "o.yaml",
            """
            - {model: m, from: 2026-01-01, input_per_million: 1, output_per_million: 1}
            - {model: m, from: 2026-02-01, input_per_million: 2, output_per_million: 2}
            """)
        #expect(throws: PipelineError.self) { try PriceFile.read(folder.path("o.yaml")) }
    }

    @Test func `a key must be secret and long`() throws {
        let least =
            "version: 1\nworkspace: w\nsources: [{name: a, paths: [x]}]\nredaction: {key-file: key}\n"
        try folder.write("key", "0123456789abcdef\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: folder.path("key"))
        #expect(codes(least) == [.badKeyFile])
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: folder.path("key"))
        let plan = try Plan(pipeline(least), PlanRequest(machine: machine))
        #expect(plan.pseudonymKey?.bytes.count == 16)
        #expect(!"\(plan.pseudonymKey.map { "\($0)" } ?? "")\(plan.text)".contains("0123456789"))
        try folder.write("key", "short\n")
        #expect(codes(least) == [.badKeyFile])
    }

    @Test func `pipeline files and logs are told apart`() throws {
        try folder.write("night.conf", "# a pipeline\n\nversion: 1\n")
        try folder.write("a.log", "127.0.0.1 - - version: 1\n")
        #expect(Pipeline.isPipelineFile("x.yml") && Pipeline.isPipelineFile("X.YAML"))
        #expect(
            Pipeline.isPipelineFile(folder.path("night.conf"))
                && !Pipeline.isPipelineFile(folder.path("a.log")))
        #expect(!Pipeline.isPipelineFile(folder.path("logs")) && !Pipeline.isPipelineFile("-"))
        #expect(throws: PipelineError.self) {
            try Pipeline.over(logs: [folder.path("nowhere.log")])
        }
        #expect(try Pipeline.over(logs: ["-", folder.path("no*.log")]).sources[0].paths.count == 2)
    }

    @Test func `the account knows whether it is balanced`() {
        var account = LineAccount()
        (account.lines, account.blank, account.rejected, account.parsed) = (10, 1, 2, 7)
        (account.records, account.counted, account.outside) = (8, 7, 1)
        #expect(account.isBalanced)
        account.lines += 1
        #expect(!account.isBalanced)
    }

    @Test func `run ids sort by time`() {
        let first = RunOptions.runId(startedUs: 1_700_000_000_000_001, processId: 9)
        let second = RunOptions.runId(startedUs: 1_700_000_000_000_010, processId: 1)
        #expect(first == "20231114T221320.000001Z-9" && first < second)
    }
}
