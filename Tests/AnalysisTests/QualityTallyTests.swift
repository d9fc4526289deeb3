import Columns
import TestSupport
import Testing

@testable import Analysis

@Suite struct QualityTallyTests {
    static let plan: ReportTables = {
        var plan = ReportTables()
        plan.stepMinutes = 60
        plan.routeCount = 5
        return plan
    }()
    static let made = plan.make()
    static let window = TimeWindow(fromUs: plan.startUs, toUs: plan.startUs + TimeWindow.dayUs)

    func quality(_ inputs: [Batch], _ rejects: [Batch] = [], window: TimeWindow = window) -> DataQuality {
        var tally = QualityTally(window: window)
        for batch in rejects { tally.add(rejects: batch) }
        for batch in inputs { tally.add(inputs: batch) }
        return tally.quality()
    }

    @Test func `the identity holds for made archives`() {
        let quality = quality([Self.made.inputs])
        #expect(quality.archives == 24)
        #expect(quality.account.isBalanced)
        #expect(quality.unbalancedArchives == 0)
        #expect(quality.countedInWindow == quality.account.counted)
        let calls = Self.made.callsMinute[Key<NumberColumn<Int64>>("calls")].values.reduce(0, +)
        #expect(quality.countedInWindow == calls)
    }

    @Test func `order and grouping of batches change nothing`() {
        let whole = quality([Self.made.inputs], [Self.made.rejects])
        let parts = quality(Self.made.inputs.pieces(of: 5).reversed(), Self.made.rejects.pieces(of: 7).reversed())
        #expect(whole == parts)
    }

    @Test func `archives of other days are passed over with their rejects`() {
        let quality = quality([Self.made.inputs], [Self.made.rejects], window: Self.window.previous)
        #expect(quality.archives == 0)
        #expect(quality.rejects.isEmpty)
        #expect(quality.countedInWindow == 0)
    }

    @Test func `a part of a day has no count by days`() {
        let part = TimeWindow(fromUs: Self.window.fromUs, toUs: Self.window.fromUs + TimeWindow.hourUs)
        #expect(quality([Self.made.inputs], window: part).countedInWindow == nil)
        #expect(quality([Self.made.inputs], window: part).archives == 1)
    }

    @Test func `archives without a dated record are kept and told`() {
        var rows = RowMaker(Inputs.schema)
        rows.add([
            "input": .text("a"), "state": .text("damaged"), "lines": .int(3), "rejected": .int(3),
            "source_file": .text("x"),
        ])
        let quality = quality([rows.batch()])
        #expect(quality.archives == 1)
        #expect(quality.undatedArchives == 1)
        #expect(quality.defects == [ArchiveDefect(sourceFile: "x", state: "damaged", damageOffset: nil, damage: nil)])
        #expect(quality.account.isBalanced)
    }

    @Test func `a line that disappeared is seen, also where another archive has one too many`() {
        var rows = RowMaker(Inputs.schema)
        for (lines, name) in [(10, "a"), (12, "b")] {
            rows.add([
                "input": .text(name), "lines": .int(Int64(lines)), "parsed": .int(11), "records": .int(11),
                "counted": .int(11),
                "first_time": .int(Self.window.fromUs), "last_time": .int(Self.window.fromUs),
            ])
        }
        let quality = quality([rows.batch()])
        #expect(quality.account.isBalanced)
        #expect(quality.unbalancedArchives == 2)
    }

    @Test func `rejects are ranked and show the first lines by file`() {
        let quality = quality([Self.made.inputs], [Self.made.rejects])
        #expect(quality.rejects.map(\.reason).sorted() == ["no_time", "not_json", "too_long"])
        #expect(quality.rejects.reduce(0) { $0 + $1.lines } == quality.account.rejected)
        for reason in quality.rejects {
            #expect(
                reason.samples.map(\.sourceFile) == ["gateway-00.log.zst", "gateway-01.log.zst", "gateway-02.log.zst"])
        }
    }
}

@Suite struct SampleTallyTests {
    static let window = QualityTallyTests.window

    @Test func `at most two calls of a route, the slowest first, in any order of batches`() {
        var tally = SampleTally(window: Self.window)
        var reversed = SampleTally(window: Self.window)
        tally.add(exemplars: QualityTallyTests.made.exemplars)
        for batch in QualityTallyTests.made.exemplars.pieces(of: 3).reversed() { reversed.add(exemplars: batch) }
        let samples = tally.samples()
        #expect(samples == reversed.samples())
        #expect(samples.slowest.map(\.score) == samples.slowest.map(\.score).sorted(by: >))
        for route in Set(samples.slowest.map(\.route)) {
            #expect(samples.slowest.filter { $0.route == route }.count <= SampleTally.perRoute)
        }
        #expect(!samples.failed.isEmpty)
        #expect(samples.failed.allSatisfy { $0.status == 503 })
    }

    @Test func `calls outside the window are passed over`() {
        var tally = SampleTally(window: Self.window.previous)
        tally.add(exemplars: QualityTallyTests.made.exemplars)
        #expect(tally.samples() == CallSamples())
    }
}
