import Settings

/// Points in time as people and exports write them, where an offset may be missing.
enum LocalTime {
    /// Microseconds since 1970 UTC of an ISO 8601 text; a text without an offset is a time of the zone, a day
    /// its midnight there. Nil for any other text.
    ///
    /// A local time that the clocks pass twice is the second of the two, within an hour.
    static func us(_ text: String, in zone: Zone) -> Int64? {
        guard let us = Instant.us(text) else { return nil }
        guard !hasOffset(text) else { return us }
        let first = us - Int64(zone.offsetSeconds(atUs: us)) * 1_000_000
        return us - Int64(zone.offsetSeconds(atUs: first)) * 1_000_000
    }

    /// Whether a text that is an instant says how far it is from UTC.
    private static func hasOffset(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last, text.utf8.count > 10 else { return false }
        return last == "Z" || last == "z" || text.dropFirst(10).contains { $0 == "+" || $0 == "-" }
    }
}
