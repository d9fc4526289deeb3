import Testing

@testable import Analysis

@Suite struct AnomalyTests {
    @Test func `a name is made of what the finding is`() {
        let one = Anomaly.sample(.calls, ["route": "/a"])
        #expect(one.id == Anomaly.sample(.calls, ["route": "/a"], observed: 99, size: 1).id)
        let others: [Anomaly] = [
            .sample(.calls, ["route": "/b"]), .sample(.retryRatio, ["route": "/a"]),
            .sample(.calls, ["route": "/a"], fromMinute: 5), .sample(.calls, ["route": "/a"], kind: "drift"),
        ]
        #expect(Set(others.map(\.id) + [one.id]).count == 5)
    }

    @Test func `names are pinned`() {
        #expect(FindingId.text("A", ["calls", "{}", "0"]) == FindingId.text("A", ["calls", "{}", "0"]))
        #expect(FindingId.text("A", ["ab", "c"]) != FindingId.text("A", ["a", "bc"]))
        for number in 0..<500 {
            let id = FindingId.text("I", [String(number)])
            #expect(id.utf8.count == 13 && id.hasPrefix("I") && id.dropFirst().allSatisfy(\.isHexDigit))
        }
        #expect(Set((0..<500).map { FindingId.text("I", [String($0)]) }).count == 500)
    }

    @Test func `excess is in calls`() {
        #expect(Anomaly.sample(.calls, minutes: 60, observed: 20, expected: 10).excess == 600)
        #expect(Anomaly.sample(.serverErrorRatio, observed: 0.5, expected: 0.25, support: 100).excess == 25)
        #expect(Anomaly.sample(.durationGeomeanMs).excess == nil)
        #expect(Anomaly.sample(observed: 5, expected: 0).relativeChange == nil)
    }

    @Test func `only what a person would act on is worth telling`() {
        let worth = Worth()
        #expect(!worth.isWorthTelling(.sample(.calls, minutes: 1, observed: 29, expected: 10)), "19 calls")
        #expect(worth.isWorthTelling(.sample(.calls, minutes: 1, observed: 30, expected: 10)))
        #expect(!worth.isWorthTelling(.sample(.calls, observed: 110, expected: 100)), "a tenth")
        #expect(!worth.isWorthTelling(.sample(.calls, ["consumer": "c"], minutes: 1, observed: 60, expected: 10)))
        #expect(!worth.isWorthTelling(.sample(.serverErrorRatio, observed: 0.02, expected: 0, support: 100)))
        #expect(worth.isWorthTelling(.sample(.serverErrorRatio, observed: 0.03, expected: 0, support: 100)))
        #expect(!worth.isWorthTelling(.sample(.durationGeomeanMs, observed: 104, expected: 100)))
        #expect(!worth.isWorthTelling(.sample(.durationGeomeanMs, observed: 200, expected: 100, support: 14)))
        var strict = worth
        strict.leastShare = 2
        #expect(!strict.isWorthTelling(.sample(.calls, observed: 20, expected: 10)))
    }

    @Test func `better is expected, and so is what was replaced`() {
        var better = Anomaly.sample(.serverErrorRatio, isUp: false)
        var worse = Anomaly.sample(.serverErrorRatio)
        var colder = Anomaly.sample(.cacheHitRatio, isUp: false)
        let plain = Informative(changing: ["consumer"], arrivals: [])
        plain.mark(&better)
        plain.mark(&worse)
        plain.mark(&colder)
        #expect(better.isExpected && !worse.isExpected && !colder.isExpected)

        let gone = Anomaly.sample(.calls, ["model": "old"], isUp: false, observed: 0.5, expected: 10)
        var alone = gone
        var replaced = gone
        plain.mark(&alone)
        let arrival = Arrival(
            attributes: ["model": "new"], slotUs: 300_000_000, age: 0, firstUs: 0, lastUs: TimeWindow.hourUs, calls: 120
        )
        let informative = Informative(changing: [], arrivals: [arrival])
        informative.mark(&replaced)
        #expect(!alone.isExpected && replaced.isExpected)
        var half = Anomaly.sample(.calls, ["model": "old"], isUp: false, observed: 5, expected: 10)
        informative.mark(&half)
        #expect(!half.isExpected)
        let news = informative.news()
        #expect(news.count == 1 && news[0].isExpected && news[0].observed == 2 && news[0].kind == "new")
    }
}
