extension FeedbackWriter {
    /// Writes when it happened, or a part of that, on the writer's own clock.
    mutating func fillMoment(_ slot: Slot) {
        let moment = LocalMoment(occasion, zoneHours: zoneHours)
        switch slot {
        case .when: put(moments(.when, moment))
        case .since: put(moments(.since, moment))
        case .clock: fillClock(moment)
        case .day: prose.append("\(moment.day.parts.day)")
        case .month: fillMonth(moment)
        case .weekday: fillNumbered(.weekday, moment.day.weekday)
        default: put(lexicon[.date])
        }
    }

    private func moments(_ role: PhraseRole, _ moment: LocalMoment) -> [Phrase] {
        let near = lexicon[role, moment.distance.rawValue]
        switch moment.distance {
        case .unknown, .recent, .older: return near
        case .weekday:
            let days = lexicon[role == .when ? .weekday : .sinceweekday]
            return days.isEmpty ? near : [days[moment.day.weekday]] + near
        case .today: return lexicon[role, moment.part] + lexicon[role, "clock"]
        case .yesterday: return lexicon[role, "y_" + moment.part] + near
        }
    }

    /// Rounded as people do; developers read it off their logs.
    private mutating func fillClock(_ moment: LocalMoment) {
        let step = occasion.isDeveloper && random.chance(0.5) ? 1 : (random.chance(0.5) ? 5 : 10)
        let minute = moment.minuteOfDay / step * step
        let digits = minute % 60 < 10 ? "0\(minute % 60)" : "\(minute % 60)"
        let hour = minute / 60
        switch lexicon.language {
        case "fr": prose.append("\(hour)h\(digits)")
        case "en" where !occasion.isDeveloper && random.chance(0.3):
            prose.append("\((hour + 11) % 12 + 1):\(digits) \(hour < 12 ? "am" : "pm")")
        case "en" where occasion.isDeveloper && zoneHours == 0 && random.chance(0.3):
            prose.append("\(hour):\(digits) UTC")
        default: prose.append("\(hour):\(digits)")
        }
    }

    private mutating func fillMonth(_ moment: LocalMoment) {
        let month = moment.day.parts.month
        if lexicon[.month].isEmpty { prose.append("\(month)") } else { fillNumbered(.month, month - 1) }
    }

    private mutating func fillNumbered(_ role: PhraseRole, _ index: Int) {
        let names = lexicon[role]
        if index < names.count { put(names[index]) }
    }

    /// Most clocks show UTC here, some the local time of the language, some are an hour off.
    static func zoneHours(_ language: String, isDeveloper: Bool, _ random: inout RandomStream) -> Int {
        let draw = random.unit()
        if draw < (isDeveloper ? 0.85 : 0.7) { return 0 }
        if draw < 0.94 { return usualZoneHours(language) }
        return random.chance(0.5) ? 1 : -1
    }

    private static func usualZoneHours(_ language: String) -> Int {
        switch language {
        case "en": 0
        case "pt": -3
        case "tr": 3
        case "ja": 9
        case "zh": 8
        default: 1
        }
    }
}

/// The moment of the cause as somebody remembers it who writes about it later.
struct LocalMoment {
    /// How far back it is, which decides how one speaks of it.
    enum Distance: String {
        case unknown, recent, today, yesterday, weekday, older
    }

    let distance: Distance
    let day: CivilDay
    let minuteOfDay: Int

    init(_ occasion: FeedbackOccasion, zoneHours: Int) {
        let shiftUs = Int64(zoneHours) * 3_600_000_000
        let causeUs = max(occasion.causeUs + shiftUs, 0)
        let writtenUs = max(occasion.writtenUs + shiftUs, 0)
        day = CivilDay(daysSince1970: Int(causeUs / CivilDay.lengthUs))
        minuteOfDay = Int(causeUs % CivilDay.lengthUs / 60_000_000)
        let days = Int(writtenUs / CivilDay.lengthUs) - day.daysSince1970
        let agoUs = writtenUs - causeUs
        switch days {
        case _ where occasion.causeUs == 0 || agoUs < 0: distance = .unknown
        case _ where agoUs < 25 * 60_000_000: distance = .recent
        case 0: distance = .today
        case 1: distance = .yesterday
        case 2...6: distance = .weekday
        default: distance = .older
        }
    }

    var part: String {
        switch minuteOfDay / 60 {
        case 0..<5: "night"
        case 5..<11: "morning"
        case 11..<14: "noon"
        case 14..<18: "afternoon"
        default: "evening"
        }
    }
}
