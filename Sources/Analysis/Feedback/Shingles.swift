/// All runs of five characters of a text, as numbers, and a signature by which like texts are found.
struct Shingles {
    static let length = 5
    static let binCount = 64

    /// Ascending, each once.
    let members: [UInt32]
    /// The least member of each of 64 bins; bins without one take that of another.
    let signature: [UInt32]

    /// - Source: A. Z. Broder, 1997, "On the resemblance and containment of documents" (shingles and their least
    ///   hashes); A. Shrivastava, 2017, "Optimal densification for fast and accurate minwise hashing" (one hash for
    ///   all bins, and which other bin an empty one takes from).
    init(_ text: [Unicode.Scalar]) {
        var all: [UInt32] = []
        all.reserveCapacity(text.count)
        var bins = [UInt32?](repeating: nil, count: Self.binCount)
        for start in 0...max(text.count - Self.length, 0) {
            let hash = Self.hash(text, start)
            let bin = Int(hash >> 58)
            let member = UInt32(truncatingIfNeeded: hash)
            all.append(member)
            bins[bin] = min(bins[bin] ?? member, member)
        }
        members = Self.ascending(all)
        signature = Self.filled(bins)
    }

    private static func ascending(_ all: [UInt32]) -> [UInt32] {
        var once: [UInt32] = []
        once.reserveCapacity(all.count)
        for member in all.sorted() where member != once.last { once.append(member) }
        return once
    }

    /// The part of the members of both that both have, 0...1.
    func likeness(to other: Shingles) -> Double {
        Ascending.likeness(members, other.members)
    }

    /// The part of the bins that agree: about the likeness, at a fraction of the work.
    func guess(of other: Shingles) -> Double {
        var agreeing = 0
        for bin in 0..<Self.binCount where signature[bin] == other.signature[bin] { agreeing += 1 }
        return Double(agreeing) / Double(Self.binCount)
    }

    private static func filled(_ bins: [UInt32?]) -> [UInt32] {
        bins.indices.map { bin in
            var (source, attempt) = (bin, UInt64(0))
            while true {
                if let member = bins[source] { return member }
                attempt += 1
                source = Int(stirred(UInt64(bin) << 32 | attempt) >> 58)
            }
        }
    }

    private static func hash(_ text: [Unicode.Scalar], _ start: Int) -> UInt64 {
        var hash = StableHash()
        for place in start..<min(start + length, text.count) { hash.add(UInt64(text[place].value)) }
        return stirred(hash.value)
    }

    /// The last step of SplitMix64: every bit of the result depends on every bit of the value.
    private static func stirred(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
