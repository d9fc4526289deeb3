import Settings

extension SettingMap {
    /// A decimal number of a range, `0.5` or `12`; nil, and refused where it is none.
    func decimal(_ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let setting = self[key], let text = reader.text(setting, of: "'\(key)'") else { return nil }
        guard let value = reader.decimal(text, setting, of: "'\(key)'") else { return nil }
        guard range.contains(value) else {
            reader.refuse(
                .badValue, setting,
                "'\(key)' must be from \(written(range.lowerBound)) to \(written(range.upperBound)), not \(text)")
            return nil
        }
        return value
    }

    /// A name that may stand in paths and settings: letters, digits, dots, dashes, underlines.
    func name(_ key: String) -> String? {
        guard let name = requiredText(key), let setting = self[key] else { return nil }
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        if isPlain, !name.hasPrefix("."), !name.hasPrefix("-") { return name }
        reader.refuse(.badValue, setting, "'\(key)' must be made of letters, digits, '.', '-' and '_', not '\(name)'")
        return nil
    }

    /// A percentage as a part of one.
    func part(_ key: String) -> Double? { share(key).map { Double($0.partsPerBillion) / 1e9 } }

    /// Names with weights: a map of numbers, or a list of names that are all alike.
    func weights(_ key: String) -> [(name: String, weight: Double, setting: Setting)] {
        guard let setting = self[key] else { return [] }
        let weights = weights(setting, key)
        if weights.count > Self.mostNames {
            reader.refuse(
                .badValue, setting, "'\(key)' has \(weights.count) names; at most \(Self.mostNames) are possible")
            return []
        }
        if !weights.isEmpty, !weights.contains(where: { $0.weight > 0 }) {
            reader.refuse(.badValue, setting, "'\(key)' needs a weight above 0")
            return []
        }
        return weights
    }

    /// More names than anybody can tell apart in a report.
    private static let mostNames = 100

    private func weights(_ setting: Setting, _ key: String) -> [(name: String, weight: Double, setting: Setting)] {
        guard case .map(let entries) = setting.content else {
            return texts(key).map { ($0.text, 1, $0.setting) }
        }
        return entries.compactMap { entry in
            let what = "the weight of '\(entry.name)'"
            guard let text = reader.text(entry.value, of: what),
                let weight = reader.decimal(text, entry.value, of: what)
            else { return nil }
            return (entry.name, weight, entry.key)
        }
    }

    private func written(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}

extension SettingReader {
    /// Digits with at most one point; nil, and refused, for anything else.
    func decimal(_ text: String, _ setting: Setting, of what: String) -> Double? {
        if let value = ExactDecimal(text) { return Double(value.billionths) / 1e9 }
        refuse(.wrongType, setting, "\(what) must be a number such as 0.5 or 12, not '\(text)'")
        return nil
    }

    /// The place of a name among others; nil, and refused, where it is none of them.
    func place(_ name: String, _ setting: Setting, of what: String, among names: [String]) -> Int? {
        if let place = names.firstIndex(of: name) { return place }
        refuseName(.unknownName, setting, what, name, known: names, label: "there are")
        return nil
    }
}
