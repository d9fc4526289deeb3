import Testing

@testable import Analysis

@Suite struct ObjectiveFindingTests {
    private static let endUs = 20_000 * TimeWindow.dayUs

    /// Records of days in a row, each judged by those before it.
    private static func records(_ objective: Objective, _ sums: ObjectiveSums) -> [ObjectiveRecord] {
        let perDay = objective.slotsPerDay
        let days = sums.count / perDay
        return (0..<days).map { day in
            let known = day * perDay..<(day + 1) * perDay
            let dayUs = endUs - Int64(days - day) * TimeWindow.dayUs
            var record = ObjectiveRecord(
                objective: objective, dayUs: dayUs,
                sums: ObjectiveSums(
                    numerator: Array(sums.numerator[known]), exposure: Array(sums.exposure[known]),
                    isKnown: Array(sums.isKnown[known])), maintenance: "[]")
            let past = ObjectiveSums(
                numerator: Array(sums.numerator[..<known.upperBound]),
                exposure: Array(sums.exposure[..<known.upperBound]),
                isKnown: Array(sums.isKnown[..<known.upperBound]))
            record.verdict = ObjectiveJudge(objective).verdict(past, endUs: dayUs + TimeWindow.dayUs)
            return record
        }
    }

    @Test func `a breach over midnight is told once, with its whole length`() throws {
        let objective = ObjectiveMaking.availability()
        var sums = ObjectiveMaking.calm(objective, days: 7)
        for slot in 5 * 288 - 24..<5 * 288 + 24 { sums.numerator[slot] = 30 }
        let records = Self.records(objective, sums)
        #expect(records.map(\.verdict.breaches.count) == [0, 0, 0, 0, 1, 1, 0])
        let finding = try #require(ObjectiveFinding(records, course: nil))
        #expect(finding.breaches.count == 1 && finding.isMet == false)
        #expect(finding.breaches[0].endUs - finding.breaches[0].startUs == 4 * TimeWindow.hourUs)
        let value = try #require(finding.value)
        #expect(abs(value - (1 - 1_440.0 / 201_600)) < 1e-12)
    }

    @Test func `days of another definition are left out`() throws {
        let old = ObjectiveMaking.availability(0.9999)
        var sums = ObjectiveMaking.calm(old, days: 2)
        for slot in 100..<120 { sums.numerator[slot] = 100 }
        let new = ObjectiveMaking.availability(0.99)
        let records = Self.records(old, sums).prefix(1) + Self.records(new, ObjectiveMaking.calm(new, days: 1))
        let finding = try #require(ObjectiveFinding(Array(records), course: nil))
        #expect(finding.isMet == true && finding.value == 1 && finding.breaches.isEmpty)
        #expect(ObjectiveFinding([], course: nil) == nil)
    }

    @Test func `what was not kept comes first`() throws {
        let names = ["b", "a", "c"].map { ObjectiveMaking.availability(name: $0) }
        var broken = ObjectiveMaking.calm(names[2], days: 1)
        for slot in 100..<120 { broken.numerator[slot] = 100 }
        let items = try names.map { objective in
            let sums = objective.name == "c" ? broken : ObjectiveMaking.calm(objective, days: 1)
            return try #require(ObjectiveFinding(Self.records(objective, sums), course: nil))
        }
        let findings = ObjectiveFindings(items)
        #expect(findings.items.map(\.objective.name) == ["c", "a", "b"])
        #expect(findings.notMet.map(\.objective.name) == ["c"])
    }

    @Test func `the course of a budget ends where the verdict says`() throws {
        let objective = ObjectiveMaking.availability()
        var sums = ObjectiveMaking.calm(objective, days: 5)
        for slot in 2 * 288..<2 * 288 + 20 { sums.numerator[slot] = 25 }
        var week = ObjectiveSums(unknown: 2 * 288)
        week.append(sums)
        let course = try #require(BudgetCourse(objective, week, endUs: Self.endUs))
        let verdict = ObjectiveJudge(objective).verdict(sums, endUs: Self.endUs)
        let last = try #require(course.left.values.last ?? nil)
        #expect(abs(last - (1 - (verdict.budgetSpent ?? 0))) < 1e-9)
        // Two days are not known, and from there on nothing comes back.
        let known = course.left.values.compactMap { $0 }
        #expect(course.left.values.first == .some(nil) && known.first == 1)
        #expect(zip(known, known.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(course.even.values.last == .some(0))
        #expect(BudgetCourse(objective, ObjectiveSums(unknown: 7 * 288), endUs: Self.endUs) == nil)
        #expect(BudgetCourse(ObjectiveMaking.value(.calls, .atLeast, 1), week, endUs: Self.endUs) == nil)
    }
}
