/// Lets the first row of an episode through and stays closed until the episode has been over for a while.
///
/// An episode is over when the level has stayed below the floor for a share of the rows seen so far: the
/// longer a stream is known, the longer its calm must last before the next trouble is news.
struct EpisodeGate: Sendable {
    /// Levels from here up open the gate.
    let floor: Double
    /// How long the calm must last, as a share of the rows seen.
    let quietShare: Double
    let fewestQuietRows: Double
    let mostQuietRows: Double

    private var rowCount = 0
    private var lastHigh: Int?

    init(floor: Double, quietShare: Double, fewestQuietRows: Double, mostQuietRows: Double) {
        self.floor = floor
        self.quietShare = quietShare
        self.fewestQuietRows = fewestQuietRows
        self.mostQuietRows = mostQuietRows
    }

    /// Whether an episode starts at this row.
    mutating func opens(level: Double) -> Bool {
        defer { rowCount += 1 }
        guard level >= floor else { return false }
        defer { lastHigh = rowCount }
        guard let lastHigh else { return true }
        let quiet = min(mostQuietRows, max(fewestQuietRows, quietShare * Double(rowCount)))
        return Double(rowCount - lastHigh) > quiet
    }
}
