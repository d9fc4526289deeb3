/// Tells when a gap in a stream is news: when gaps have been rarer than alarms should be.
struct GapWatch: Sendable {
    /// Fewer missing rows in a row than this are no gap.
    let fewestRows: Double
    /// A gap is told if such gaps came at most once in so many rows before.
    let rowsPerGap: Double

    private var rowCount = 0.0
    private var gapCount = 0.0

    init(fewestRows: Double = 5, rowsPerGap: Double = 2000) {
        self.fewestRows = fewestRows
        self.rowsPerGap = rowsPerGap
    }

    /// Whether the rows missing before this one are news.
    mutating func tells(missingRows: Double) -> Bool {
        rowCount += 1
        guard missingRows >= fewestRows else { return false }
        gapCount += 1
        return rowCount >= rowsPerGap * gapCount
    }
}
