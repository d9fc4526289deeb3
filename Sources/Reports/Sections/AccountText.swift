import Analysis

/// The accounting identity in numbers and words.
struct AccountText {
    let account: LineAccount
    let calls: Int64
    let countedInWindow: Int64?
    let unbalancedArchives: Int

    init(_ results: Results) {
        account = results.quality.account
        calls = results.traffic.figures.totals.calls
        countedInWindow = results.quality.archives > 0 ? results.quality.countedInWindow : nil
        unbalancedArchives = results.quality.unbalancedArchives
    }

    /// Whether no line and no record has disappeared.
    var isBalanced: Bool {
        account.isBalanced && unbalancedArchives == 0 && (countedInWindow ?? calls) == calls
    }

    var sentences: [Prose] { [lines, records, window].compactMap { $0 } }

    private var lines: Prose {
        let terms = [
            (account.blank, "blank"), (account.directives, "directives"), (account.foreign, "foreign"),
            (account.rejected, "rejected"), (account.parsed, "parsed"),
        ]
        let sum = terms.map { NumberText.exact($0.0) + " " + $0.1 }.joined(separator: " + ")
        return
            "\(words: NumberText.exact(account.lines)) lines = \(words: sum)\(verdict(account.unexplainedLines, "lines"))"
    }

    private var records: Prose {
        let sum =
            "\(NumberText.exact(account.counted)) counted + \(NumberText.exact(account.outside)) outside the window"
        let total = NumberText.exact(account.records)
        return "\(words: total) records = \(words: sum)\(verdict(account.unexplainedRecords, "records"))"
    }

    /// Archives list their records by day; the call tables must hold exactly those of the window.
    private var window: Prose? {
        guard let countedInWindow else { return nil }
        let listed = NumberText.exact(countedInWindow)
        if countedInWindow == calls {
            return "The archives list \(words: listed) records for this window, and the tables hold as many."
        }
        return
            "The archives list \(words: listed) records for this window, \(strong: "but the tables hold \(NumberText.exact(calls))")."
    }

    private func verdict(_ unexplained: Int64, _ things: String) -> Prose {
        unexplained == 0 ? "." : ", \(strong: NumberText.exact(unexplained) + " \(things) unexplained")."
    }
}
