import Glibc

extension CauseSearch {
    /// 0...1: how far the numbers speak for one of several causes rather than for none, and rather than for its
    /// nearest rival; half of it hangs on the rival.
    ///
    /// A rival is the best other combination for the same leaves, once the leaves of the other causes are set aside.
    mutating func confidence(in index: Int, of claims: [Claim]) -> Double {
        let isOpen = openLeaves(besides: claims, without: index)
        let claim = claims[index]
        let (own, members) = evidence(of: claim.cuboid, claim.group, isOpen: isOpen)
        guard own > 0 else { return 0 }
        let held = Set(members)
        let rival = candidates(isOpen: isOpen).first { other in
            let leaves = leaves(of: other.cuboid, other.group).filter { isOpen[Int($0)] }
            return leaves != members && leaves.contains(where: held.contains)
        }
        let lead = min(max((own - (rival?.evidence ?? 0)) / own, 0), 1)
        return (1 - exp(-own)) * (1 + lead) / 2
    }
}
