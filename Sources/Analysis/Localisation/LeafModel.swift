/// What the numbers of the leaves say for and against an effect.
///
/// An effect is one number for a whole cause: the failures that it adds for every request, or the relative change of
/// a sum. It need not be the same in all leaves of the cause: its spread is the coefficient of variation between them.
protocol LeafModel: Sendable {
    var leafCount: Int { get }
    /// By leaf: what groups add up to be judged at a glance.
    var summands: [Glance] { get }
    /// Part of the strongest cause's evidence below which a further cause is not believed.
    var minEvidenceShare: Double { get }

    /// The evidence of a group in which every leaf has the same effect; 0 where its deviation is of no interest.
    func evidence(of sums: Glance) -> Double

    /// The effects that are worth trying for some leaves; none where the deviation is of no interest.
    func effects(of leaves: [Int32]) -> [Double]

    /// The sum over some leaves of log(likelihood with the effect / likelihood without it).
    func gain(of leaves: [Int32], effect: Double, spread: Double) -> Double
}

/// The best effect of a group.
struct EffectFit: Sendable {
    var gain: Double
    var effect: Double
    var spread: Double

    static let none = EffectFit(gain: -.infinity, effect: 0, spread: 0)
}

extension LeafModel {
    /// The likeliest effect of some leaves, over a few sizes and spreads; a single leaf has no spread.
    func fit(_ leaves: [Int32], spreads: [Double]) -> EffectFit {
        var best = EffectFit.none
        for effect in effects(of: leaves) {
            for spread in leaves.count > 1 ? spreads : [0] {
                let gain = gain(of: leaves, effect: effect, spread: spread)
                if gain > best.gain { best = EffectFit(gain: gain, effect: effect, spread: spread) }
            }
        }
        return best
    }
}
