/// An objective on a day: what it was defined as, the day's sums, and the verdict.
public struct ObjectiveRecord: Sendable, Equatable {
    public let objective: Objective
    public let dayUs: Int64
    /// The day's sums, and which of its points are known.
    public var sums: ObjectiveSums
    /// What was left out; see `ObjectiveBlackout.text`.
    public let maintenance: String
    /// What it was computed by; see `Objective.definition`.
    public let definition: String
    public var verdict = ObjectiveVerdict()

    /// - Parameter definition: as it stands in the table; nil for a new record.
    public init(
        objective: Objective, dayUs: Int64, sums: ObjectiveSums, maintenance: String, definition: String? = nil
    ) {
        (self.objective, self.dayUs, self.sums, self.maintenance) = (objective, dayUs, sums, maintenance)
        self.definition = definition ?? objective.definition
    }

    public var isMet: Bool? { verdict.isMet }
}

extension ObjectiveSums {
    /// Marks what is known of a day: what archives cover and no maintenance hides.
    public mutating func markKnown(
        _ objective: Objective, _ blackout: ObjectiveBlackout, _ coverage: Coverage, dayUs: Int64
    ) {
        let isCovered = coverage.isKnown(fromUs: dayUs, slotUs: objective.slotUs, count: count)
        isKnown = zip(isCovered, blackout.isOpen(dayUs: dayUs, count: count)).map { $0 && $1 }
    }
}
