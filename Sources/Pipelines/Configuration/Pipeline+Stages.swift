import Settings

extension Pipeline {
    /// Reads `stages`: a list is exact, without one all stages run.
    mutating func readStages(_ map: SettingMap) {
        guard let setting = map["stages"], !setting.isEmpty else { return }
        var named: [String] = []
        for item in map.reader.list(setting, of: "'stages'") {
            guard let (stage, options) = Self.stage(item, map.reader) else { continue }
            if named.contains(stage) {
                map.reader.refuse(.nameTwice, item, "stage '\(stage)' is listed already")
            }
            named.append(stage)
            if let options { readOptions(of: stage, options, map.reader) }
        }
        refuseWithoutRollup(named, setting, map.reader)
        stageOrigin = .pipelineFile(line: setting.line)
        stages = Self.knownStages.filter(named.contains)
        if !named.contains("detect") { detect = nil }
        if !named.contains("feedback") { feedback = nil }
    }

    /// A name, or a name with its options; nil, and refused, for anything else.
    private static func stage(_ item: Setting, _ reader: SettingReader) -> (name: String, options: Setting?)? {
        var (place, options): (Setting, Setting?) = (item, nil)
        if case .map(let entries) = item.content, let first = entries.first {
            (place, options) = (first.key, first.value)
            if entries.count > 1 {
                reader.refuse(
                    .wrongType, entries[1].key, "a stage is a name, or one name with its options",
                    help: "write - before each stage, and its options as {…} behind its name")
            }
        }
        guard let name = reader.text(place, of: "a stage") else { return nil }
        guard knownStages.contains(name) else {
            reader.refuseName(
                .unknownName, place, "stage", name, known: knownStages, label: "stages of this version")
            return nil
        }
        return (name, options)
    }

    private mutating func readOptions(of stage: String, _ options: Setting, _ reader: SettingReader) {
        guard !options.isEmpty else { return }
        if stage == "detect" {
            detect = DetectSettings(options, reader)
        } else if stage == "feedback" {
            feedback = FeedbackSettings(options, reader)
        } else if let entries = reader.freeMap(options, of: "the options of '\(stage)'"), let first = entries.first {
            reader.refuse(.unknownKey, first.key, "'\(stage)' has no options")
        }
    }

    private func refuseWithoutRollup(_ named: [String], _ setting: Setting, _ reader: SettingReader) {
        guard !named.contains("rollup") else { return }
        if named.contains("detect") {
            reader.refuse(
                .badValue, setting, "'detect' works on the tables of 'rollup', which the list leaves out",
                help: "write stages: [rollup, detect], or leave 'stages' out: all stages run then")
        } else if case .list([]) = setting.content {
            reader.refuse(
                .badValue, setting, "'stages' lists nothing that is to run",
                help: "write stages: [rollup], or leave 'stages' out: all stages run then")
        }
    }
}

extension DetectSettings {
    /// Reads the options behind `detect`; what cannot be used is refused and stays as it was.
    init(_ setting: Setting, _ reader: SettingReader) {
        self.init()
        guard let map = reader.map(setting, of: "'detect'", keys: Self.keys) else { return }
        for key in Self.keys { if let place = map[key] { origins[key] = .pipelineFile(line: place.line) } }
        if let share = map.share("false-discovery-rate"), let place = map["false-discovery-rate"] {
            if (1...Self.mostFalse.partsPerBillion).contains(share.partsPerBillion) {
                falseDiscoveryRate = share
            } else {
                reader.refuse(
                    .badValue, place,
                    "'false-discovery-rate' must be above 0% and at most \(Self.mostFalse), not \(share)")
            }
        }
        if let share = map.share("minimum-effect") { minimumEffect = share }
        readHistory(map)
    }

    private mutating func readHistory(_ map: SettingMap) {
        let (least, most) = (Self.historyRange.lowerBound * Self.dayUs, Self.historyRange.upperBound * Self.dayUs)
        guard let place = map["history"], let us = map.number("history", .durationUs, in: least...most) else { return }
        guard us % Self.dayUs == 0 else {
            map.reader.refuse(.badValue, place, "'history' must be whole days, such as 28d")
            return
        }
        historyDays = us / Self.dayUs
    }
}
