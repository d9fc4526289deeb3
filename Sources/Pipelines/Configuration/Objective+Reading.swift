import Analysis
import Columns
import Settings

extension Objective {
    private static let keys = ["name", "metric", "where", "at-most", "at-least", "window", "for"]
    private static let windowRangeUs = Int(Day.lengthUs)...90 * Int(Day.lengthUs)
    private static let holdRangeUs = 5 * 60_000_000...Int(Day.lengthUs)

    /// Reads one entry of `objectives`; nil, and refused, if a part of it cannot be used.
    ///
    /// - Parameter attributes: names that `where` may have.
    init?(_ setting: Setting, _ reader: SettingReader, attributes: [String]) {
        guard let map = reader.map(setting, of: "an objective", keys: Self.keys) else { return nil }
        let name = map.requiredText("name")
        let place = map["where"].map { AttributeSet($0, reader, names: attributes) }
        let names = ObjectiveMeasure.all.map(\.name)
        let metric = map.required("metric") == nil ? nil : map.choice("metric", of: names)
        guard let measure = metric.flatMap(ObjectiveMeasure.init(name:)), let bound = Self.bound(measure, map),
            let value = Self.value(bound, measure, map)
        else { return nil }
        // What is not understood must not become all calls.
        if let place, place == nil { return nil }
        if let place = place ?? nil, !Self.canBeCounted(place, map) { return nil }
        guard let name else { return nil }
        self.init(
            name: name, measure: measure, attributes: (place ?? nil) ?? AttributeSet(), bound: bound, value: value)
        readTimes(map)
    }

    /// What a consumer calls is counted by its own few labels.
    private static func canBeCounted(_ place: AttributeSet, _ map: SettingMap) -> Bool {
        guard place[Objective.consumer] != nil,
            let other = place.names.first(where: { !ConsumersHour.labelNames.contains($0) }), let setting = map["where"]
        else { return true }
        map.reader.refuse(
            .badObjective, setting, "what a consumer calls is not counted by '\(other)'",
            help: "beside consumer name any of \(ConsumersHour.labelNames.dropFirst().joined(separator: ", "))")
        return false
    }

    /// Exactly one of `at-most` and `at-least`, on the side on which the measure can be kept.
    private static func bound(_ measure: ObjectiveMeasure, _ map: SettingMap) -> Bound? {
        let given = Bound.allCases.filter { map[$0.rawValue] != nil }
        guard given.count == 1, let bound = given.first else {
            let what = given.isEmpty ? "needs 'at-most' or 'at-least'" : "has both 'at-most' and 'at-least'"
            map.reader.refuse(.badObjective, map.setting, "an objective \(what)", help: ObjectiveText.hint(measure))
            return nil
        }
        if let only = measure.boundOfShare, only != bound, let entry = map.entries[bound.rawValue] {
            map.reader.refuse(
                .badObjective, entry.key, "'\(measure.name)' can be promised '\(only.rawValue)' a share",
                note: "did you mean '\(only.rawValue)'?", help: ObjectiveText.hint(measure))
            return nil
        }
        return bound
    }

    private static func value(_ bound: Bound, _ measure: ObjectiveMeasure, _ map: SettingMap) -> Double? {
        guard let setting = map[bound.rawValue], let text = map.text(bound.rawValue) else { return nil }
        guard let value = ObjectiveText.value(text, measure.unit) else {
            map.reader.refuse(
                .badQuantity, setting,
                "'\(bound.rawValue)' of \(measure.name) must be \(ObjectiveText.form(measure.unit)), not '\(text)'")
            return nil
        }
        guard value > 0, measure.unit != .share || value < 1 else {
            map.reader.refuse(
                .badObjective, setting,
                measure.unit == .share
                    ? "'\(bound.rawValue)' must be above 0% and below 100%: without a budget every call is a breach"
                    : "'\(bound.rawValue)' must be above 0")
            return nil
        }
        return value
    }

    private mutating func readTimes(_ map: SettingMap) {
        let isShare = measure.unit == .share
        let (own, other) = isShare ? ("window", "for") : ("for", "window")
        if let entry = map.entries[other] {
            map.reader.refuse(
                .badObjective, entry.key,
                isShare
                    ? "'for' is not for shares, which have an error budget over a 'window'"
                    : "'window' is for shares; a value has 'for': how long it must be beyond its limit",
                note: "did you mean '\(own)'?")
        }
        if isShare, let us = map.number(own, .durationUs, in: Self.windowRangeUs) { windowUs = Int64(us) }
        if !isShare, let us = map.number(own, .durationUs, in: Self.holdRangeUs) { holdUs = Int64(us) }
    }
}

extension Pipeline {
    /// Reads `objectives`; stages, dimensions and the zone must be read already.
    mutating func readObjectives(_ map: SettingMap) {
        guard let setting = map["objectives"], !setting.isEmpty else { return }
        guard case .list(let items) = setting.content else {
            map.reader.refuse(
                .wrongType, setting, "'objectives' must be a list of objectives, not \(setting.kindInWords)",
                help: "write - name: …, and below it metric: …")
            return
        }
        if detect == nil, let entry = map.entries["objectives"], !items.isEmpty {
            map.reader.refuse(
                .badObjective, entry.key, "objectives are checked by the stage 'detect', which 'stages' leaves out")
        }
        for item in items {
            guard let objective = Objective(item, map.reader, attributes: attributeNames + [Objective.consumer]) else {
                continue
            }
            if objectives.contains(where: { $0.name == objective.name }) {
                map.reader.refuse(.nameTwice, item, "another objective is called '\(objective.name)' already")
            }
            objectives.append(objective)
        }
    }
}
