import Ingest

/// What users may write where a log format is asked for.
public enum FormatNames {
    /// A format as `hypercare formats` lists it.
    public struct Entry: Sendable {
        public let name: String
        /// One line.
        public let summary: String
        /// How its lines are told from others.
        public let recognition: String
        /// Whether its name alone says how lines are read.
        public let isNameable: Bool
    }

    /// All formats, in the order of recognition.
    public static let all: [Entry] = SourceFormats.all.map { format in
        let isNameable = (try? CallSource.Format(format.name)) != nil
        return Entry(
            name: format.name, summary: format.summary, recognition: format.recognition,
            isNameable: isNameable)
    }

    /// The formats that need no configuration.
    public static let names = all.filter(\.isNameable).map(\.name)

    /// Units of a generic mapping's times and durations; the first is the default.
    static let timeUnits = ["any", "iso8601", "s", "ms", "us", "ns"]
    static let durationUnits = ["ms", "s", "us", "ns"]

    /// The units that a field of the normalised record may be logged in; none for texts and counts.
    static func units(of target: String) -> [String] {
        if target == "time" { return timeUnits }
        return isDuration(target) ? durationUnits : []
    }

    /// A field by its name, with or without the unit the normalised record prints
    /// (`duration_ms`, `time_us`), which then is the default unit.
    static func target(_ name: String) -> (name: String, unit: String?)? {
        if FieldMapping.targets.contains(name) { return (name, nil) }
        for unit in durationUnits where name.hasSuffix("_\(unit)") {
            let base = String(name.dropLast(unit.count + 1))
            if FieldMapping.targets.contains(base), !units(of: base).isEmpty { return (base, unit) }
        }
        return nil
    }

    private static func isDuration(_ target: String) -> Bool {
        target.hasSuffix("duration") || ["ttfb", "ttft", "time_per_output_token"].contains(target)
    }
}
