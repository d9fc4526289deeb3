import Testing

@testable import Analysis

@Suite struct LeafLocalisationTests {
    private func causes(
        _ metric: SeriesMetric, isUp: Bool = true, change: (_ route: String, _ region: String, inout CallRow) -> Void
    ) throws -> [RootCause] {
        let rows = LeafWorld.rows(
            routes: ["/a", "/b", "/c", "/d"], regions: ["north", "south", "west"], change: change)
        return LeafLocalisation(try LeafWorld.sums(rows), metric).causes(isUp: isUp)
    }

    @Test func `calls, ratios and latencies are told by where they changed`() throws {
        let calls = try causes(.calls) { route, _, row in if route == "/b" { row.sums["calls"] = 4_000 } }
        #expect(calls.first?.attributes == ["route": "/b"])
        let errors = try causes(.serverErrorRatio) { route, region, row in
            if route == "/b", region == "west" { row.sums["server_errors"] = 600 }
        }
        #expect(errors.first?.attributes == ["region": "west", "route": "/b"])
        let slow = try causes(.durationGeomeanMs) { _, region, row in
            if region == "south" { row.durations = [(8_000, 1_000)] }
        }
        #expect(slow.first?.attributes == ["region": "south"])
    }

    @Test func `a ratio that fell is one whose complement rose`() throws {
        let fallen = try causes(.serverErrorRatio, isUp: false) { route, _, row in
            row.sums["server_errors"] = route == "/c" ? 0 : 10
        }
        #expect(fallen.first.map { $0.attributes == ["route": "/c"] } ?? true)
        #expect(
            try causes(.serverErrorRatio) { route, _, row in
                if route == "/c" { row.sums["server_errors"] = 0 }
            }.isEmpty)
    }

    @Test func `how calls ended is no place, except where calls are counted`() throws {
        let errors = try causes(.serverErrorRatio) { route, _, row in
            row.status = 500
            if route == "/a" { row.sums["server_errors"] = 800 }
        }
        #expect(errors.allSatisfy { !$0.attributes.names.contains("status") })
    }

    @Test func `where nothing changed there is no cause`() throws {
        #expect(try causes(.calls) { _, _, _ in }.isEmpty)
        #expect(try causes(.cacheHitRatio) { _, _, _ in }.isEmpty, "no look-ups")
    }
}
