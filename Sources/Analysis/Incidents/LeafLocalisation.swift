/// Sums by leaf as a table that can be localised.
struct LeafLocalisation {
    let sums: LeafSums
    let metric: SeriesMetric
    /// Which leaves are looked at.
    private let isIn: [Bool]
    /// What one call added up to in the reference.
    private let meanOfAll: Double

    /// - Parameter attributes: only what has these is looked at.
    init(_ sums: LeafSums, _ metric: SeriesMetric, within attributes: AttributeSet = AttributeSet()) {
        self.sums = sums
        self.metric = metric
        isIn = sums.book.members(of: attributes)
        let all = sums.totals(metric, of: Array(repeating: true, count: sums.book.count))
        meanOfAll = all.exposureBefore > 0 ? all.numeratorBefore / all.exposureBefore : 0
    }

    /// The causes, the one with the most evidence first.
    ///
    /// - Parameter isUp: whether the metric rose; the fall of a ratio is the rise of its complement.
    func causes(isUp: Bool) -> [RootCause] {
        let leaves = usedLeaves
        guard !leaves.isEmpty else { return [] }
        let table = LeafTable(attributes: attributes(leaves), measure: measure(leaves, isUp: isUp))
        return Localiser().localise(table).causes
    }

    /// Leaves that had anything to count, then or now.
    private var usedLeaves: [Int] {
        let (numerator, exposure) = LeafSums.places(metric)
        return (0..<sums.book.count).filter { leaf in
            isIn[leaf] && [numerator, exposure].contains { sums.during(leaf, $0) != 0 || sums.before(leaf, $0) != 0 }
        }
    }

    /// The status says how calls ended, not where: it is told only where calls themselves are counted.
    private func attributes(_ leaves: [Int]) -> [LeafAttribute] {
        sums.book.names.enumerated().filter { $0.element != LeafIndex.status || metric == .calls }.map { label, name in
            LeafAttribute(name: name, texts: leaves.map { sums.book.text($0, label) })
        }
    }

    private func measure(_ leaves: [Int], isUp: Bool) -> LeafMeasure {
        let (numerator, exposure) = LeafSums.places(metric)
        switch metric.quantity {
        case .count: return counts(leaves.map(expectedCount), leaves, isUp)
        case .mean: return counts(leaves.map(expectedSum), leaves, isUp)
        case .ratio, .logMean:
            return .ratio(
                before: leaves.map { cell(sums.before($0, numerator), sums.before($0, exposure), isUp) },
                after: leaves.map { cell(sums.during($0, numerator), sums.during($0, exposure), isUp) })
        }
    }

    private func counts(_ events: [Events], _ leaves: [Int], _ isUp: Bool) -> LeafMeasure {
        .counts(
            actual: events.map(\.actual), expected: events.map(\.expected), variance: events.map(\.variance), isUp: isUp
        )
    }

    /// What a leaf had, what was expected of it, and how uncertain the expectation is.
    private struct Events {
        let actual: Double
        let expected: Double
        let variance: Double
    }

    /// As if half a call had been seen in the reference besides those that were.
    private func expectedCount(_ leaf: Int) -> Events {
        let (numerator, _) = LeafSums.places(metric)
        let (before, length) = (sums.before(leaf, numerator) + 0.5, sums.referenceLengths)
        return Events(
            actual: sums.during(leaf, numerator), expected: before / length, variance: before / (length * length))
    }

    private func cell(_ hits: Double, _ trials: Double, _ isUp: Bool) -> RatioCell {
        RatioCell(failures: isUp ? min(hits, trials) : max(trials - hits, 0), requests: trials)
    }

    /// A sum in units of what one call added up to in the reference: so many calls as usual would make it. Their sizes
    /// are taken to vary by as much as they are. A leaf without a reference has that of all, and is uncertain by itself.
    private func expectedSum(_ leaf: Int) -> Events {
        let (numerator, exposure) = LeafSums.places(metric)
        let (own, calls) = (sums.before(leaf, exposure), sums.during(leaf, exposure))
        let mean = own > 0 ? sums.before(leaf, numerator) / own : meanOfAll
        guard mean > 0 else { return Events(actual: 0, expected: 0, variance: 0) }
        return Events(
            actual: sums.during(leaf, numerator) / mean, expected: calls, variance: calls * calls / max(own, 1))
    }
}
