import Columns
import Settings

/// One row of the table `inputs`: an archive that was counted, and what was found in it.
struct InputRow: Sendable, Equatable {
    enum State: String, Sendable {
        /// Read to its end.
        case complete
        /// Something in it could not be decoded; what could be was counted.
        case damaged
        /// It was written to while it was read; what was read was counted.
        case changed
    }

    var digest = ""
    var decodedBytes: Int64 = 0
    var storedSHA256 = ""
    var storedBytes: Int64 = 0
    var source = ""
    var kind = InputKind.calls
    var fileName = ""
    var path = ""
    var codec = ""
    var format: String?
    var state = State.complete
    var damageOffset: Int64?
    var damage: String?
    var counts = LineCounts()
    var firstTimeUs: Int64?
    var lastTimeUs: Int64?
    /// Digest of the first 4 KiB of the decoded bytes.
    var head = ""
    /// Decoded bytes up to the last line end.
    var settledBytes: Int64 = 0
    /// Digests of beginnings, by decoded length.
    var prefixes: [Int64: String] = [:]
    /// The days this input was counted for; nil means all.
    var days: DayRange?

    /// The UTC day whose partition holds this row: that of the first counted record.
    var homeDay: Day { firstTimeUs.map(Day.init(ofUs:)) ?? Day(ordinal: 0) }
}

/// What became of an input's lines; see the accounting identity in `docs/accounting.md`.
struct LineCounts: Sendable, Equatable {
    var lines: Int64 = 0
    var blank: Int64 = 0
    var directives: Int64 = 0
    var foreign: Int64 = 0
    var parsed: Int64 = 0
    var records: Int64 = 0
    var counted: Int64 = 0
    var repairedTexts: Int64 = 0
    var rejectedByReason: [String: Int64] = [:]
    var countedByDay: [Day: Int64] = [:]
    var outsideByDay: [Day: Int64] = [:]

    var rejected: Int64 { rejectedByReason.values.reduce(0, +) }
    var outside: Int64 { outsideByDay.values.reduce(0, +) }

    /// Whether no line and no record has disappeared.
    var isBalanced: Bool {
        lines == blank + directives + foreign + rejected + parsed
            && records == counted + outside
            && counted == countedByDay.values.reduce(0, +)
    }

    mutating func add(_ other: LineCounts) {
        lines += other.lines
        blank += other.blank
        directives += other.directives
        foreign += other.foreign
        parsed += other.parsed
        records += other.records
        counted += other.counted
        repairedTexts += other.repairedTexts
        rejectedByReason.merge(other.rejectedByReason, uniquingKeysWith: +)
        countedByDay.merge(other.countedByDay, uniquingKeysWith: +)
        outsideByDay.merge(other.outsideByDay, uniquingKeysWith: +)
    }
}
