/// Table `series_nights`: how unusual each series was on a day, which later nights are compared with.
public enum SeriesNights {
    public static let name = "series_nights"
    /// How strange the day was in each way that is asked; about -ln of a probability.
    public static let strengths = [
        ColumnSpec("brief_strength", .double, nullable: true, "of the strongest window of less than an hour"),
        ColumnSpec("lasting_strength", .double, nullable: true, "of the strongest window from one hour to six"),
        ColumnSpec("long_strength", .double, nullable: true, "of the strongest window of six hours or more"),
        ColumnSpec("drift_strength", .double, nullable: true, "of the level against that of a week ago"),
        ColumnSpec("spread_strength", .double, nullable: true, "of the restlessness of single points"),
        ColumnSpec("season_strength", .double, nullable: true, "of the day's rise and fall against its rhythm"),
    ]
    public static let schema = TableSchema(
        name: name,
        columns: [
            ColumnSpec("attributes", .text, .key, "JSON object: the attributes and their values, by name"),
            ColumnSpec("slot_seconds", .int32, .key, "length of a point in seconds"),
            ColumnSpec("metric", .label, .key, "what was measured"),
        ] + strengths + [
            ColumnSpec("is_weekend", .boolean, "whether the day has the rhythm of a weekend or holiday"),
            ColumnSpec("is_abnormal", .boolean, "whether the series was found abnormal: not learned from"),
        ],
        sortedBy: ["slot_seconds", "attributes", "metric"])
}
