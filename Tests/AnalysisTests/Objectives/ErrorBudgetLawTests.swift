import TestSupport
import Testing

@testable import Analysis

/// What must hold for any counts.
@Suite struct ErrorBudgetLawTests {
    private static func counts(_ random: inout SyntheticRandom, days: Int) -> SlotCounts {
        var slots = SlotCounts(slotUs: 5 * TimeWindow.minuteUs, bad: [], total: [])
        let calls = Int64(random.next() % 400)
        let limit = 1 + random.next() % 40
        for _ in 0..<days * 288 {
            if random.next() % 20 == 0 {
                slots.bad.append(nil)
                slots.total.append(nil)
                continue
            }
            let total = calls + Int64(random.next() % 50)
            slots.bad.append(min(total, random.next() % 8 == 0 ? Int64(random.next() % limit) : 0))
            slots.total.append(total)
        }
        return slots
    }

    private static func worst(_ report: BudgetReport) -> Int {
        report.breaches.map { $0.severity == .critical ? 2 : 1 }.max() ?? 0
    }

    @Test(arguments: 1...25) func `more errors are never less severe, and never cost less`(seed: Int) throws {
        var random = SyntheticRandom(seed: UInt64(seed))
        let budget = try #require(ErrorBudget(budget: 0.01, windowUs: 30 * TimeWindow.dayUs))
        var slots = Self.counts(&random, days: 5)
        var before = budget.report(slots)
        for _ in 0..<6 {
            let from = Int(random.next() % UInt64(slots.bad.count - 30))
            for slot in from..<from + 30 {
                guard let bad = slots.bad[slot], let total = slots.total[slot] else { continue }
                slots.bad[slot] = min(total, bad + Int64(random.next() % 12))
            }
            let after = budget.report(slots)
            #expect(Self.worst(after) >= Self.worst(before))
            #expect((after.spent ?? 0) >= (before.spent ?? 0))
            before = after
        }
    }

    /// The rule of a page of an hour, slot by slot and sum by sum.
    private static func burns(_ slots: SlotCounts, _ slot: Int, share: Double) -> Bool {
        func sums(_ count: Int) -> (bad: Double, total: Double, known: Int) {
            var result = (bad: 0.0, total: 0.0, known: 0)
            for place in max(0, slot - count + 1)...slot {
                guard let bad = slots.bad[place], let total = slots.total[place] else { continue }
                result = (result.bad + Double(bad), result.total + Double(total), result.known + 1)
            }
            return result
        }
        let (short, long) = (sums(1), sums(12))
        let rate = min(14.4, (1 + 1 / share) / 2) * share
        guard slots.bad[slot] != nil, short.bad > rate * short.total, long.bad > rate * long.total, long.total >= 20,
            long.bad >= 3, long.known >= 6
        else { return false }
        // The probability of fewer bad calls, term by term.
        var (term, below) = (1.0, 0.0)
        for _ in 0..<Int(long.total) { term *= 1 - share }
        for hits in 0..<Int(long.bad) {
            below += term
            term *= (long.total - Double(hits)) / Double(hits + 1) * share / (1 - share)
        }
        return 1 - below <= 0.001
    }

    @Test(arguments: 1...25) func `a slow version finds the same slots`(seed: Int) throws {
        var random = SyntheticRandom(seed: UInt64(seed) &* 31)
        var options = BudgetOptions()
        options.rules = [BurnRule.workbook[0]]
        let share = 0.01
        let budget = try #require(ErrorBudget(budget: share, windowUs: 30 * TimeWindow.dayUs, options: options))
        let slots = Self.counts(&random, days: 3)
        let breaches = budget.report(slots).breaches
        let burning = slots.bad.indices.filter { Self.burns(slots, $0, share: share) }
        #expect(breaches.isEmpty == burning.isEmpty)
        // Folding may drop an episode only beside one that was kept; the onset lies within the long window.
        #expect(breaches.allSatisfy { breach in burning.contains { $0 >= breach.start && $0 - breach.start < 12 } })
        #expect(breaches.allSatisfy { breach in burning.contains { $0 >= breach.end } })
    }

    @Test(arguments: 1...25) func `every figure is finite and every episode lies on known slots`(seed: Int) throws {
        var random = SyntheticRandom(seed: UInt64(seed) &* 77)
        for share in [1e-6, 0.001, 0.2, 0.999_999] {
            let budget = try #require(ErrorBudget(budget: share, windowUs: 7 * TimeWindow.dayUs))
            let slots = Self.counts(&random, days: 4)
            let report = budget.report(slots)
            for breach in report.breaches {
                #expect(breach.start <= breach.peak && breach.peak <= breach.end)
                #expect(
                    [breach.start, breach.peak, breach.end].allSatisfy {
                        slots.bad.indices.contains($0) && slots.bad[$0] != nil
                    })
                let figures = [breach.observed, breach.burnRate ?? 0, breach.budgetSpent ?? 0]
                #expect(figures.allSatisfy { $0.isFinite && $0 > 0 })
            }
            let figures = [report.spent, report.burnRate, report.remaining].compactMap(\.self)
            #expect(figures.allSatisfy { $0.isFinite })
            #expect(budget.report(slots) == report)
        }
    }

    @Test(arguments: 1...25) func `chance alone is hardly ever told`(seed: Int) throws {
        var random = SyntheticRandom(seed: UInt64(seed) &* 991)
        let budget = try #require(ErrorBudget(budget: 0.01, windowUs: 30 * TimeWindow.dayUs))
        var slots = SlotCounts(slotUs: 5 * TimeWindow.minuteUs, bad: [], total: [])
        for _ in 0..<20 * 288 {
            // Ten calls of which each is bad with the probability that is just allowed.
            slots.bad.append(Int64((0..<10).count { _ in random.next() % 100 == 0 }))
            slots.total.append(10)
        }
        #expect(budget.report(slots).breaches.filter { $0.severity == .critical }.isEmpty)
    }
}
