/// Instants as ISO 8601 text.
public enum Instant {
    /// Microseconds since 1970 UTC of `2026-11-19`, `2026-11-19T14:05Z`, `2026-11-19T14:05:07.25+02:00`;
    /// UTC unless an offset is given. Nil for any other text.
    public static func us(_ text: String) -> Int64? {
        if let day = Day(text) { return day.startUs }
        let form =
            /(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,6})\d*)?)?(Z|z|[+\-]\d\d:?(?:\d\d)?)?/
        guard let match = text.wholeMatch(of: form), let day = Day(match.1),
            let hour = Int64(match.2),
            let minute = Int64(match.3), hour < 24, minute < 60
        else { return nil }
        let second = match.4.flatMap { Int64($0) } ?? 0
        guard second <= 60, let offset = offsetSeconds(match.6.map(String.init)) else { return nil }
        let fraction =
            match.5.map { $0 + String(repeating: "0", count: 6 - $0.count) }.flatMap { Int64($0) }
            ?? 0
        return day.startUs + ((hour * 60 + minute) * 60 + second - Int64(offset)) * 1_000_000
            + fraction
    }

    /// `2026-11-19T14:05:07Z`; the fraction of a second is cut off.
    public static func text(_ us: Int64) -> String {
        let day = Day(ofUs: us)
        let seconds = Int((us - day.startUs) / 1_000_000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Day.padded($0, 2) }
            .joined(separator: ":")
        return "\(day)T\(clock)Z"
    }

    private static func offsetSeconds(_ text: String?) -> Int? {
        guard let text, text.lowercased() != "z" else { return 0 }
        return Zone.offsetSeconds(text)
    }
}
