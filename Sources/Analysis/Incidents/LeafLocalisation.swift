/// Sums by leaf as a table that can be localised.
struct LeafLocalisation {
    let sums: LeafSums
    let metric: SeriesMetric

    init(_ sums: LeafSums, _ metric: SeriesMetric) {
        self.sums = sums
        self.metric = metric
    }

    /// The causes, the one with the most evidence first.
    ///
    /// - Parameter isUp: whether the metric rose; the fall of a ratio is the rise of its complement.
    func causes(isUp: Bool) -> [LeafCause] {
        let leaves = usedLeaves
        guard !leaves.isEmpty else { return [] }
        let table = LeafTable(attributes: attributes(leaves), measure: measure(leaves, isUp: isUp))
        return Localiser().localise(table).causes.map {
            LeafCause(attributes: $0.attributes, equivalents: $0.equivalents, confidence: $0.confidence)
        }
    }

    /// Leaves that had anything to count, then or now.
    private var usedLeaves: [Int] {
        let (numerator, exposure) = LeafSums.places(metric)
        return (0..<sums.book.count).filter { leaf in
            [numerator, exposure].contains { sums.during(leaf, $0) != 0 || sums.before(leaf, $0) != 0 }
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
        let length = sums.referenceLengths
        switch metric.quantity {
        case .count:
            return .additive(
                actual: leaves.map { sums.during($0, numerator) },
                expected: leaves.map { sums.before($0, numerator) / length })
        case .ratio, .logMean:
            return .ratio(
                before: leaves.map { cell(sums.before($0, numerator), sums.before($0, exposure), isUp) },
                after: leaves.map { cell(sums.during($0, numerator), sums.during($0, exposure), isUp) })
        case .mean:
            return .additive(
                actual: leaves.map { sums.during($0, numerator) }, expected: leaves.map { expectedSum($0) })
        }
    }

    private func cell(_ hits: Double, _ trials: Double, _ isUp: Bool) -> RatioCell {
        RatioCell(failures: isUp ? min(hits, trials) : max(trials - hits, 0), requests: trials)
    }

    /// What a leaf's calls would have added up to at the reference's mean; a leaf without one has that of all.
    private func expectedSum(_ leaf: Int) -> Double {
        let (numerator, exposure) = LeafSums.places(metric)
        let own = sums.before(leaf, exposure)
        if own > 0 { return sums.before(leaf, numerator) / own * sums.during(leaf, exposure) }
        let all = sums.totals(metric, of: Array(repeating: true, count: sums.book.count))
        return all.exposureBefore > 0 ? all.numeratorBefore / all.exposureBefore * sums.during(leaf, exposure) : 0
    }
}
