/// The spellings of a point in time.
enum TimeUnit: Sendable, Equatable {
    /// A number since 1970 UTC, times ten to this power microseconds: 6 for seconds, 0 for
    /// microseconds, -3 for nanoseconds.
    case epoch(power: Int)
    /// ISO 8601 or the `dd/Mon/yyyy:HH:MM:SS +ZZZZ` of web servers.
    case text
    /// Any of these; a number's unit is told by its size (below 10^11 seconds, 10^14 milliseconds,
    /// 10^17 microseconds, else nanoseconds).
    case any
}

/// Offsets from UTC for times that were logged without a zone.
public struct LocalZone: Sendable, Equatable {
    /// From this local time on, this offset holds; ascending.
    public struct Transition: Sendable, Equatable {
        public let fromLocalUs: Int64
        public let offsetUs: Int64

        public init(fromLocalUs: Int64, offsetUs: Int64) {
            self.fromLocalUs = fromLocalUs
            self.offsetUs = offsetUs
        }
    }

    public let transitions: [Transition]

    /// - Parameter transitions: ascending; before the first one its own offset holds.
    public init(transitions: [Transition] = []) { self.transitions = transitions }

    public static var utc: LocalZone { LocalZone() }

    func offsetUs(atLocalUs localUs: Int64) -> Int64 {
        var offset = transitions.first?.offsetUs ?? 0
        for transition in transitions where transition.fromLocalUs <= localUs {
            offset = transition.offsetUs
        }
        return offset
    }
}

/// Turns time texts into microseconds; remembers the last minute, which most lines share.
struct TimeText {
    enum Result: Equatable {
        case time(us: Int64, isAssumedZone: Bool)
        case bad
    }

    private let zone: LocalZone
    private var clfWords: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private var clfMinuteUs: Int64 = .missing

    init(zone: LocalZone) { self.zone = zone }

    /// Reads a time; what is finer than a microsecond is cut off.
    mutating func parse(_ text: ByteView, unit: TimeUnit) -> Result {
        switch unit {
        case .epoch(let power): return Self.epoch(text, power: power)
        case .text: return written(text)
        case .any: return Self.isNumber(text) ? Self.epochOfAnyUnit(text) : written(text)
        }
    }

    private static func isNumber(_ text: ByteView) -> Bool {
        for index in 0..<text.count where text[index] &- 0x30 >= 10 {
            guard
                text[index] == 0x2e || (index == 0 && text[index] == 0x2d)
                    || text[index] | 0x20 == 0x65
                    || text[index] == 0x2b
            else { return false }
        }
        return !text.isEmpty
    }

    private static func epoch(_ text: ByteView, power: Int) -> Result {
        guard let time = microseconds(text, power: power) else { return .bad }
        return .time(us: time, isAssumedZone: false)
    }

    /// Times are cut off below a microsecond: one digit more is read and dropped.
    private static func microseconds(_ text: ByteView, power: Int) -> Int64? {
        if power >= 0, text.index(of: 0x2e) == nil {
            let whole = DecimalText.scaled(text, power: power)
            return whole.isMissing ? nil : whole
        }
        let fine = DecimalText.scaled(text, power: power + 2)
        guard !fine.isMissing else { return nil }
        return fine >= 0 ? fine / 100 : -((99 - fine) / 100)
    }

    private static func epochOfAnyUnit(_ text: ByteView) -> Result {
        let seconds = DecimalText.scaled(text, power: 0)
        guard !seconds.isMissing else { return .bad }
        switch seconds.magnitude {
        case ..<100_000_000_000: return epoch(text, power: 6)
        case ..<100_000_000_000_000: return epoch(text, power: 3)
        case ..<100_000_000_000_000_000: return epoch(text, power: 0)
        default: return epoch(text, power: -3)
        }
    }

    private mutating func written(_ text: ByteView) -> Result {
        if text.count == 26 && text[2] == 0x2f { return webServerTime(text) }
        return isoTime(text)
    }

    /// `29/May/2017:19:02:48 +0000`.
    @inline(__always)
    private mutating func webServerTime(_ text: ByteView) -> Result {
        let words = (
            text.word(at: 0), text.word(at: 8), text.word(at: 16) & 0xffff, text.word(at: 20)
        )
        if words != clfWords {
            guard let minute = Self.webServerMinute(text) else { return .bad }
            clfWords = words
            clfMinuteUs = minute
        }
        guard let second = Self.twoDigits(text, 18), second <= 60 else { return .bad }
        return .time(us: clfMinuteUs + Int64(second) * 1_000_000, isAssumedZone: false)
    }

    private static func webServerMinute(_ text: ByteView) -> Int64? {
        guard text[6] == 0x2f, text[11] == 0x3a, text[14] == 0x3a, text[17] == 0x3a,
            text[20] == 0x20,
            let day = twoDigits(text, 0), let month = month(text, 3),
            let century = twoDigits(text, 7),
            let year = twoDigits(text, 9), let hour = twoDigits(text, 12),
            let minute = twoDigits(text, 15),
            let days = Calendar.days(year: century * 100 + year, month: month, day: day),
            hour <= 23, minute <= 59,
            let offset = offsetUs(text.part(21, 26))
        else { return nil }
        return ((Int64(days) * 24 + Int64(hour)) * 60 + Int64(minute)) * 60_000_000 - offset
    }

    private static func month(_ text: ByteView, _ at: Int) -> Int? {
        switch (text[at] | 0x20, text[at + 1] | 0x20, text[at + 2] | 0x20) {
        case (0x6a, 0x61, 0x6e): 1
        case (0x66, 0x65, 0x62): 2
        case (0x6d, 0x61, 0x72): 3
        case (0x61, 0x70, 0x72): 4
        case (0x6d, 0x61, 0x79): 5
        case (0x6a, 0x75, 0x6e): 6
        case (0x6a, 0x75, 0x6c): 7
        case (0x61, 0x75, 0x67): 8
        case (0x73, 0x65, 0x70): 9
        case (0x6f, 0x63, 0x74): 10
        case (0x6e, 0x6f, 0x76): 11
        case (0x64, 0x65, 0x63): 12
        default: nil
        }
    }

    /// `2024-10-10T13:55:36.123+08:00`, `2025-01-24 09:20:46.847371`; seconds and zone may be absent.
    private func isoTime(_ text: ByteView) -> Result {
        guard text.count >= 16, text[4] == 0x2d, text[7] == 0x2d, text[13] == 0x3a,
            text[10] == 0x54 || text[10] == 0x20 || text[10] == 0x74,
            let century = Self.twoDigits(text, 0), let year = Self.twoDigits(text, 2),
            let month = Self.twoDigits(text, 5), let day = Self.twoDigits(text, 8),
            let hour = Self.twoDigits(text, 11), let minute = Self.twoDigits(text, 14),
            let days = Calendar.days(year: century * 100 + year, month: month, day: day),
            hour <= 24, minute <= 59
        else { return .bad }
        var index = 16
        guard let secondUs = Self.secondUs(text, &index),
            hour < 24 || (minute == 0 && secondUs == 0)
        else { return .bad }
        let localUs =
            ((Int64(days) * 24 + Int64(hour)) * 60 + Int64(minute)) * 60_000_000 + secondUs
        let rest = text.part(index, text.count).trimmed()
        if rest.isEmpty {
            return .time(us: localUs - zone.offsetUs(atLocalUs: localUs), isAssumedZone: true)
        }
        guard let offset = Self.offsetUs(rest) else { return .bad }
        return .time(us: localUs - offset, isAssumedZone: false)
    }

    /// `:SS` and its fraction; a leap second is the first of the next minute.
    private static func secondUs(_ text: ByteView, _ index: inout Int) -> Int64? {
        guard index < text.count, text[index] == 0x3a else { return 0 }
        guard let second = twoDigits(text, index + 1), second <= 60 else { return nil }
        index += 3
        var us = Int64(second) * 1_000_000
        guard index < text.count, text[index] == 0x2e || text[index] == 0x2c else { return us }
        index += 1
        var unit: Int64 = 100_000
        let start = index
        while index < text.count, text[index] &- 0x30 < 10 {
            us += Int64(text[index] &- 0x30) * unit
            unit /= 10
            index += 1
        }
        return index > start ? us : nil
    }

    /// `Z`, `+08:00`, `+0800`, `+08`, ` UTC`.
    private static func offsetUs(_ text: ByteView) -> Int64? {
        if text.count == 1 { return text[0] | 0x20 == 0x7a ? 0 : nil }
        if text.equals("UTC") || text.equals("GMT") { return 0 }
        guard text.count >= 3, text[0] == 0x2b || text[0] == 0x2d, let hours = twoDigits(text, 1),
            hours <= 24
        else {
            return nil
        }
        var minutes = 0
        if text.count > 3 {
            let at = text[3] == 0x3a ? 4 : 3
            guard text.count == at + 2, let read = twoDigits(text, at), read <= 59 else {
                return nil
            }
            minutes = read
        }
        let offset = Int64(hours * 60 + minutes) * 60_000_000
        return text[0] == 0x2d ? -offset : offset
    }

    @inline(__always) private static func twoDigits(_ text: ByteView, _ at: Int) -> Int? {
        guard at + 2 <= text.count else { return nil }
        let tens = text[at] &- 0x30
        let ones = text[at + 1] &- 0x30
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
}

/// Days of the proleptic Gregorian calendar.
enum Calendar {
    /// Days from 1970-01-01 to a date, nil where there is no such date.
    static func days(year: Int, month: Int, day: Int) -> Int? {
        guard month >= 1, month <= 12, day >= 1, day <= length(year: year, month: month) else {
            return nil
        }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The date of a day counted from 1970-01-01.
    static func date(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, day)
    }

    private static func length(year: Int, month: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
