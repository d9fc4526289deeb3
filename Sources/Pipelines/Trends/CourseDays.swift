import Settings

/// Which days of `changes` and `trends` must be made anew when days of the series have changed.
struct CourseDays {
    /// Days before a day, and after it, that a change on it is judged by.
    static let reachBack = 25
    static let reachAhead = 2

    let changes: [Day]
    let trends: [Day]

    /// - Parameters:
    ///   - changed: days whose series are new.
    ///   - live: days that have series.
    ///   - historyDays: days of a trend.
    init(changed: Set<Day>, live: [Day], historyDays: Int) {
        func touched(_ ahead: Int, _ back: Int) -> [Day] {
            live.filter { day in
                changed.contains { $0.ordinal <= day.ordinal + ahead && $0.ordinal >= day.ordinal - back }
            }.sorted()
        }
        // Nights after a changed one are judged again, and what they say of holidays and incidents is looked at.
        let reach = historyDays + Self.reachBack + 1
        changes = touched(Self.reachAhead, reach)
        // A trend names settled changes of its window.
        trends = touched(0, historyDays + reach)
    }

    /// All of them, ascending.
    var all: [Day] { Set(changes).union(trends).sorted() }
}
