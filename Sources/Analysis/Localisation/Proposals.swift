/// The groups that look like causes at a glance, by two scores that fail differently.
///
/// The first takes the leaves of a group together: it sees many small leaves, and is drowned by one large one. The
/// second adds up cut-off standings, divided by the root of their number: it sees what most leaves agree upon.
struct Proposals {
    /// By score: how many groups of one cuboid, and how many in all.
    private static let (perCuboid, perScore) = (4, 24)
    /// Less than this at a glance is noise.
    private static let minScore = 2.0

    private struct Entry {
        let score: Double
        let cuboid: Int
        let group: Int32

        static func precedes(_ left: Entry, _ right: Entry) -> Bool {
            if left.score != right.score { return left.score > right.score }
            return (left.cuboid, left.group) < (right.cuboid, right.group)
        }
    }

    /// Places of groups, each once, in the order of the lattice.
    static func groups(
        _ model: some LeafModel, _ lattice: CuboidLattice, _ groupSums: GroupSums, isOpen: [Bool]
    ) -> [(cuboid: Int, group: Int32)] {
        let open = isOpen.indices.filter { isOpen[$0] }
        var (together, agreed): ([Entry], [Entry]) = ([], [])
        let closed = isOpen.indices.filter { !isOpen[$0] }
        for place in lattice.cuboids.indices {
            let sums = groupSums.sums(of: place, open: open, closed: closed)
            var (left, right) = (BestEntries(), BestEntries())
            for group in sums.indices where sums[group].count > 0 {
                let evidence = model.evidence(of: sums[group])
                guard evidence > 0 else { continue }
                let number = Int32(truncatingIfNeeded: group)
                left.add(Entry(score: evidence, cuboid: place, group: number))
                right.add(Entry(score: sums[group].agreement, cuboid: place, group: number))
            }
            together += left.entries
            agreed += right.entries
        }
        let best = [together, agreed].flatMap { $0.sorted(by: Entry.precedes).prefix(perScore) }
        return unique(best)
    }

    private static func unique(_ entries: [Entry]) -> [(cuboid: Int, group: Int32)] {
        let sorted = entries.sorted { ($0.cuboid, $0.group) < ($1.cuboid, $1.group) }
        var groups: [(cuboid: Int, group: Int32)] = []
        for entry in sorted {
            if let last = groups.last, last == (entry.cuboid, entry.group) { continue }
            groups.append((entry.cuboid, entry.group))
        }
        return groups
    }

    /// The best entries of one cuboid, in order.
    private struct BestEntries {
        private(set) var entries: [Entry] = []

        mutating func add(_ entry: Entry) {
            guard entry.score > Proposals.minScore else { return }
            if entries.count == Proposals.perCuboid {
                guard Entry.precedes(entry, entries[entries.count - 1]) else { return }
                entries.removeLast()
            }
            entries.insert(entry, at: entries.firstIndex { Entry.precedes(entry, $0) } ?? entries.count)
        }
    }
}
