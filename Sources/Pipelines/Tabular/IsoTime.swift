import Settings

/// Times as tables write them: `2026-11-19`, `2026-11-19 14:05`, `2026-11-19T14:05:07.25+02:00`.
///
/// `Instant` reads the same texts from a command line; this one reads millions of cells, without a regular expression.
enum IsoTime {
    /// Microseconds since 1970 UTC, nil for any other text. UTC where no offset is given.
    static func us(_ cell: ArraySlice<UInt8>) -> Int64? {
        var scan = Scan(rest: cell)
        guard let year = scan.number(digits: 4), scan.skip("-"), let month = scan.number(digits: 2), scan.skip("-"),
            let date = scan.number(digits: 2), let day = Day(year: year, month: month, day: date)
        else { return nil }
        guard !scan.rest.isEmpty else { return day.startUs }
        guard scan.skip("T") || scan.skip("t") || scan.skip(" "),
            let hour = scan.number(digits: 2), hour < 24, scan.skip(":"),
            let minute = scan.number(digits: 2), minute < 60, let secondUs = scan.secondUs(),
            let offsetMinutes = scan.offsetMinutes(), scan.rest.isEmpty
        else { return nil }
        return day.startUs + Int64(hour * 60 + minute - offsetMinutes) * 60_000_000 + secondUs
    }
}

/// What is left of a text that is read from its front.
private struct Scan {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: scalar) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        guard rest.count >= digits else { return nil }
        for byte in rest.prefix(digits) {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        rest.removeFirst(digits)
        return value
    }

    /// `:SS` with its fraction, or nothing; a leap second is the first of the next minute.
    mutating func secondUs() -> Int64? {
        guard skip(":") else { return 0 }
        guard let second = number(digits: 2), second <= 60 else { return nil }
        var us = Int64(second) * 1_000_000
        guard skip(".") || skip(",") else { return us }
        var unit: Int64 = 100_000
        let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        for byte in digits {
            us += Int64(byte - 0x30) * unit
            unit /= 10
        }
        rest.removeFirst(digits.count)
        return digits.isEmpty ? nil : us
    }

    /// `Z`, `+08:00`, `+0800`, `-03`, `UTC`, each behind a blank or not; 0 where nothing follows.
    mutating func offsetMinutes() -> Int? {
        while skip(" ") {}
        if rest.isEmpty || skip("Z") || skip("z") { return 0 }
        if rest.elementsEqual("UTC".utf8) || rest.elementsEqual("GMT".utf8) {
            rest = []
            return 0
        }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(digits: 2), hours < 24 else { return nil }
        _ = skip(":")
        guard let minutes = rest.isEmpty ? 0 : number(digits: 2), minutes < 60 else { return nil }
        return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
    }
}
