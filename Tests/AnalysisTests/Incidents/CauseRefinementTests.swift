import Testing

@testable import Analysis

@Suite struct CauseRefinementTests {
    private func refined(
        _ cause: AttributeSet, _ metric: SeriesMetric = .calls,
        change: (_ route: String, _ region: String, inout CallRow) -> Void
    ) throws -> AttributeSet? {
        let rows = LeafWorld.rows(routes: ["/a", "/b", "/c", "/d"], change: change)
        return CauseRefinement(try LeafWorld.sums(rows), metric).refined(cause)
    }

    @Test func `what lies under one value is told with it`() throws {
        let finer = try refined(["region": "north"]) { route, region, row in
            if route == "/c", region == "north" { row.sums["calls"] = 90_000 }
        }
        #expect(finer == ["region": "north", "route": "/c"])
    }

    @Test func `what is spread over values stays as it is`() throws {
        #expect(
            try refined(["region": "north"]) { route, region, row in
                if route < "/c", region == "north" { row.sums["calls"] = 90_000 }
            } == nil)
    }

    @Test func `a value that always had nearly all is no news`() throws {
        #expect(
            try refined([:]) { _, _, row in row.sums["calls"] = 9_000 } == nil, "status 200 alone")
    }

    @Test func `how calls ended refines numbers of calls only`() throws {
        let change = { (_: String, _: String, row: inout CallRow) in
            row.status = 503
            row.sums = ["calls": 9_000, "server_errors": 9_000]
        }
        #expect(try refined([:], change: change) == ["status": "503"])
        #expect(try refined([:], .serverErrorRatio, change: change) == nil)
    }

    @Test func `without an excess there is nothing to refine`() throws {
        #expect(try refined([:]) { _, _, _ in } == nil)
    }
}
