import Glibc

/// How surprising a non-negative statistic is against its own past, as -log10 of its tail probability.
///
/// The past is a histogram whose bins are eighths of powers of two. Up to the value u that a share of
/// `tailShare` of the past exceeds, the probability is counted. Above u it is extrapolated by a power law,
///
///     P(X > x) = P(X > u) * (x / u)^-tailIndex
///
/// with a fixed index. A fitted index (Hill 1975) is misled by the very incidents that are looked for:
/// they are the largest values of the past. Index 5 lies between a normal tail at u (about 6) and
/// heavy-tailed measurements (3 to 4).
///
/// - Units: none; the same after scaling all values by a power of two, nearly so for other factors.
/// - Complexity: amortised constant time; memory is one histogram.
/// - Source: power-law tail above a high quantile as in Weissman (1978), with a given index.
struct SurpriseTail: Sendable {
    static let binsPerOctave = 8
    static let binCount = 960
    /// Below this many bins under u nothing is counted any more: the row is plainly usual.
    static let countedBins = 32
    static let cap = 12.0

    /// Share of the past above which the power law holds.
    let tailShare: Double
    /// Exponent of the power law.
    let tailIndex: Double
    /// Rows after which an observation weighs 1/e of a new one.
    let horizonRows: Double
    /// Observations before the first answer.
    let warmupRows: Int

    private var bins = [Double](repeating: 0, count: Self.binCount)
    private var offset: Int?
    private(set) var observationCount = 0
    private var weight = 1.0
    private var total = 0.0
    private var nonzero = 0.0
    /// The bin of u, and what lies in the bins above it.
    private var tailBin = 0
    private var above = 0.0

    init(tailShare: Double = 0.02, tailIndex: Double = 5, horizonRows: Double = 20_000, warmupRows: Int = 30) {
        self.tailShare = tailShare
        self.tailIndex = tailIndex
        self.horizonRows = horizonRows
        self.warmupRows = warmupRows
    }

    /// The surprise of a value against what was added before, 0...12; 0 during warm-up.
    func surprise(of value: Double) -> Double {
        guard observationCount >= warmupRows, value > 0, let offset else {
            return value > 0 && offset == nil && observationCount >= warmupRows ? fromNothing : 0
        }
        let bin = Self.bin(of: value, offset: offset)
        return bin < tailBin || (bin == tailBin && value <= tailStart) ? counted(bin) : extrapolated(value)
    }

    /// The surprise of a value, which then belongs to the past.
    mutating func next(_ value: Double) -> Double {
        defer { add(value) }
        return surprise(of: value)
    }

    /// Takes a value into the past.
    mutating func add(_ value: Double) {
        observationCount += 1
        total += weight
        if value > 0 {
            let first = Int(value.bitPattern >> 49) - Self.binCount / 2
            let offset = offset ?? first
            self.offset = offset
            let bin = Self.bin(of: value, offset: offset)
            bins[bin] += weight
            nonzero += weight
            if bin > tailBin { above += weight }
        }
        moveTail()
        weight *= 1 + 1 / horizonRows
        if weight > 1e9 { rescale() }
    }

    /// The value that a share `probability` (at most `tailShare`) of what is to come exceeds; nil before warm-up.
    func quantile(above probability: Double) -> Double? {
        guard observationCount >= warmupRows else { return nil }
        guard nonzero > 0 else { return 0 }
        return tailStart * pow(wanted / total / probability, 1 / tailIndex)
    }

    /// A first value above zero after nothing but zeros.
    private var fromNothing: Double { min(Self.cap, 1 + log10(Double(observationCount) + 1)) }

    /// What should lie above u: the tail's share, but no more than a tenth of what is above zero. Where nearly
    /// all values are zero, the others are measured against one another.
    private var wanted: Double { min(tailShare * total, nonzero / 10) }

    private var tailStart: Double {
        guard let offset else { return 0 }
        let low = Self.edge(tailBin, offset: offset)
        let high = Self.edge(tailBin + 1, offset: offset)
        let inside = bins[tailBin] > 0 ? (wanted - above) / bins[tailBin] : 0
        return high - (high - low) * min(max(inside, 0), 1)
    }

    private func counted(_ bin: Int) -> Double {
        guard bin >= tailBin - Self.countedBins else { return 0 }
        var mass = above
        for index in stride(from: tailBin, to: bin, by: -1) { mass += bins[index] }
        return max(0, -log10((mass + bins[bin] / 2 + weight / 2) / (total + weight)))
    }

    private func extrapolated(_ value: Double) -> Double {
        let share = -log10(max(wanted, weight / 2) / total)
        return min(Self.cap, max(0, share + tailIndex * log10(max(1, value / tailStart))))
    }

    private mutating func moveTail() {
        let wanted = wanted
        while above > wanted, tailBin < Self.binCount - 1 {
            tailBin += 1
            above -= bins[tailBin]
        }
        while tailBin > 0, above + bins[tailBin] < wanted {
            above += bins[tailBin]
            tailBin -= 1
        }
    }

    private mutating func rescale() {
        for index in bins.indices { bins[index] /= weight }
        total /= weight
        nonzero /= weight
        above = bins[(tailBin + 1)...].reduce(0, +)
        weight = 1
    }

    /// Exponent and top three bits of the fraction: bins are cut evenly inside a power of two.
    private static func bin(of value: Double, offset: Int) -> Int {
        min(max(Int(value.bitPattern >> 49) - offset, 0), binCount - 1)
    }

    private static func edge(_ bin: Int, offset: Int) -> Double {
        let bits = min(max(bin + offset, 1), 2047 * 8 - 1)
        return Double(bitPattern: UInt64(bits) << 49)
    }
}
