import Analysis
import Settings

/// What a plan says of its stages, its calendar and its objectives.
extension Plan {
    var stageRows: String {
        var text = ""
        for stage in pipeline.stages {
            text += row("stage \(stage)", "on", pipeline.stageOrigin)
            if stage == "feedback" {
                for line in pipeline.feedback?.lines ?? [] { text += row("  " + line, "", "") }
            }
            guard stage == "detect", let detect = pipeline.detect else { continue }
            for entry in detect.entries { text += row("  " + entry.name, entry.text, origin(entry.name, detect)) }
        }
        if pipeline.feedback == nil { text += row("stage feedback", "off", pipeline.stageOrigin) }
        if pipeline.detect == nil { text += row("stage detect", "off", pipeline.stageOrigin) }
        return text
    }

    var calendarRows: String {
        let calendar = pipeline.calendar
        var text = ""
        if !calendar.holidays.isEmpty {
            text += row("holidays", calendar.holidays.map(\.date.description).joined(separator: ", "), "")
        }
        for maintenance in calendar.maintenance {
            text += row(
                "maintenance", "\(Instant.text(maintenance.fromUs)) to \(Instant.text(maintenance.toUs))",
                maintenance.attributes.description)
        }
        return text
    }

    var objectiveRows: String {
        pipeline.objectives.map { objective in
            row("objective", Self.promise(objective), objective.attributes.description)
                + row("  name", objective.name, "")
        }.joined()
    }

    /// The measure, its bound, and over or for which time.
    private static func promise(_ objective: Objective) -> String {
        let value = ObjectiveText.text(objective.value, objective.measure.unit)
        let isShare = objective.budget != nil
        let time = DurationText.text(Int(isShare ? objective.windowUs : objective.holdUs))
        return "\(objective.measure.name) \(objective.bound.rawValue) \(value) \(isShare ? "over" : "for") \(time)"
    }

    static func json(of objective: Objective) -> JSON {
        .members([
            "name": .text(objective.name), "metric": .text(objective.measure.name),
            "where": json(of: objective.attributes), "bound": .text(objective.bound.rawValue),
            "value": .text(ObjectiveText.text(objective.value, objective.measure.unit)),
            "window": objective.budget == nil ? .null : .text(DurationText.text(Int(objective.windowUs))),
            "for": objective.budget == nil ? .text(DurationText.text(Int(objective.holdUs))) : .null,
        ])
    }

    var detectJSON: JSON {
        guard let detect = pipeline.detect else { return .null }
        return .object(
            detect.entries.map { entry in
                JSON.Member(
                    name: entry.name, value: sourced(Sourced(entry.text, origin(entry.name, detect))) { .text($0) })
            })
    }

    var calendarJSON: JSON {
        .members([
            "holidays": .list(
                pipeline.calendar.holidays.map {
                    .members(["date": .text($0.date.description), "name": .text(orNull: $0.name)])
                }),
            "maintenance": .list(
                pipeline.calendar.maintenance.map {
                    .members([
                        "from": .text(Instant.text($0.fromUs)), "to": .text(Instant.text($0.toUs)),
                        "where": Self.json(of: $0.attributes), "name": .text(orNull: $0.name),
                    ])
                }),
        ])
    }

    /// Lines of `settingsText`: what shapes the tables of the stages.
    var stageLines: [String] {
        let options = pipeline.detect?.entries.map { "detect \($0.name) \($0.text)" } ?? []
        let holidays = pipeline.calendar.holidays.map { "holiday \($0.date)" }
        let maintenance = pipeline.calendar.maintenance.map {
            "maintenance \($0.fromUs) \($0.toUs) \(AttributeText.json($0.attributes))"
        }
        let objectives = pipeline.objectives.map { "objective \(Self.json(of: $0).line)" }
        return ["stages \(pipeline.stages.joined(separator: " "))"] + (pipeline.feedback?.lines ?? []) + options
            + holidays + maintenance + objectives
    }

    static func json(of attributes: AttributeSet) -> JSON {
        .object(attributes.pairs.map { JSON.Member(name: $0.name, value: .text($0.value)) })
    }

    private func origin(_ name: String, _ detect: DetectSettings) -> Origin { detect.origins[name] ?? .standard }
}
