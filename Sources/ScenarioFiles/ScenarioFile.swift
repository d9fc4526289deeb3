import Scenarios
import Settings

/// Reads a scenario from a YAML file.
///
/// The file's manual is `pipelines/scenarios/evaluation.yaml`, which has every key with its meaning.
public enum ScenarioFile {
    /// What a user may ask for on the command line in place of the file's own values.
    public struct Overrides: Sendable {
        public var seed: UInt64?
        public var start: CivilDay?
        public var days: Int?
        public var callsPerDay: Double?

        public init() {}
    }

    private static let keys = [
        "version", "name", "seed", "start", "days", "calls-per-day", "world", "traffic", "gateways", "output",
        "incidents", "chance", "feedback",
    ]

    /// The scenario that a file describes, with its releases.
    ///
    /// - Throws: every problem of the file with its place; a file that cannot be read.
    public static func read(path: String, _ overrides: Overrides = Overrides()) throws(SettingError) -> Scenario {
        try read(ConfigurationText(path: path, kind: kind), overrides)
    }

    /// The same from a text that is at hand.
    public static func read(
        text: String, name: String, _ overrides: Overrides = Overrides()
    ) throws(SettingError) -> Scenario {
        try read(ConfigurationText(name: name, text: text, kind: kind), overrides)
    }

    private static var kind: FileKind {
        var kind = FileKind(noun: "scenario")
        kind.synonyms = [
            "calls": "calls-per-day", "date": "start", "from": "start", "duration": "for", "type": "kind",
            "length": "for", "latency": "median", "order-types": "variants", "types": "variants", "random": "chance",
        ]
        kind.flags = ["jobs": "--jobs"]
        return kind
    }

    private static func read(_ source: ConfigurationText, _ overrides: Overrides) throws(SettingError) -> Scenario {
        let (setting, problems) = YamlFile.read(source)
        let reader = SettingReader(source: source, problems: problems)
        let scenario = setting.flatMap { read($0, reader, overrides) }
        try reader.finish()
        guard let scenario else { throw SettingError(reader.problems) }
        return scenario.withReleases()
    }

    private static func read(_ setting: Setting, _ reader: SettingReader, _ overrides: Overrides) -> Scenario? {
        guard let map = reader.map(setting, of: "a scenario", keys: keys) else { return nil }
        if map.required("version") != nil { _ = map.choice("version", of: ["1"]) }
        let name = map.name("name")
        let seed = map.number("seed", .count, in: 0...Int.max)
        let start = overrides.start ?? startDay(map)
        let days = overrides.days ?? map.number("days", .count, in: 1...400)
        let calls = overrides.callsPerDay ?? map.decimal("calls-per-day", in: 10...1e9)
        let world = WorldReading(start: start).read(map["world"], reader)
        let gateways = GatewayReading(world: world).read(map)
        var scenario = Scenario(
            seed: overrides.seed ?? seed.map(UInt64.init) ?? 7, firstDay: start, dayCount: days ?? 7,
            callsPerDay: calls ?? 50_000, world: world, gateways: gateways)
        scenario.name = name ?? ""
        if let traffic = map["traffic"] { scenario.shape = shape(traffic, reader) }
        if let output = map["output"] { readOutput(output, reader, into: &scenario) }
        if let feedback = map["feedback"] { scenario.feedback = FeedbackReading.read(feedback, reader) }
        scenario.incidents = IncidentReading(scenario).read(map["incidents"], chance: map["chance"], reader)
        return scenario
    }

    private static func startDay(_ map: SettingMap) -> CivilDay {
        let usual = DemoNights.firstDay
        guard let setting = map["start"], let text = map.text("start") else { return usual }
        if let day = CivilDay(text) { return day }
        map.reader.refuse(.badValue, setting, "'start' must be a day such as 2026-03-02, not '\(text)'")
        return usual
    }

    private static func shape(_ setting: Setting, _ reader: SettingReader) -> TrafficShape {
        var shape = TrafficShape()
        let keys = ["weekly-growth", "holidays", "minute-unrest", "hour-unrest"]
        guard let map = reader.map(setting, of: "'traffic'", keys: keys) else { return shape }
        shape.weeklyGrowth = map.part("weekly-growth") ?? shape.weeklyGrowth
        shape.minuteUnrest = map.part("minute-unrest") ?? shape.minuteUnrest
        shape.hourUnrest = map.part("hour-unrest") ?? shape.hourUnrest
        shape.holidays = map.texts("holidays").compactMap { text, setting in
            if let day = CivilDay(text) { return day }
            reader.refuse(.badValue, setting, "a holiday must be a day such as 2026-03-02, not '\(text)'")
            return nil
        }
        return shape
    }

    private static func readOutput(_ setting: Setting, _ reader: SettingReader, into scenario: inout Scenario) {
        let keys = [
            "rotation", "late", "late-by", "damaged", "blank", "startup-messages", "shuffle-members", "frame", "level",
        ]
        guard let map = reader.map(setting, of: "'output'", keys: keys) else { return }
        let rotation = map.choice("rotation", of: Rotation.allCases.map(\.rawValue)).flatMap(Rotation.init(rawValue:))
        scenario.rotation = rotation ?? scenario.rotation
        scenario.irregularities.lateShare = map.part("late") ?? 0
        if let us = map.number("late-by", .durationUs, in: 60_000_000...3_600_000_000) {
            scenario.irregularities.lateMinutes = us / 60_000_000
        }
        scenario.irregularities.damagedShare = map.part("damaged") ?? 0
        scenario.irregularities.blankShare = map.part("blank") ?? 0
        scenario.irregularities.hasStartupMessages = map.flag("startup-messages") ?? false
        scenario.shufflesMembers = map.flag("shuffle-members") ?? false
        scenario.frameBytes = map.number("frame", .bytes, in: 1_024...1 << 40)
        // What the least of the codecs in use can do.
        let most = scenario.gateways.map(\.codec.highestLevel).min() ?? 19
        scenario.level = map.number("level", .count, in: 1...most)
    }
}
