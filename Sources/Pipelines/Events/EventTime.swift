import Settings

/// Times of events: ISO 8601 text, or a number since 1970 UTC.
enum EventTime {
    /// Microseconds since 1970 UTC; nil where the text is no time.
    ///
    /// A number's unit is told by its size, as in call logs: below 10^11 seconds, below 10^14 milliseconds,
    /// below 10^17 microseconds, else nanoseconds.
    static func us(_ text: String, in zone: Zone) -> Int64? {
        let bytes = Array(text.utf8)
        let trimmed = bytes.drop(while: JSONItems.isBlank).reversed().drop(while: JSONItems.isBlank).reversed()
        let plain = String(decoding: Array(trimmed), as: UTF8.self)
        return number(plain) ?? LocalTime.us(plain, in: zone)
    }

    private static func number(_ text: String) -> Int64? {
        guard text.wholeMatch(of: /\d+(\.\d+)?([eE]\+?\d+)?/) != nil, let value = Double(text), value.isFinite,
            value < 9e18
        else { return nil }
        // Whole numbers stay exact.
        let whole = Int64(text)
        switch value {
        case ..<1e11: return whole.map { $0 * 1_000_000 } ?? Int64((value * 1e6).rounded())
        case ..<1e14: return whole.map { $0 * 1_000 } ?? Int64((value * 1e3).rounded())
        case ..<1e17: return whole ?? Int64(value)
        default: return (whole ?? Int64(value)) / 1_000
        }
    }
}
