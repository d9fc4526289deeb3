/// Table `series_nights`: how unusual each series was on a day, which later nights are compared with.
public enum SeriesNights {
    public static let name = "series_nights"
    public static let strengths = "strengths"
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("attributes", .text, .key, "JSON object: the attributes and their values, by name"),
            ColumnSpec("slot_seconds", .int32, .key, "length of a point in seconds"),
            ColumnSpec("metric", .label, .key, "what was measured"),
            ColumnSpec(
                "window_strength", .double, nullable: true, "of the strongest window; about -ln of a probability"),
            ColumnSpec("drift_strength", .double, nullable: true, "of the level against that of a week ago"),
            ColumnSpec("spread_strength", .double, nullable: true, "of the restlessness of single points"),
            ColumnSpec("is_weekend", .boolean, "whether the day has the rhythm of a weekend or holiday"),
            ColumnSpec("is_abnormal", .boolean, "whether the series was found abnormal: not learned from"),
        ],
        sortedBy: ["slot_seconds", "attributes", "metric"])
}
