/// Sets as ascending arrays in which each member stands once.
enum Ascending {
    /// The part of the members of both that both have, 0...1; 0 where neither has any.
    ///
    /// - Source: P. Jaccard, 1912, "The distribution of the flora in the alpine zone".
    static func likeness<Member: Comparable>(_ first: [Member], _ second: [Member]) -> Double {
        var (left, right, both) = (0, 0, 0)
        while left < first.count, right < second.count {
            let (a, b) = (first[left], second[right])
            if a == b { both += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return Double(both) / Double(max(first.count + second.count - both, 1))
    }
}
