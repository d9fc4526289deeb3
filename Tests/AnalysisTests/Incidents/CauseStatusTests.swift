import Testing

@testable import Analysis

@Suite struct CauseStatusTests {
    private func sums(_ statuses: [String: (status: Int, errors: Int64)]) throws -> LeafSums {
        let rows = LeafWorld.rows(routes: ["/a", "/b", "/c"]) { route, _, row in
            guard let change = statuses[route] else { return }
            row.status = Int32(change.status)
            row.sums = ["calls": change.errors, "client_errors": change.errors]
        }
        return try LeafWorld.sums(rows)
    }

    @Test func `the one status of what failed is named`() throws {
        let one = try sums(["/a": (404, 500)])
        #expect(CauseStatus(one, .clientErrorRatio).status(of: [:]) == ["status": "404"])
        #expect(CauseStatus(one, .clientErrorRatio).status(of: ["route": "/a"]) == ["status": "404"])
        #expect(CauseStatus(one, .clientErrorRatio).status(of: ["route": "/b"]) == nil, "nothing failed there")
        let most = try sums(["/a": (404, 500), "/b": (409, 100)])
        #expect(CauseStatus(most, .clientErrorRatio).status(of: [:]) == ["status": "404"])
    }

    @Test func `several statuses, other metrics and a known status are left alone`() throws {
        let several = try sums(["/a": (404, 500), "/b": (409, 400)])
        #expect(CauseStatus(several, .clientErrorRatio).status(of: [:]) == nil)
        let one = try sums(["/a": (404, 500)])
        #expect(CauseStatus(one, .calls).status(of: [:]) == nil)
        #expect(CauseStatus(one, .serverErrorRatio).status(of: [:]) == nil)
        #expect(CauseStatus(one, .clientErrorRatio).status(of: ["status": "404"]) == nil)
    }

    @Test func `a place is told before the status with which its calls ended`() throws {
        let choice = try choice(rows(flooded: ["/a"]), lead: ["route": "/a", "status": "401"])
        #expect(choice.cause == ["route": "/a"])
        #expect(choice.causes.contains { $0["status"] == "401" })
        let everywhere = try self.choice(rows(flooded: ["/a", "/b", "/c", "/d"]), lead: ["status": "401"])
        #expect(everywhere.cause == ["status": "401"], "there is no place to tell")
    }

    /// Each route is refused fifty times an hour besides, and some are three thousand times in the window.
    private func rows(flooded: [String]) -> [CallRow] {
        let routes = ["/a", "/b", "/c", "/d"]
        let refused = LeafWorld.rows(routes: routes) { route, _, row in
            row.sums = flooded.contains(route) ? ["calls": 3_000] : row.sums
        }.map { row in
            var row = row
            row.status = 401
            if row.sums["calls"] == 1_000 { row.sums = ["calls": 50] }
            return row
        }
        return (LeafWorld.rows(routes: routes) + refused).sorted { $0.timeUs < $1.timeUs }
    }

    private func choice(_ rows: [CallRow], lead attributes: AttributeSet) throws -> CauseChoice {
        let minute = LeafWorld.window.fromUs / TimeWindow.minuteUs
        let lead = Anomaly.sample(
            .calls, attributes, isUp: true, fromMinute: minute, observed: 300, expected: 0.1, logP: -60)
        return CauseChoice(lead, View(calls: try LeafWorld.sums(rows), consumers: nil), leastShare: 0.5)
    }
}
