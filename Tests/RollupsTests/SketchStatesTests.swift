import Columns
import Statistics
import TestSupport
import Testing

@testable import Rollups

@Suite struct SketchStatesTests {
    private static func noted<Merger: SketchMerger>(
        _ states: inout SketchStates<Merger>, _ events: [(group: UInt32, event: Merger.Event)]
    ) {
        guard let filler = events.first?.event else { return }
        states.addEvents(rowCount: events.count, filler: filler) { groups, places, start in
            for (index, event) in events.enumerated() {
                groups[start + index] = event.group
                places[start + index] = event.event
            }
            return start + events.count
        }
    }

    @Test func `events brought together early give the same sketches`() {
        var random = SyntheticRandom(seed: 12)
        let events = (0..<90_000).map { _ in
            (group: UInt32.random(in: 1..<4, using: &random), event: UInt16.random(in: 0..<900, using: &random))
        }
        var compacted = SketchStates<QuantileMerger>()
        var mergers = (0..<4).map { _ in QuantileMerger() }
        // Seven rounds pass the limit; what follows meets the sketches made then.
        for _ in 0..<7 {
            Self.noted(&compacted, events)
            for event in events { mergers[Int(event.group)].add(event.event) }
            compacted.compactIfLarge(groupCount: 4)
        }
        #expect(compacted.bytes < 2_000_000)
        Self.noted(&compacted, [(2, 77)])
        mergers[2].add(77)
        let column = compacted.sorted(by: [.max, 2, 0, 1], rowCount: 3).column(rows: 0..<3)
        for (row, group) in [2, 3, 1].enumerated() {
            var sink = ByteSink()
            mergers[group].finish(into: &sink)
            #expect(Array(column[row]) == sink.take())
        }
    }

    @Test func `groups of one row are one sketch, rows without events have none`() {
        var states = SketchStates<DistinctMerger>()
        Self.noted(&states, [(1, 5), (3, 9), (1, 9), (4, 1)])
        let sketches = states.sorted(by: [.max, 2, 0, 2, .max], rowCount: 3)
        let column = sketches.column(rows: 0..<3)
        #expect(column.isMissing(0))
        #expect(column.isMissing(1))
        #expect(Array(column[2]) == DistinctSketch(hashes: [5, 9]).encoded)
        #expect(sketches.column(rows: 2..<3).count == 1)
    }
}
