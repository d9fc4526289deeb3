import Testing

@testable import Analysis

@Suite struct CauseNamesTests {
    private let names: CauseNames

    /// Orders have two routes, of which one is called a little by another method too; search has one route.
    init() throws {
        let labels: [(service: String, route: String, method: String, calls: Int64)] = [
            ("orders", "/orders", "GET", 1_000), ("orders", "/orders", "POST", 900), ("orders", "/items", "GET", 500),
            ("orders", "/items", "PUT", 20), ("search", "/search", "GET", 700),
        ]
        let rows = (0..<Int64(3)).flatMap { hour in
            labels.map { one in
                CallRow(
                    timeUs: hour * LeafWorld.hour,
                    labels: ["service": one.service, "route": one.route, "method": one.method],
                    sums: ["calls": one.calls])
            }
        }
        var book = LeafBook(["service", "route", "method"])
        let leaves = try LeafRows(.callsMinute(rows), &book)
        names = CauseNames(LeafSums([leaves], book, window: LeafWorld.window, reference: LeafWorld.reference))
    }

    @Test func `the set with the fewest other calls comes first`() {
        #expect(
            names.tightestFirst([["service": "orders"], ["route": "/items"]])
                == [["route": "/items"], ["service": "orders"]])
    }

    @Test func `of the same calls the route comes first`() {
        #expect(
            names.tightestFirst([["service": "search"], ["route": "/search"]])
                == [["route": "/search"], ["service": "search"]])
    }

    @Test func `what the others say already is left out`() {
        let finer: AttributeSet = ["service": "orders", "route": "/items"]
        #expect(names.withoutImplied(finer, among: ["service": "orders"]) == ["route": "/items"])
        #expect(names.withoutImplied(finer, among: ["route": "/items"]) == finer, "a service has other routes")
        #expect(names.withoutImplied(["service": "orders"], among: ["service": "orders"]) == ["service": "orders"])
    }

    @Test func `what is wider and has most of its excess from a set stands beside it, the most deviating first`() throws
    {
        let rows = LeafWorld.rows { route, region, row in
            if route == "/a", region == "north" { row.sums["server_errors"] = 500 }
            if region == "south" { row.sums["calls"] = 100 }
        }
        let names = CauseNames(try LeafWorld.sums(rows))
        let set: AttributeSet = ["route": "/a", "region": "north"]
        #expect(names.wider(set, .serverErrorRatio, leastShare: 0.5) == [["route": "/a"], ["region": "north"]])
        #expect(names.wider(["route": "/a"], .serverErrorRatio, leastShare: 0.5).isEmpty)
    }

    @Test func `a method that nearly all calls have is left out`() {
        #expect(names.withoutMethod(["route": "/items", "method": "GET"]) == ["route": "/items"])
        let half: AttributeSet = ["route": "/orders", "method": "GET"]
        #expect(names.withoutMethod(half) == half)
        #expect(names.withoutMethod(["method": "GET"]) == ["method": "GET"])
    }
}
