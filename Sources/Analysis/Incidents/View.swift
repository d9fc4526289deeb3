/// The calls of an anomaly's time in both call tables.
struct View {
    let calls: LeafSums?
    let consumers: LeafSums?

    subscript(_ universe: IncidentFinder.Universe) -> LeafSums? {
        switch universe {
        case .calls: calls
        case .consumers: consumers
        }
    }

    /// The tables that know all attributes of a set, the finer first.
    func universes(knowing attributes: AttributeSet) -> [IncidentFinder.Universe] {
        IncidentFinder.Universe.allCases.filter { self[$0]?.book.knows(attributes) ?? false }
    }

    /// Whether a cause's calls were made at this time of other days too.
    func hadCalls(_ choice: CauseChoice) -> Bool {
        guard let sums = self[choice.universe] else { return false }
        return sums.totals(.calls, of: sums.book.members(of: choice.cause)).numeratorBefore > 0
    }

    /// Which part of an anomaly's excess a cause explains, 0...1; 0 where no table has the attributes of both.
    func explainedForSure(_ anomaly: Anomaly, by choice: CauseChoice) -> Double { told(anomaly, by: choice) ?? 0 }

    /// Which part of an anomaly's excess a cause explains, 0...1.
    ///
    /// Where no table has the attributes of both, the sizes alone must tell: the cause may explain as much as its own
    /// excess amounts to.
    func explained(_ anomaly: Anomaly, by choice: CauseChoice) -> Double {
        told(anomaly, by: choice) ?? compared(choice.cause, choice.universe, with: anomaly)
    }

    /// The same by a table that has the attributes of both, the cause's own first; nil without any.
    private func told(_ anomaly: Anomaly, by choice: CauseChoice) -> Double? {
        let knowing = universes(knowing: anomaly.attributes).filter(universes(knowing: choice.cause).contains)
        let universe = knowing.first { $0 == choice.universe } ?? knowing.first
        return universe.map { share(of: anomaly, by: choice.cause, $0) }
    }

    /// Which part of an anomaly's excess a cause of a table explains, 0...1; by comparison where the table does not know
    /// the anomaly's attributes.
    func share(of anomaly: Anomaly, by cause: AttributeSet, _ universe: IncidentFinder.Universe) -> Double {
        guard let sums = self[universe], sums.book.knows(anomaly.attributes) else {
            return compared(cause, universe, with: anomaly)
        }
        return Explanation(sums, anomaly.metric, cause: cause).share(of: anomaly.attributes)
    }

    /// Whether the calls that a cause added or took away are so many of an anomaly's that its means and ratios had to
    /// change, though nothing happened to any call: slow calls among quick ones make all of them slower in the mean.
    func isOtherMixture(_ anomaly: Anomaly, by choice: CauseChoice) -> Bool {
        guard anomaly.metric.quantity != .count, !anomaly.attributes.isApart(from: choice.cause),
            let own = universes(knowing: anomaly.attributes).first.flatMap({ self[$0] }),
            let causes = self[choice.universe]
        else { return false }
        let changed = causes.excess(.calls, of: causes.book.members(of: choice.cause))
        let calls = own.totals(.calls, of: own.book.members(of: anomaly.attributes)).numerator
        return abs(changed) >= Self.mixtureShare * max(calls, 1)
    }

    private static let mixtureShare = 0.2

    /// The excess of a cause as a part of an anomaly's, 0...1, each in a table that knows it.
    func compared(_ cause: AttributeSet, _ universe: IncidentFinder.Universe, with anomaly: Anomaly) -> Double {
        guard let own = universes(knowing: anomaly.attributes).first.flatMap({ self[$0] }), let causes = self[universe]
        else { return 0 }
        let ofCause = causes.excess(anomaly.metric, of: causes.book.members(of: cause))
        let ofAnomaly = own.excess(anomaly.metric, of: own.book.members(of: anomaly.attributes))
        guard ofCause * ofAnomaly > 0 else { return 0 }
        return min(abs(ofCause / ofAnomaly), 1)
    }
}
