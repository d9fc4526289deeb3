import Settings

/// The days that the flags `--date`, or `--from` and `--to`, ask for.
public struct DayWords: Sendable {
    public var date: String?
    public var from: String?
    public var to: String?
    /// What `today` and `yesterday` count from; microseconds since 1970.
    public var nowUs: Int64

    public init(date: String?, from: String?, to: String?, nowUs: Int64) {
        self.date = date
        self.from = from
        self.to = to
        self.nowUs = nowUs
    }

    /// The range; nil if no flag is given.
    ///
    /// - Throws: `.configuration` with every problem of the flags.
    public func range() throws(PipelineError) -> DayRange? {
        if let date {
            guard from == nil, to == nil else {
                throw wrong("--date", "cannot be given together with --from or --to")
            }
            return DayRange(try day(date, "--date"))
        }
        switch (from, to) {
        case (nil, nil): return nil
        case (let from?, nil):
            throw wrong(
                "--from", "'\(from)' needs --to beside it",
                help: "ranges are half-open: --to is the day after the last one")
        case (nil, let to?):
            throw wrong(
                "--to", "'\(to)' needs --from beside it",
                help: "ranges are half-open: --to is the day after the last one")
        case (let from?, let to?):
            let (first, end) = (try day(from, "--from"), try day(to, "--to"))
            guard first < end else {
                throw wrong(
                    "--to", "\(end) is not after --from \(first)",
                    help: "ranges are half-open; for that day alone: --date \(first)")
            }
            guard end.ordinal - first.ordinal <= Self.daysMax else {
                throw wrong("--to", "the range holds more than \(Self.daysMax) days")
            }
            return DayRange(from: first, to: end)
        }
    }

    /// Ten years.
    private static let daysMax = 3660

    private func day(_ text: String, _ flag: String) throws(PipelineError) -> Day {
        let today = Day(ofUs: nowUs)
        if text == "today" { return today }
        if text == "yesterday" { return Day(ordinal: today.ordinal - 1) }
        if let day = Day(text) { return day }
        guard let us = Instant.us(text) else {
            throw wrong(
                flag, "'\(text)' is not a day such as 2026-11-19",
                help: "days are ISO 8601, or today, yesterday")
        }
        let day = Day(ofUs: us)
        guard day.startUs == us else {
            throw wrong(
                flag, "'\(text)' lies inside a UTC day; runs work on whole UTC days",
                help: "write \(flag) \(day)")
        }
        return day
    }

    private func wrong(_ flag: String, _ text: String, help: String? = nil) -> PipelineError {
        .configuration(Problem(.badTimes, at: Place(flag), text, help: help))
    }
}
