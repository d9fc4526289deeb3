import Analysis
import Settings

extension Calendar {
    /// Reads `calendar`.
    ///
    /// - Parameters:
    ///   - zone: of times that carry no offset.
    ///   - attributes: names that `where` may have.
    init(_ setting: Setting, _ reader: SettingReader, zone: Zone, attributes: [String]) {
        self.init()
        guard let map = reader.map(setting, of: "'calendar'", keys: ["holidays", "maintenance"]) else { return }
        if let list = map["holidays"], !list.isEmpty { readHolidays(list, reader) }
        if let list = map["maintenance"], !list.isEmpty {
            maintenance = reader.list(list, of: "'maintenance'").compactMap {
                Maintenance($0, reader, zone: zone, attributes: attributes)
            }
        }
    }

    private mutating func readHolidays(_ list: Setting, _ reader: SettingReader) {
        for item in reader.list(list, of: "'holidays'") {
            guard let holiday = Holiday(item, reader) else { continue }
            if holidays.contains(where: { $0.date == holiday.date }) {
                reader.refuse(.nameTwice, item, "\(holiday.date) is listed already")
            } else {
                holidays.append(holiday)
            }
        }
        holidays.sort { $0.date < $1.date }
    }
}

extension Holiday {
    /// A date, or a date with a name.
    fileprivate init?(_ item: Setting, _ reader: SettingReader) {
        guard case .map = item.content else {
            guard let date = Self.date(item, reader) else { return nil }
            self.init(date: date)
            return
        }
        guard let map = reader.map(item, of: "a holiday", keys: ["date", "name"]),
            let date = map.required("date").flatMap({ Self.date($0, reader) })
        else { return nil }
        self.init(date: date, name: map.text("name"))
    }

    private static func date(_ setting: Setting, _ reader: SettingReader) -> Day? {
        guard let text = reader.text(setting, of: "a holiday") else { return nil }
        if let day = Day(text) { return day }
        reader.refuse(.badValue, setting, "a holiday must be a day such as 2026-12-25, not '\(text)'")
        return nil
    }
}

extension Maintenance {
    fileprivate init?(_ item: Setting, _ reader: SettingReader, zone: Zone, attributes: [String]) {
        let keys = ["from", "to", "where", "name"]
        guard let map = reader.map(item, of: "a maintenance", keys: keys) else { return nil }
        let from = map.required("from").flatMap { Self.us($0, "from", zone, reader) }
        let to = map.required("to").flatMap { Self.us($0, "to", zone, reader) }
        let place = map["where"].map { AttributeSet($0, reader, names: attributes) }
        guard let from, let to else { return nil }
        guard from < to else {
            reader.refuse(
                .badValue, map["to"] ?? item,
                "'to' (\(Instant.text(to)), not included) must be after 'from' (\(Instant.text(from)))")
            return nil
        }
        // What is not understood must not become all calls.
        if let place, place == nil { return nil }
        self.init(fromUs: from, toUs: to, attributes: (place ?? nil) ?? AttributeSet(), name: map.text("name"))
    }

    private static func us(_ setting: Setting, _ key: String, _ zone: Zone, _ reader: SettingReader) -> Int64? {
        guard let text = reader.text(setting, of: "'\(key)'") else { return nil }
        if let us = LocalTime.us(text, in: zone) { return us }
        reader.refuse(
            .badValue, setting, "'\(key)' must be a time such as 2026-03-10T22:00Z, not '\(text)'",
            help: "times without an offset are those of 'timezone'")
        return nil
    }
}
