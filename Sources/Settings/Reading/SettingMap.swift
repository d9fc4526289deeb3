/// A map of known keys, read one by one; each getter refuses what it cannot use and gives nil.
public struct SettingMap {
    /// Who collects what is refused.
    public let reader: SettingReader
    /// The place of the map.
    public let setting: Setting
    /// The map in words, such as "a source".
    public let what: String
    /// The entries by key; '_' in a key of the file is '-' here.
    public let entries: [String: Setting.Entry]

    /// The value of a key, nil if it is missing.
    public subscript(_ key: String) -> Setting? { entries[key]?.value }

    /// The value of a key that must be there.
    public func required(_ key: String) -> Setting? {
        if let value = self[key] { return value }
        reader.refuseMissing(key, in: setting, of: what)
        return nil
    }

    /// A text that is not empty.
    public func text(_ key: String) -> String? { self[key].flatMap { reader.text($0, of: "'\(key)'") } }

    /// A text that must be there.
    public func requiredText(_ key: String) -> String? {
        required(key).flatMap { reader.text($0, of: "'\(key)'") }
    }

    /// The texts of a list, or of a single text; none if the key is missing.
    public func texts(_ key: String) -> [(text: String, setting: Setting)] {
        guard let setting = self[key] else { return [] }
        return reader.list(setting, of: "'\(key)'").compactMap { item in
            reader.text(item, of: "each entry of '\(key)'").map { ($0, item) }
        }
    }

    /// `true` or `false`; nothing else.
    public func flag(_ key: String) -> Bool? {
        guard let setting = self[key] else { return nil }
        if case .text(let text, isPlain: true) = setting.content {
            if text == "true" || text == "false" { return text == "true" }
            let nearest = ["yes": "true", "on": "true", "no": "false", "off": "false"][
                text.lowercased()]
            reader.refuse(
                .wrongType, setting, "'\(key)' must be true or false, not '\(text)'",
                note: nearest.map { "did you mean '\($0)'?" } ?? "")
            return nil
        }
        reader.refuse(
            .wrongType, setting, "'\(key)' must be true or false, not \(setting.kindInWords)")
        return nil
    }

    /// One of a list of names.
    public func choice(_ key: String, of known: [String]) -> String? {
        guard let setting = self[key], let name = reader.text(setting, of: "'\(key)'") else {
            return nil
        }
        if known.contains(name) { return name }
        reader.refuseName(.unknownName, setting, key, name, known: known, label: "valid here")
        return nil
    }

    /// A whole number of the range, or a quantity with a unit.
    public func number(_ key: String, _ unit: Setting.Unit, in range: ClosedRange<Int>) -> Int? {
        guard let setting = self[key], let text = reader.text(setting, of: "'\(key)'") else {
            return nil
        }
        let value: Int? =
            switch unit {
            case .count: wholeNumber(text)
            case .bytes: ByteSize.bytes(text)
            case .durationUs: DurationText.us(text)
            }
        guard let value else {
            let (code, form) = form(unit, text)
            reader.refuse(code, setting, "'\(key)' must be \(form), not '\(text)'")
            return nil
        }
        guard range.contains(value) else {
            let ends = [range.lowerBound, range.upperBound].map { written($0, unit) }
            reader.refuse(
                .badValue, setting, "'\(key)' must be from \(ends[0]) to \(ends[1]), not \(text)")
            return nil
        }
        return value
    }

    /// A percentage from 0% to 100%.
    public func share(_ key: String) -> Share? {
        guard let setting = self[key], let text = text(key) else { return nil }
        if let share = Share(text) { return share }
        let hint = text.contains("%") ? "" : "did you mean '\(text)%'?"
        reader.refuse(
            .badQuantity, setting,
            "'\(key)' must be a share from 0% to 100%, such as 0.1%, not '\(text)'", note: hint)
        return nil
    }

    private func wholeNumber(_ text: String) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } && (text == "0" || !text.hasPrefix("0"))
            ? Int(text) : nil
    }

    private func form(_ unit: Setting.Unit, _ text: String) -> (MessageCode, String) {
        let isBare = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        switch unit {
        case .count: return (isBare ? .badValue : .wrongType, "a whole number")
        case .bytes:
            return (
                .badQuantity,
                isBare ? "a size with its unit, such as \(text)MiB" : "a size such as 512MiB"
            )
        case .durationUs:
            return (
                .badQuantity,
                isBare
                    ? "a duration with its unit, such as \(text)h"
                    : "a duration such as 15m, 24h or 7d"
            )
        }
    }

    private func written(_ value: Int, _ unit: Setting.Unit) -> String {
        switch unit {
        case .count: "\(value)"
        case .bytes: ByteSize.text(value)
        case .durationUs: DurationText.text(value)
        }
    }
}
