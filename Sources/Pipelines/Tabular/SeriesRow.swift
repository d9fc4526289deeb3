/// One row of a series: as it stands in the file, and as it is read.
struct SeriesRow: Equatable {
    /// The cell of the stamp; the row's number, from 0, where the table has no column of stamps.
    var stampText = ""
    var valueText = ""
    /// Microseconds since 1970 UTC; nil where the stamp is missing, cannot be read, or is a plain index.
    var timeUs: Int64?
    /// Nil where the value is missing or cannot be read.
    var value: Double?
}
