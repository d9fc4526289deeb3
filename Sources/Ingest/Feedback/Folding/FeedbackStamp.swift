/// By which clock stamps without a zone are read.
struct StampClock: Sendable {
    let zone: LocalZone
    /// Whether nobody has said so.
    let isAssumed: Bool

    static let utc = StampClock(zone: .utc, isAssumed: false)
}

/// Reads the times of exports: ISO, epoch numbers, and the spellings of spreadsheets.
///
/// The unit of an epoch number is told by its size. `21/May/24 9:05 AM`, `20.05.2024 10:00`, `05/20/2024 10:00:07 PM`,
/// `May 20, 2024`; 12 AM is midnight, two digits of a year are of this century.
struct FeedbackStamp {
    let us: Int64
    let isAssumedZone: Bool

    /// Nil where the text is no time.
    init?(_ text: String, order: DateOrder = .unknown, clock: StampClock) {
        var reader = TimeText(zone: clock.zone)
        let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        let isShort = isNumber && !text.utf8.dropFirst().contains(0x2D) && text.utf8.count < 9
        guard !isShort, (6...40).contains(text.utf8.count) else { return nil }
        let result = ByteView.with(Array(text.utf8)) { view in
            view.count == 26 && view[2] != 0x2F || view.count != 26 ? reader.parse(view, unit: .any) : .bad
        }
        if case .time(let us, let isAssumedZone) = result {
            self.us = us
            self.isAssumedZone = isAssumedZone && clock.isAssumed
            return
        }
        var parts = StampParts(StampToken.all(text)[...])
        guard let localUs = parts.localUs(order) else { return nil }
        guard let offsetUs = parts.offsetUs() else {
            us = localUs - clock.zone.offsetUs(atLocalUs: localUs)
            isAssumedZone = clock.isAssumed
            return
        }
        us = localUs - offsetUs
        isAssumedZone = false
    }
}

/// The parts of a stamp, taken from the front.
private struct StampParts {
    private var tokens: ArraySlice<StampToken>

    init(_ tokens: ArraySlice<StampToken>) { self.tokens = tokens }

    mutating func localUs(_ order: DateOrder) -> Int64? {
        guard let date = takeDate(), let day = day(date, order) else { return nil }
        guard let second = takeSecondOfDay() else { return nil }
        return (Int64(day) * 86_400 + Int64(second)) * 1_000_000
    }

    private struct WrittenDate {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        var hasPoints = false
    }

    /// Up to three numbers and a month's name, before the clock.
    private mutating func takeDate() -> WrittenDate? {
        var date = WrittenDate()
        while date.numbers.count + (date.month == nil ? 0 : 1) < 3, let token = tokens.popFirst() {
            switch token {
            case .number(let value, let digits): date.numbers.append((value, digits))
            case .word(let word):
                if let month = MonthName.month(word) { date.month = month }
            case .sign(let sign): if sign == "." { date.hasPoints = true }
            }
        }
        return date.numbers.count + (date.month == nil ? 0 : 1) == 3 ? date : nil
    }

    private func day(_ date: WrittenDate, _ order: DateOrder) -> Int? {
        var numbers = date.numbers
        if numbers[0].digits == 4 {
            guard date.month == nil else { return Calendar.days(numbers[0].value, date.month, numbers[1].value) }
            return Calendar.days(numbers[0].value, numbers[1].value, numbers[2].value)
        }
        let last = numbers.removeLast()
        guard last.digits == 4 || last.digits == 2 else { return nil }
        let year = last.digits == 4 ? last.value : 2_000 + last.value
        if let month = date.month { return Calendar.days(year, month, numbers[0].value) }
        let isMonthFirst =
            switch order {
            case .dayFirst: false
            case .monthFirst: true
            case .unknown: !date.hasPoints && hasHalfDay
            }
        let (first, second) = (numbers[0].value, numbers[1].value)
        let isSettled = isMonthFirst ? second > 12 || first <= 12 : second > 12
        return isSettled ? Calendar.days(year, first, second) : Calendar.days(year, second, first)
    }

    private var hasHalfDay: Bool {
        tokens.contains { [.word("am"), .word("pm"), .word("a"), .word("p")].contains($0) }
    }

    /// Zero where there is no clock; nil where it makes no sense.
    private mutating func takeSecondOfDay() -> Int? {
        tokens = tokens.drop { if case .number = $0 { false } else { true } }
        guard case .number(var hour, _)? = tokens.popFirst() else { return 0 }
        guard let minute = takeNumber(behind: ":"), hour <= 24, minute <= 59 else { return nil }
        let second = takeNumber(behind: ":") ?? 0
        _ = takeNumber(behind: ".")
        guard second <= 60 else { return nil }
        if let half = takeHalfDay() {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        return (hour * 60 + minute) * 60 + second
    }

    private mutating func takeNumber(behind sign: Unicode.Scalar) -> Int? {
        guard tokens.first == .sign(sign), case .number(let value, _)? = tokens.dropFirst().first else { return nil }
        tokens = tokens.dropFirst(2)
        return value
    }

    /// The hours that `AM` and `PM` add.
    private mutating func takeHalfDay() -> Int? {
        guard case .word(let word)? = tokens.first, ["am", "pm", "a", "p"].contains(word) else { return nil }
        tokens = tokens.dropFirst(word.count == 2 ? 1 : 3)
        return word.hasPrefix("p") ? 12 : 0
    }

    /// What stands behind the clock: `UTC`, `Z`, `+02:00`, `-0700`.
    mutating func offsetUs() -> Int64? {
        switch tokens.popFirst() {
        case .word("utc"), .word("gmt"), .word("z"): return offsetUs() ?? 0
        case .sign(let sign) where sign == "+" || sign == "-":
            guard case .number(let value, let digits)? = tokens.popFirst() else { return nil }
            let (hours, minutes) = digits <= 2 ? (value, takeNumber(behind: ":") ?? 0) : (value / 100, value % 100)
            guard hours <= 14, minutes <= 59 else { return nil }
            return Int64(hours * 60 + minutes) * (sign == "-" ? -60_000_000 : 60_000_000)
        case .sign: return offsetUs()
        default: return nil
        }
    }
}

extension Calendar {
    fileprivate static func days(_ year: Int, _ month: Int?, _ day: Int) -> Int? {
        month.flatMap { days(year: year, month: $0, day: day) }
    }
}
