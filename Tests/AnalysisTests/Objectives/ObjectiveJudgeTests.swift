import TestSupport
import Testing

@testable import Analysis

@Suite struct ObjectiveJudgeTests {
    private static let endUs = 20_000 * TimeWindow.dayUs
    private static let hour = 12

    private static func verdict(_ objective: Objective, _ sums: ObjectiveSums) -> ObjectiveVerdict {
        ObjectiveJudge(objective).verdict(sums, endUs: endUs)
    }

    @Test func `a calm week is kept`() {
        let objective = ObjectiveMaking.availability()
        let verdict = Self.verdict(objective, ObjectiveMaking.calm(objective, days: 7))
        #expect(verdict.isMet == true && verdict.value == 1 && verdict.breaches.isEmpty && verdict.severity == nil)
        #expect(verdict.budgetSpent == 0 && verdict.burnRate == 0 && verdict.exhaustedUs == nil)
        #expect(verdict.knownRatio == 1)
    }

    @Test func `an outage over midnight is a breach of both days`() throws {
        let objective = ObjectiveMaking.availability()
        var sums = ObjectiveMaking.calm(objective, days: 7)
        let midnight = 6 * objective.slotsPerDay
        for slot in midnight - Self.hour..<midnight + Self.hour { sums.numerator[slot] = 50 }
        let verdict = Self.verdict(objective, sums)
        let breach = try #require(verdict.breaches.first)
        #expect(verdict.isMet == false && verdict.severity == .critical && verdict.breaches.count == 1)
        let startUs = Self.endUs - TimeWindow.dayUs - TimeWindow.hourUs
        #expect(breach.startUs == startUs && breach.endUs == startUs + 2 * TimeWindow.hourUs)
        #expect(abs(breach.observed - 0.5) < 1e-12)
        // 1,200 of the 2,016 that may be bad in a week.
        #expect(abs((verdict.budgetSpent ?? 0) - 1_200.0 / 2_016) < 1e-9)
        let before = ObjectiveJudge(objective).verdict(
            ObjectiveSums(
                numerator: Array(sums.numerator[..<midnight]), exposure: Array(sums.exposure[..<midnight]),
                isKnown: Array(sums.isKnown[..<midnight])), endUs: Self.endUs - TimeWindow.dayUs)
        #expect(before.breaches.map(\.startUs) == [startUs])
        // The day after has nothing of it but the budget that is gone.
        sums.append(ObjectiveMaking.calm(objective, days: 1))
        let after = ObjectiveJudge(objective).verdict(sums, endUs: Self.endUs + TimeWindow.dayUs)
        #expect(after.breaches.isEmpty && after.isMet == true && (after.budgetSpent ?? 0) > 0.5)
    }

    @Test func `a budget that is gone is not met without a breach on the day`() throws {
        let objective = ObjectiveMaking.availability()
        var sums = ObjectiveMaking.calm(objective, days: 7)
        for slot in 3 * 288..<3 * 288 + 48 { sums.numerator[slot] = 100 }
        let verdict = Self.verdict(objective, sums)
        #expect(verdict.breaches.isEmpty && verdict.isExhausted && verdict.isMet == false)
        let goneUs = try #require(verdict.exhaustedUs)
        let troubleUs = Self.endUs - 4 * TimeWindow.dayUs
        #expect(goneUs > troubleUs && goneUs <= troubleUs + 4 * TimeWindow.hourUs)
    }

    @Test func `the burn rate of the day tells when the budget will be gone`() throws {
        let objective = ObjectiveMaking.availability()
        var sums = ObjectiveMaking.calm(objective, days: 7)
        for slot in 6 * 288..<7 * 288 { sums.numerator[slot] = 2 }
        let verdict = Self.verdict(objective, sums)
        // A day at twice the rate takes two sevenths; five sevenths last two and a half days.
        #expect(abs((verdict.burnRate ?? 0) - 2) < 1e-9 && abs((verdict.budgetSpent ?? 0) - 2.0 / 7) < 1e-9)
        let inUs = try #require(verdict.exhaustionExpectedUs) - Self.endUs
        #expect(abs(Double(inUs) / Double(TimeWindow.dayUs) - 2.5) < 1e-6)
    }

    @Test func `a value beyond its limit is a breach once it lasts`() throws {
        let objective = ObjectiveMaking.value(.calls, .atLeast, 10)
        var sums = ObjectiveMaking.calm(objective, days: 2)
        sums.numerator = sums.exposure
        for slot in 400..<402 { sums.numerator[slot] = 0 }
        for slot in 500..<503 { sums.numerator[slot] = 40 }
        let verdict = Self.verdict(objective, sums)
        let breach = try #require(verdict.breaches.first)
        #expect(verdict.breaches.count == 1 && breach.severity == .warning && breach.observed == 8)
        #expect(breach.endUs - breach.startUs == 15 * TimeWindow.minuteUs && verdict.budgetSpent == nil)
        // Yesterday's trouble is yesterday's.
        sums.append(ObjectiveMaking.calm(objective, days: 1))
        for slot in 576..<864 { sums.numerator[slot] = 100 }
        #expect(ObjectiveJudge(objective).verdict(sums, endUs: Self.endUs).isMet == true)
    }

    @Test func `means are in the unit of the promise`() {
        let duration = ObjectiveMaking.value(.durationGeomeanMs, .atMost, 250)
        let logs = Int64(3 * 12.0 * 65_536)
        // exp(12) microseconds.
        #expect(abs((duration.quantity(numerator: logs, exposure: 3, knownUs: 1) ?? 0) - 162.754_791) < 1e-3)
        let cost = ObjectiveMaking.value(.costPerCallUsd, .atMost, 0.02)
        #expect(cost.quantity(numerator: 30_000_000, exposure: 2, knownUs: 1) == 0.015)
        let calls = ObjectiveMaking.value(.calls, .atLeast, 1)
        #expect(calls.quantity(numerator: 50, exposure: 50, knownUs: 10 * TimeWindow.minuteUs) == 5)
        let works = ObjectiveMaking.availability()
        #expect(works.quantity(numerator: 1, exposure: 100, knownUs: 1) == 0.99)
        #expect(works.quantity(numerator: 0, exposure: 0, knownUs: 1) == nil)
    }

    @Test func `nothing known is no verdict`() {
        for objective in [ObjectiveMaking.availability(), ObjectiveMaking.value(.calls, .atLeast, 5)] {
            let verdict = Self.verdict(objective, ObjectiveSums(unknown: 9 * objective.slotsPerDay))
            #expect(verdict.isMet == nil && verdict.breaches.isEmpty && verdict.value == nil)
            #expect(verdict.knownRatio == 0 && verdict.warning.outcome == .tooShort)
        }
    }

    @Test func `a value that climbs towards its limit is warned of before it is there`() throws {
        let objective = ObjectiveMaking.value(.durationGeomeanMs, .atMost, 300)
        var sums = ObjectiveMaking.calm(objective, days: 20)
        for slot in 0..<sums.count {
            // From 100 ms to 283 ms: ln of microseconds.
            let logs = 11.5129 + Double(slot) / Double(sums.count) * 1.04
            sums.numerator[slot] = Int64(logs * 65_536) * sums.exposure[slot]
        }
        let verdict = Self.verdict(objective, sums)
        let warning = verdict.warning
        #expect(warning.outcome == .told && verdict.isMet == true)
        let expectedUs = try #require(warning.expectedUs)
        #expect(expectedUs > Self.endUs && expectedUs < Self.endUs + 72 * TimeWindow.hourUs)
        let isOrdered = try #require(warning.earliestUs) <= expectedUs
        #expect(isOrdered)
    }

    @Test(arguments: 1...8) func `what is not known decides nothing, and all numbers are finite`(seed: Int) {
        var random = SyntheticRandom(seed: UInt64(seed))
        let objectives = [
            ObjectiveMaking.availability(0.999, windowDays: 3), ObjectiveMaking.value(.calls, .atLeast, 4),
            ObjectiveMaking.value(.durationGeomeanMs, .atMost, 5), ObjectiveMaking.value(.retryRatio, .atMost, 0.1),
        ]
        for objective in objectives {
            var sums = ObjectiveMaking.calm(objective, days: 8)
            for slot in 0..<sums.count {
                sums.exposure[slot] = Int64(random.next() % 40)
                sums.numerator[slot] = random.next() % 9 == 0 ? Int64(random.next() % 60) : 0
                sums.isKnown[slot] = random.next() % 5 != 0
            }
            var other = sums
            for slot in 0..<sums.count where !sums.isKnown[slot] {
                (other.exposure[slot], other.numerator[slot]) = (1_000, 1_000)
            }
            let (verdict, same) = (Self.verdict(objective, sums), Self.verdict(objective, other))
            let isSame = verdict == same
            #expect(isSame, "seed \(seed), \(objective.measure.name)")
            let numbers = [verdict.value, verdict.budgetSpent, verdict.burnRate, verdict.knownRatio].compactMap { $0 }
            let isFinite = numbers.allSatisfy(\.isFinite) && verdict.breaches.allSatisfy { $0.observed.isFinite }
            #expect(isFinite)
            let isTouching = verdict.breaches.allSatisfy {
                $0.touches(fromUs: Self.endUs - TimeWindow.dayUs, toUs: Self.endUs) && $0.startUs <= $0.peakUs
                    && $0.peakUs < $0.endUs
            }
            #expect(isTouching)
        }
    }
}
