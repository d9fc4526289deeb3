import Columns

/// The statistics of a data file as the log holds them: a JSON text.
///
/// A wrong bound makes rows vanish from other readers' queries, so bounds come from the values that
/// were written and are only ever widened.
enum StatsText {
    /// - Parameter columns: in the order of the schema; the first 32 are described.
    static func text(rowCount: Int, columns: [ColumnSummary]) -> String {
        var mins: [String: JSONValue] = [:]
        var maxes: [String: JSONValue] = [:]
        var nulls: [String: JSONValue] = [:]
        for column in columns.prefix(TableLimits.statisticsColumns) where column.kind != .binary {
            nulls[column.name] = .integer(column.nullCount)
            guard let bounds = column.bounds else { continue }
            if let min = min(bounds.min, column.kind) { mins[column.name] = min }
            if let max = max(bounds.max, column.kind) { maxes[column.name] = max }
        }
        return JSONValue.object([
            "numRecords": .integer(rowCount), "minValues": .object(mins),
            "maxValues": .object(maxes),
            "nullCount": .object(nulls),
        ]).text
    }

    private static func min(_ value: ColumnValue, _ kind: ColumnKind) -> JSONValue? {
        switch (value, kind) {
        case (.int64(let us), .timestampUs): instant(ms: floorMs(us))
        case (.bytes(let bytes), _): .string(String(decoding: cut(bytes), as: UTF8.self))
        default: number(value, kind)
        }
    }

    private static func max(_ value: ColumnValue, _ kind: ColumnKind) -> JSONValue? {
        switch (value, kind) {
        case (.int64(let us), .timestampUs):
            // Towards the future, to the whole millisecond.
            instant(ms: floorMs(us) + (us % 1000 == 0 ? 0 : 1))
        case (.bytes(let bytes), _):
            raised(bytes).map { .string(String(decoding: $0, as: UTF8.self)) }
        default: number(value, kind)
        }
    }

    private static func number(_ value: ColumnValue, _ kind: ColumnKind) -> JSONValue? {
        switch (value, kind) {
        case (.int64(let value), .decimal(_, let scale)): .number(decimal(value, scale))
        case (.int64(let value), _): .integer(value)
        case (.int32(let value), _): .integer(value)
        case (.double(let value), _): value.isFinite ? .number("\(value)") : nil
        case (.boolean, _), (.bytes, _): nil
        }
    }

    private static func cut(_ bytes: [UInt8]) -> [UInt8] {
        Bound.cut(bytes, toScalars: TableLimits.boundCharacters)
    }

    private static func raised(_ bytes: [UInt8]) -> [UInt8]? {
        let short = cut(bytes)
        return short.count == bytes.count ? bytes : Bound.raised(short, isText: true)
    }

    private static func floorMs(_ us: Int64) -> Int64 { us / 1000 - (us % 1000 < 0 ? 1 : 0) }

    /// A scaled integer with all its places: 12 of scale 9 is 0.000000012.
    static func decimal(_ value: Int64, _ scale: Int) -> String {
        guard scale > 0 else { return String(value) }
        let digits = String(value.magnitude)
        let padded = String(repeating: "0", count: Swift.max(0, scale + 1 - digits.count)) + digits
        return (value < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
    }

    /// ISO 8601 in UTC with milliseconds; nil outside the years that readers understand.
    static func instant(ms: Int64) -> JSONValue? {
        let days = ms / 86_400_000 - (ms % 86_400_000 < 0 ? 1 : 0)
        let (year, month, day) = CivilDay.date(daysSince1970: days)
        guard (1...9999).contains(year) else { return nil }
        let rest = ms - days * 86_400_000
        func padded(_ value: Int64, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
        }
        return .string(
            "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(padded(rest / 3_600_000, 2)):"
                + "\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
        )
    }
}

/// The Gregorian calendar, extended to all years.
enum CivilDay {
    /// Counts in eras of 400 years that begin with March, so that the leap day comes last.
    static func date(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
