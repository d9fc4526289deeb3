import Testing

@testable import Analysis

@Suite struct ExplanationTests {
    /// 490 further errors on route /a in the north, out of 1,000 calls a leaf.
    private func sums() throws -> LeafSums {
        try LeafWorld.sums(
            LeafWorld.rows { route, region, row in
                if route == "/a", region == "north" { row.sums["server_errors"] = 500 }
            })
    }

    @Test func `the cause explains its share`() throws {
        let sums = try sums()
        let cause = Explanation(sums, .serverErrorRatio, cause: ["region": "north", "route": "/a"])
        #expect(cause.share(of: AttributeSet()) == 1 && cause.share(of: ["route": "/a"]) == 1)
        #expect(cause.share(of: ["route": "/b"]) == 0, "nothing to explain")
        #expect(Explanation(sums, .serverErrorRatio, cause: ["route": "/b"]).share(of: AttributeSet()) == 0)
    }

    @Test func `the contrast tells a cause from its surroundings`() throws {
        let sums = try sums()
        #expect(
            Explanation(sums, .serverErrorRatio, cause: ["region": "north", "route": "/a"]).contrast(in: [:])
                == .infinity)
        let everywhere = try LeafWorld.sums(LeafWorld.rows { _, _, row in row.sums["calls"] = 1_500 })
        #expect(abs(Explanation(everywhere, .calls, cause: ["route": "/a"]).contrast(in: [:]) - 1) < 1e-9)
        let still = try LeafWorld.sums(LeafWorld.rows())
        #expect(Explanation(still, .calls, cause: ["route": "/a"]).contrast(in: [:]) == 0)
    }

    /// Python: d = lambda h, n, r: 2 * (h * log(h / (n * r)) + (n - h) * log((n - h) / (n * (1 - r))));
    /// d(500, 1000, 20.5 / 2001) - d(30, 3000, 60.5 / 6001).
    @Test func `the true cause has the largest deviance`() throws {
        let sums = try sums()
        let sets: [AttributeSet] = [
            ["region": "north", "route": "/a"], ["route": "/a"], ["region": "north"], ["route": "/b"],
        ]
        let deviances = sets.map { Explanation(sums, .serverErrorRatio, cause: $0).deviance }
        #expect(deviances.dropFirst().allSatisfy { $0 < deviances[0] })
        #expect(deviances[3] < 0 && deviances[0] > 2_000)
        #expect(abs(deviances[0] - 3204.9787952916085) < 1e-6)
    }

    @Test(arguments: SeriesMetric.allCases) func `every metric is finite, whatever is missing`(
        metric: SeriesMetric
    ) throws {
        for rows in [LeafWorld.rows(), [], LeafWorld.rows { _, _, row in row.sums = [:] }] {
            let explanation = Explanation(try LeafWorld.sums(rows), metric, cause: ["route": "/a"])
            #expect(explanation.deviance.isFinite && (0...1).contains(explanation.share(of: [:])))
            #expect(!explanation.contrast(in: [:]).isNaN)
        }
    }
}
