/// Finds the smallest attribute combinations that explain a deviation.
///
/// A cause is a combination of attribute values whose leaves are likelier to be touched than not, leaf by leaf, after
/// paying for its description: the logarithm of the number of combinations that it was chosen from, and a price for
/// its parameters. Leaves that are not touched count against a cause, so that neither a part of the true combination
/// nor a larger one does as well. Causes are found one after another, each among the leaves that the others left; the
/// likeliest of a few such sets is kept. Then a common ancestor replaces its parts where it explains nearly as much.
/// What is not settled by the data (combinations of the same leaves) is told as `RootCause.equivalents`.
///
/// The result depends on the table's content only: not on the order of leaves, values or duplicates. Ties go to fewer
/// attributes, then to the order of the attributes in the table. 50,000 leaves take
/// 0.2 to 2 seconds of one core, by the number of attributes.
///
/// See `docs/localisation.md` for the model, its measured figures and its limits.
public struct Localiser: Codable, Sendable, Equatable {
    /// Attributes in one combination, at most. What people act upon is rarely finer, and the number of combinations,
    /// hence the evidence that each of them needs, grows with every further attribute.
    public var maxAttributes = 5
    /// Leaves times sets of attributes that may be looked at; beyond, `maxAttributes` is lowered. 50,000 leaves with
    /// ten attributes come to three attributes in a combination.
    public var maxVisits = 10_000_000
    /// Causes, at most. More than this many are a sign that the attributes are the wrong ones.
    public var maxCauses = 8
    /// Alternatives told, at most.
    public var maxAlternatives = 4
    /// What the two parameters of a cause cost, in units of log(leaves). By the Bayesian information criterion
    /// (Schwarz 1978) it is 1; 2 because leaves are not quite independent.
    public var parameterCost = 2.0
    /// Part of the evidence that may be given up for each cause that is saved, when a common ancestor replaces several.
    public var parsimony = 0.3
    /// Sets of causes that are grown, each from another first cause.
    public var starts = 3
    /// Differences in effect between the leaves of a cause that are tried: coefficients of variation. With 1 or more,
    /// leaves without any effect would pass for touched ones.
    public var spreads = [0, 0.3, 0.7]
    /// Ratios: the rate of all leaves counts for this many expected failures in the rate of one leaf before the
    /// incident; leaves' rates then differ by a half, one standard deviation, before anything is seen of them.
    public var priorFailures = 4.0
    /// Counts: how much a leaf's number of events changes from one time to another without a cause, relatively, one
    /// standard deviation, at most: where the table's leaves are calmer, as calm as they are.
    public var countNoise = 0.3
    /// Ratios: how much a leaf's failure rate changes from one time to another without a cause, relatively, one
    /// standard deviation.
    public var rateNoise = 0.3
    /// Ratios and counts: part of the strongest cause's evidence that a further cause must have. The noise is a setting,
    /// not measured, and what is small beside a huge incident may be no more than that.
    public var minRateEvidenceShare = 0.02
    /// Sums: the closest that a forecast is believed to be, relatively, one standard deviation.
    public var minForecastNoise = 0.001

    public init() {}

    /// The causes of a table's deviation; none, and why, where there are none.
    public func localise(_ table: LeafTable) -> Localisation {
        var leaves = SettledLeaves(table)
        switch table.measure {
        case .additive:
            let (actual, expected) = (leaves.quantities[0], leaves.quantities[1])
            leaves.keep(zip(actual, expected).map { $0 != 0 || $1 != 0 })
            return additive(leaves)
        case .counts(_, _, _, let isUp):
            leaves.keep(zip(leaves.quantities[0], leaves.quantities[1]).map { $0 > 0 || $1 > 0 })
            return counts(leaves, isUp: isUp)
        case .ratio:
            let (failures, requests) = (leaves.quantities[0].reduce(0, +), leaves.quantities[1].reduce(0, +))
            leaves.keep(leaves.quantities[3].map { $0 > 0 })
            return requests > 0 ? ratio(leaves, overall: (failures + 0.5) / (requests + 1)) : .noData
        }
    }

    /// Sums: the noise is measured twice, the second time on leaves that no cause of the first round touches.
    private func additive(_ leaves: SettledLeaves) -> Localisation {
        guard leaves.leafCount > 0 else { return .noData }
        let lattice = CuboidLattice(leaves, maxAttributes: maxAttributes, maxVisits: maxVisits)
        let account = Account(sums: leaves.quantities)
        let namer = CombinationNames(leaves: leaves, lattice: lattice)
        var isQuiet = [Bool](repeating: true, count: leaves.leafCount)
        var search = CauseSearch(model: additiveModel(leaves, isQuiet), lattice: lattice, options: self)
        var verdict = search.verdict()
        for leaf in search.leaves(of: verdict.claims) { isQuiet[Int(leaf)] = false }
        if isQuiet.contains(true), isQuiet.contains(false) {
            search = CauseSearch(model: additiveModel(leaves, isQuiet), lattice: lattice, options: self)
            verdict = search.verdict()
        }
        return account.localisation(of: verdict, namer, &search)
    }

    private func additiveModel(_ leaves: SettledLeaves, _ isQuiet: [Bool]) -> AdditiveModel {
        AdditiveModel(
            actual: leaves.quantities[0], expected: leaves.quantities[1], isQuiet: isQuiet, minScale: minForecastNoise)
    }

    private func counts(_ leaves: SettledLeaves, isUp: Bool) -> Localisation {
        guard leaves.leafCount > 0 else { return .noData }
        let (events, expected, variances) = (leaves.quantities[0], leaves.quantities[1], leaves.quantities[2])
        let model = CountModel(
            events: events, expected: expected, variances: variances, isUp: isUp,
            noise: CountNoise.measured(events, expected: expected, variances: variances, atMost: countNoise),
            minEvidenceShare: minRateEvidenceShare)
        let lattice = CuboidLattice(leaves, maxAttributes: maxAttributes, maxVisits: maxVisits)
        var search = CauseSearch(model: model, lattice: lattice, options: self)
        return Account(sums: leaves.quantities).localisation(
            of: search.verdict(), CombinationNames(leaves: leaves, lattice: lattice), &search)
    }

    private func ratio(_ leaves: SettledLeaves, overall: Double) -> Localisation {
        guard leaves.leafCount > 0 else { return .noData }
        let model = RatioModel(
            failures: leaves.quantities[2], requests: leaves.quantities[3],
            before: (leaves.quantities[0], leaves.quantities[1]), overall: overall, priorFailures: priorFailures,
            noise: rateNoise, minEvidenceShare: minRateEvidenceShare)
        let lattice = CuboidLattice(leaves, maxAttributes: maxAttributes, maxVisits: maxVisits)
        var search = CauseSearch(model: model, lattice: lattice, options: self)
        return Account(ratio: leaves.quantities, expected: model.expected).localisation(
            of: search.verdict(), CombinationNames(leaves: leaves, lattice: lattice), &search)
    }
}
