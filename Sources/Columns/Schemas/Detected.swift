/// Table `anomalies`: episodes in which a series was not what it should have been, under the UTC day
/// that was judged.
public enum Anomalies {
    public static let name = "anomalies"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("anomaly_id", .label, .key, "A and twelve hex digits; the same in every run over the same data"),
            ColumnSpec("incident_id", .label, nullable: true, "incident that it belongs to"),
            ColumnSpec("metric", .label, "what was measured"),
            ColumnSpec("unit", .label, "unit of observed, expected and the band"),
            ColumnSpec("attributes", .text, "JSON object: whose series it is; {} is all calls"),
            ColumnSpec(
                "kind", .label, "spike, dip, level_shift, drift, variance, season, missing, vanished, new or rest_day"),
            ColumnSpec("direction", .label, "up or down"),
            ColumnSpec("severity", .label, "info, warning or critical"),
            ColumnSpec(
                "is_expected", .boolean,
                "whether it is told for information only: announced, demand, got better, new or replaced"),
            ColumnSpec("start", .timestampUs, "first point out of line"),
            ColumnSpec("peak", .timestampUs, "the point furthest out of line"),
            ColumnSpec("end", .timestampUs, "end of the last point out of line"),
            ColumnSpec("slot_seconds", .int32, "length of a point"),
            ColumnSpec("observed", .double, "value over the episode"),
            ColumnSpec("expected", .double, "what would have been normal"),
            ColumnSpec("expected_low", .double, "lower end of the normal band"),
            ColumnSpec("expected_high", .double, "upper end of the normal band"),
            ColumnSpec("size_sd", .double, "distance from the expected in robust standard deviations"),
            ColumnSpec("relative_change", .double, nullable: true, "observed over expected, less one"),
            ColumnSpec(
                "excess", .double, nullable: true, "calls of that sort beyond the expected; negative if too few"),
            ColumnSpec("calls", .double, "calls in the episode that the value rests on"),
            ColumnSpec("log10_p", .double, "decimal logarithm of the calibrated p-value"),
            ColumnSpec("q_value", .double, "false discovery rate at which it is found among all series of the day"),
            ColumnSpec("confidence", .double, "0...1"),
            ColumnSpec("history_days", .int32, "days that the expectation rests on"),
        ],
        sortedBy: ["start", "metric", "attributes"])
}

/// Table `incidents`: anomalies that have one cause, under the UTC day of their start.
public enum Incidents {
    public static let name = "incidents"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec(
                "incident_id", .label, .key, "I and twelve hex digits; the same in every run over the same data"),
            ColumnSpec("severity", .label, "info, warning or critical"),
            ColumnSpec(
                "is_expected", .boolean,
                "whether it is told for information only: announced, demand, got better, new or replaced"),
            ColumnSpec("first_sign", .timestampUs, "start of the first anomaly that belongs to it"),
            ColumnSpec("start", .timestampUs, "start of the leading anomaly"),
            ColumnSpec("escalation", .timestampUs, nullable: true, "when half of the largest deviation was passed"),
            ColumnSpec("peak", .timestampUs, "when the leading anomaly was furthest out of line"),
            ColumnSpec(
                "end", .timestampUs, nullable: true,
                "end of the last anomaly; null where it lasts to the end of the data"),
            ColumnSpec("causes", .text, "JSON list of attribute sets, the likeliest first"),
            ColumnSpec("equivalents", .text, "JSON list of attribute sets that hold the same calls as the first cause"),
            ColumnSpec("explained", .double, "share of the deviation that the first cause explains"),
            ColumnSpec("confidence", .double, "0...1: how sure the first cause is"),
            ColumnSpec("metrics", .text, "JSON list of metrics, the leading one first"),
            ColumnSpec("metric", .label, "leading metric"),
            ColumnSpec("unit", .label, "unit of observed and expected"),
            ColumnSpec("direction", .label, "up or down"),
            ColumnSpec("observed", .double, "leading metric of the first cause over the incident"),
            ColumnSpec("expected", .double, "what would have been normal"),
            ColumnSpec("size_sd", .double, "largest distance from the expected in robust standard deviations"),
            ColumnSpec("log10_p", .double, "decimal logarithm of the smallest p-value"),
            ColumnSpec("calls", .double, "calls of the first cause during the incident"),
            ColumnSpec("excess_failures", .double, "failed or refused calls beyond the expected"),
            ColumnSpec("excess_slow", .double, "slow calls beyond the expected"),
            ColumnSpec("anomalies", .int32, "anomalies that belong to it"),
            ColumnSpec("change_id", .label, nullable: true, "deployment or change shortly before the first sign"),
            ColumnSpec("change_lead_minutes", .double, nullable: true, "minutes from that change to the first sign"),
            ColumnSpec("parts", .text, "JSON list: the incident night by night, as later nights continue it"),
            ColumnSpec("objectives", .text, nullable: true, "JSON list: names of the objectives that it broke"),
            ColumnSpec(
                "excess_cost_usd", .decimal(precision: 18, scale: 9), nullable: true,
                "cost beyond the expected, where the number or the price of the calls is out of line"),
        ],
        sortedBy: ["start", "incident_id"])
}
