import Testing

@testable import Analysis

@Suite struct ErrorBudgetTests {
    static let slotUs = 5 * TimeWindow.minuteUs
    /// Slots of an hour and of a day.
    static let (hour, day) = (12, 288)

    static func budget(_ share: Double = 0.001, days: Int64 = 30) throws -> ErrorBudget {
        try #require(ErrorBudget(budget: share, windowUs: days * TimeWindow.dayUs))
    }

    /// So many calls a slot, of which none is bad.
    static func calm(days: Int, calls: Int64 = 1_000) -> SlotCounts {
        SlotCounts(
            slotUs: slotUs, bad: Array(repeating: 0, count: days * day),
            total: Array(repeating: calls, count: days * day))
    }

    @Test func `rates are those of the workbook`() {
        let rates = BurnRule.workbook.map { $0.rate(windowUs: 30 * TimeWindow.dayUs, budget: 0.001) }
        #expect(zip(rates, [14.4, 6, 1]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(BurnRule.workbook.allSatisfy { $0.longUs == 12 * $0.shortUs })
        // A budget of a quarter cannot be spent faster than four times.
        #expect(BurnRule.workbook[0].rate(windowUs: 30 * TimeWindow.dayUs, budget: 0.25) == 2.5)
        #expect(BurnRule.workbook[2].rate(windowUs: 7 * TimeWindow.dayUs, budget: 0.001) == 1)
    }

    @Test func `an outage of an hour is critical, with its begin, end and cost`() throws {
        var slots = Self.calm(days: 30)
        for slot in 4_000..<4_012 { slots.bad[slot] = 100 }
        slots.bad[4_005] = 400
        let report = try Self.budget().report(slots)
        #expect(report.breaches.count == 1)
        let breach = try #require(report.breaches.first)
        #expect(breach.severity == .critical && breach.start == 4_000 && breach.peak == 4_005 && breach.end == 4_011)
        #expect(abs(breach.observed - 0.125) < 1e-12 && abs((breach.burnRate ?? 0) - 125) < 1e-9)
        // 1,500 bad calls of the 8,640 that thirty days allow.
        #expect(abs((breach.budgetSpent ?? 0) - 1_500.0 / 8_640) < 1e-9)
        #expect(abs((report.remaining ?? 0) - (1 - 1_500.0 / 8_640)) < 1e-9)
        #expect(report.exhaustedSlot == nil && report.exhaustedInUs == nil && report.burnRate == 0)
    }

    @Test func `a slow leak is a warning`() throws {
        var slots = Self.calm(days: 10)
        for slot in 4 * Self.day..<8 * Self.day { slots.bad[slot] = 2 }
        let report = try Self.budget().report(slots)
        #expect(report.breaches.map(\.rule) == ["burn_3d"] && report.breaches.map(\.severity) == [.warning])
        #expect(report.breaches.map(\.start) == [4 * Self.day] && report.breaches.map(\.end) == [8 * Self.day - 1])
        #expect(report.breaches.allSatisfy { abs(($0.burnRate ?? 0) - 2) < 1e-9 })
    }

    @Test func `a spike within a leak is told beside it`() throws {
        var slots = Self.calm(days: 10)
        for slot in 4 * Self.day..<8 * Self.day { slots.bad[slot] = 3 }
        for slot in 6 * Self.day..<6 * Self.day + 12 { slots.bad[slot] = 60 }
        let report = try Self.budget().report(slots)
        #expect(report.breaches.map(\.severity) == [.warning, .critical])
        #expect(report.breaches.map(\.start) == [4 * Self.day, 6 * Self.day])
    }

    @Test func `what is within the objective is silent`() throws {
        var slots = Self.calm(days: 30)
        for slot in slots.bad.indices { slots.bad[slot] = 1 }
        let report = try Self.budget().report(slots)
        #expect(report.breaches.isEmpty && report.exhaustedInUs == nil)
        #expect(abs((report.spent ?? 0) - 1) < 1e-9 && report.burnRate == 1)
    }

    @Test func `the budget's end is foretold, or told when it came`() throws {
        var slots = Self.calm(days: 30)
        for slot in 29 * Self.day..<30 * Self.day { slots.bad[slot] = 10 }
        let early = try Self.budget().report(slots)
        // A third is spent; at ten times the rate the other two thirds last two days.
        #expect(abs((early.spent ?? 0) - 1.0 / 3) < 1e-9 && abs((early.burnRate ?? 0) - 10) < 1e-9)
        #expect(abs(Double(early.exhaustedInUs ?? 0) / Double(TimeWindow.dayUs) - 2) < 1e-6)
        for slot in 29 * Self.day..<30 * Self.day { slots.bad[slot] = 60 }
        let late = try Self.budget().report(slots)
        #expect(late.exhaustedInUs == nil && late.exhaustedSlot == 29 * Self.day + Self.day / 2 - 1)
        #expect((late.remaining ?? 0) < 0)
    }

    @Test func `few calls cannot burn a budget`() throws {
        for calls in [Int64(0), 1] {
            var slots = Self.calm(days: 30, calls: calls)
            // Every call of an hour is bad: a dozen at most.
            for slot in 4_000..<4_012 { slots.bad[slot] = calls }
            #expect(try Self.budget().report(slots).breaches.filter { $0.rule == "burn_1h" }.isEmpty)
        }
        var one = Self.calm(days: 30, calls: 5)
        one.bad[4_000] = 1
        one.bad[4_001] = 1
        #expect(try Self.budget().report(one).breaches.isEmpty)
    }

    @Test func `gaps are no news`() throws {
        let nothing = SlotCounts(slotUs: Self.slotUs, bad: [], total: [])
        #expect(try Self.budget().report(nothing) == BudgetReport())
        var slots = Self.calm(days: 3)
        for slot in slots.bad.indices where slot % Self.hour != 0 { (slots.bad[slot], slots.total[slot]) = (nil, nil) }
        // All that is known is bad, and little is known.
        for slot in slots.bad.indices where slots.total[slot] != nil { slots.bad[slot] = 1_000 }
        #expect(try Self.budget().report(slots).breaches.isEmpty)
        for slot in slots.bad.indices { (slots.bad[slot], slots.total[slot]) = (nil, nil) }
        #expect(try Self.budget().report(slots) == BudgetReport())
        #expect(ErrorBudget(budget: 0, windowUs: 1) == nil && ErrorBudget(budget: 1, windowUs: 1) == nil)
    }

    @Test func `an outage into a gap ends with what is known`() throws {
        var slots = Self.calm(days: 5)
        for slot in 600..<606 { slots.bad[slot] = 900 }
        for slot in 606..<700 { (slots.bad[slot], slots.total[slot]) = (nil, nil) }
        let breaches = try Self.budget().report(slots).breaches
        #expect(breaches.count == 1 && breaches[0].start == 600 && breaches[0].end == 605)
    }

    @Test func `windows that are longer than the objective's are left out`() throws {
        var slots = Self.calm(days: 5)
        for slot in slots.bad.indices { slots.bad[slot] = 4 }
        let day = try Self.budget(days: 1).report(slots)
        #expect(!day.breaches.contains { $0.rule == "burn_3d" })
        #expect(abs((day.spent ?? 0) - 4) < 1e-9)
    }
}
