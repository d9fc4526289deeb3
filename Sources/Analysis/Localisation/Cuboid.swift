/// The leaves grouped by the values of some attributes.
struct Cuboid: Sendable {
    /// Places of attributes, rising.
    let attributes: [Int]
    /// By leaf: its group; -1 where one of the attributes is not known.
    let groupOf: [Int32]
    let groupCount: Int

    /// The group of all leaves.
    init(leafCount: Int) {
        attributes = []
        groupOf = Array(repeating: 0, count: leafCount)
        groupCount = min(leafCount, 1)
    }

    /// A cuboid's groups split by one attribute more; groups are numbered as they are first met.
    init(_ parent: Cuboid, by attribute: Int, codes: [Int32], valueCount: Int) {
        attributes = parent.attributes + [attribute]
        var groupOf = [Int32](repeating: -1, count: codes.count)
        var numbers = PairNumbers(leftCount: parent.groupCount, rightCount: valueCount)
        for leaf in codes.indices where parent.groupOf[leaf] >= 0 && codes[leaf] >= 0 {
            groupOf[leaf] = numbers.number(Int(parent.groupOf[leaf]), Int(codes[leaf]))
        }
        self.groupOf = groupOf
        groupCount = numbers.count
    }

    /// The leaves of a group, rising.
    func leaves(of group: Int32) -> [Int32] {
        var leaves: [Int32] = []
        for leaf in groupOf.indices where groupOf[leaf] == group { leaves.append(Int32(truncatingIfNeeded: leaf)) }
        return leaves
    }
}

/// Numbers for pairs, in the order in which the pairs are first met.
private struct PairNumbers {
    /// A larger grid of pairs is kept in a dictionary.
    static let maxGrid = 1 << 20

    private(set) var count = 0
    private let rightCount: Int
    private var grid: [Int32]
    private var sparse: [Int: Int32] = [:]

    init(leftCount: Int, rightCount: Int) {
        self.rightCount = rightCount
        let (size, overflow) = leftCount.multipliedReportingOverflow(by: rightCount)
        grid = overflow || size > Self.maxGrid ? [] : Array(repeating: -1, count: size)
    }

    mutating func number(_ left: Int, _ right: Int) -> Int32 {
        let place = left * rightCount + right
        if !grid.isEmpty {
            if grid[place] < 0 { grid[place] = next() }
            return grid[place]
        }
        if let known = sparse[place] { return known }
        let new = next()
        sparse[place] = new
        return new
    }

    private mutating func next() -> Int32 {
        defer { count += 1 }
        return Int32(truncatingIfNeeded: count)
    }
}
