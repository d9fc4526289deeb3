/// Table `objectives_day`: what was promised, what it was on a day, and whether it was kept. One row for each
/// objective of the pipeline file and UTC day.
public enum ObjectivesDay {
    public static let name = "objectives_day"
    public static let schema = TableSchema(
        name: name, columns: promise + sums + verdict + outlook, sortedBy: ["objective"])

    private static let promise = [
        ColumnSpec("objective", .label, .key, "name in the pipeline file"),
        ColumnSpec(
            "definition", .text, "JSON object: all that decides what is computed; another one is computed anew"),
        ColumnSpec("metric", .label, "availability, or a metric as in anomalies"),
        ColumnSpec("attributes", .text, "JSON object: whose calls it is about; {} is all calls"),
        ColumnSpec("bound", .label, "at-most or at-least"),
        ColumnSpec("target", .double, "what is promised, in the unit"),
        ColumnSpec("unit", .label, "unit of target and value: ratio, ms, calls/min, tokens, usd or bytes"),
        ColumnSpec("window_seconds", .int64, nullable: true, "time for which a share's budget is to last"),
        ColumnSpec(
            "for_seconds", .int64, nullable: true, "time for which any other value must be beyond its limit"),
    ]

    private static let sums = [
        ColumnSpec("slot_seconds", .int32, "length of a point: 300, or 3600 where a consumer is named"),
        ColumnSpec("numerator", .int64, "sum over the known points of what is counted or added up"),
        ColumnSpec("exposure", .int64, "sum over the known points of what it is counted per"),
        ColumnSpec(
            "value", .double, nullable: true, "of the day, in the unit; null where there was nothing to measure"),
        ColumnSpec("numerator_slots", .binary, nullable: true, "the same sum by point, as in series_day"),
        ColumnSpec("exposure_slots", .binary, nullable: true, "likewise"),
        ColumnSpec("known_slots", .binary, nullable: true, "1 for each point that is known, likewise"),
        ColumnSpec("maintenance", .text, "JSON list: announced maintenance whose calls are left out"),
    ]

    private static let verdict = [
        ColumnSpec("known_ratio", .double, "share of the window's points, or of the day's for a value, that is known"),
        ColumnSpec(
            "budget_spent", .double, nullable: true,
            "share of the budget that the window ending with the day has taken; may exceed 1"),
        ColumnSpec(
            "burn_rate", .double, nullable: true, "how fast the day spent it; 1 makes it last as long as its window"),
        ColumnSpec("exhausted_at", .timestampUs, nullable: true, "when the budget was gone"),
        ColumnSpec(
            "exhaustion_expected", .timestampUs, nullable: true, "when it will be gone at the day's burn rate"),
        ColumnSpec("breaches", .text, "JSON list: breaches that touch the day, in order of time"),
        ColumnSpec("severity", .label, nullable: true, "warning or critical: the gravest breach"),
        ColumnSpec(
            "is_met", .boolean, nullable: true,
            "whether there is no breach and the budget is not gone; null where nothing is known"),
    ]

    private static let outlook = [
        ColumnSpec(
            "forecast", .label,
            "told, or why not: too_short, already_broken, not_better_than_naive, no_breach_ahead"),
        ColumnSpec("breach_expected", .timestampUs, nullable: true, "when the forecast crosses the target"),
        ColumnSpec("breach_earliest", .timestampUs, nullable: true, "when its interval first touches the target"),
        ColumnSpec(
            "breach_latest", .timestampUs, nullable: true,
            "when the whole interval is beyond the target; null if that is later than three days ahead"),
    ]
}
