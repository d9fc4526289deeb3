/// Table `changes`: what was changed and what changed, under the UTC day on which it did.
public enum Changes {
    public static let name = "changes"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec(
                "change_id", .label, .key,
                "id of a told change; C and twelve hex digits for a found one, the same in every run over the same data"
            ),
            ColumnSpec("sort", .label, "told (an event said so) or found (the numbers say so)"),
            ColumnSpec("kind", .label, "told: deployment, release, configuration and the like; found: level"),
            ColumnSpec(
                "time", .timestampUs, "told: when it was done; found: begin of the first hour on the new level"),
            ColumnSpec("until", .timestampUs, nullable: true, "told: the end of what took time"),
            ColumnSpec("attributes", .text, "JSON object: what was changed, or whose series changed; {} is all calls"),
            ColumnSpec("title", .text, nullable: true, "told: its title"),
            ColumnSpec("version", .text, nullable: true, "told: the version that came"),
            ColumnSpec("url", .text, nullable: true, "told: a link"),
            ColumnSpec("metric", .label, nullable: true, "found: what changed its level"),
            ColumnSpec("unit", .label, nullable: true, "found: unit of before and after"),
            ColumnSpec("direction", .label, nullable: true, "found: up or down"),
            ColumnSpec("before", .double, nullable: true, "found: the level before, without the season"),
            ColumnSpec("after", .double, nullable: true, "found: the level after, likewise"),
            ColumnSpec("relative_change", .double, nullable: true, "found: after over before, less one"),
            ColumnSpec(
                "size_sd", .double, nullable: true,
                "found: distance of the levels in robust standard deviations of an hour"),
            ColumnSpec("calls", .double, nullable: true, "found: calls and the like that the level after rests on"),
            ColumnSpec("p_value", .double, nullable: true, "found: bound of the chance of such a step in noise"),
            ColumnSpec(
                "q_value", .double, nullable: true,
                "found: false discovery rate at which it is found among all series of the day"),
            ColumnSpec(
                "lead_id", .label, nullable: true,
                "found: the change that stands for all that did the same at the same time; null where it is this one"),
            ColumnSpec("event_id", .label, nullable: true, "found: change_id of the told change near it"),
            ColumnSpec(
                "lead_minutes", .double, nullable: true,
                "found: minutes from that change to this one; negative where the numbers moved first"),
            ColumnSpec("incident_id", .label, nullable: true, "incident that began near it and may come of it"),
            ColumnSpec(
                "is_provisional", .boolean, "whether the second day after is not known yet and may change the row"),
        ],
        sortedBy: ["time", "change_id"])
}

/// Table `trends`: what rises or falls steadily, under the last UTC day of the window.
public enum Trends {
    public static let name = "trends"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("trend_id", .label, .key, "T and twelve hex digits; the same in every run over the same data"),
            ColumnSpec("metric", .label, "what was measured"),
            ColumnSpec("unit", .label, "unit of the values"),
            ColumnSpec("attributes", .text, "JSON object: whose series it is; {} is all calls"),
            ColumnSpec("first_day", .timestampUs, "begin of the window"),
            ColumnSpec("days", .int32, "days of the window with a value"),
            ColumnSpec("from_value", .double, "the line on the first known day"),
            ColumnSpec("to_value", .double, "the line on the last known day"),
            ColumnSpec("slope_per_day", .double, "Theil and Sen's slope"),
            ColumnSpec("slope_low", .double, "lower end of its interval of 95 %"),
            ColumnSpec("slope_high", .double, "upper end of its interval of 95 %"),
            ColumnSpec("relative_change", .double, nullable: true, "to_value over from_value, less one"),
            ColumnSpec("tau", .double, "Kendall's tau, -1...1"),
            ColumnSpec("p_value", .double, "chance of so steady a course without a trend"),
            ColumnSpec("q_value", .double, "false discovery rate at which it is found among all series of the day"),
            ColumnSpec("direction", .label, "up or down"),
            ColumnSpec("judgement", .label, nullable: true, "worse or better; null where the metric has no bad side"),
            ColumnSpec("shape", .label, "line, or step where two levels tell more than the line"),
            ColumnSpec("change_id", .label, nullable: true, "step: the found change between the levels"),
            ColumnSpec("follows_all", .boolean, "whether all calls together rise or fall at the same pace"),
            ColumnSpec(
                "daily", .text, "JSON list: the value of each day of the window; null where too little is known"),
        ],
        sortedBy: ["metric", "attributes"])
}
