/// Keeps account of what becomes of each line, so that every line counts exactly once.
struct LineFates {
    /// A line that was taken apart, or several that were joined.
    private struct Group {
        let ref: LineRef
        /// Lines of the file that it stands for.
        var lines = 1
        var records = 0
        var foreign = 0
        var reason: Reject?
    }

    private var groups: [Group] = []
    private var rejected: [(ref: LineRef, reason: Reject)] = []
    var tally = LineTally()

    /// Opens an account for a wrapped line; its parts name it by the number given.
    mutating func open(_ ref: LineRef, lines: Int) -> Int32 {
        groups.append(Group(ref: ref, lines: lines))
        return Int32(groups.count - 1)
    }

    /// A line, or a part of one, gave a record.
    @inline(__always) mutating func parsed(_ ref: LineRef) {
        if ref.group < 0 { tally.parsed += 1 } else { groups[Int(ref.group)].records += 1 }
    }

    mutating func rejected(_ ref: LineRef, _ reason: Reject) {
        if ref.group < 0 {
            tally.rejected[reason, default: 0] += 1
            rejected.append((ref, reason))
        } else if groups[Int(ref.group)].reason == nil {
            groups[Int(ref.group)].reason = reason
        }
    }

    mutating func foreign(_ ref: LineRef) {
        if ref.group < 0 { tally.foreign += 1 } else { groups[Int(ref.group)].foreign += 1 }
    }

    mutating func blank(_ ref: LineRef) {
        if ref.group < 0 { tally.blank += 1 }
    }

    mutating func directive(_ ref: LineRef) {
        if ref.group < 0 { tally.directives += 1 }
    }

    /// Settles the wrapped lines and gives the rejected ones to keep: of each reason the first
    /// `perReason`, in order of their place.
    mutating func settle(perReason: Int) -> [(ref: LineRef, reason: Reject)] {
        for group in groups { settle(group) }
        groups = []
        var kept: [Reject: Int] = [:]
        return rejected.sorted { $0.ref.byteOffset < $1.ref.byteOffset }.filter { line in
            kept[line.reason, default: 0] += 1
            return kept[line.reason, default: 0] <= perReason
        }
    }

    private mutating func settle(_ group: Group) {
        if group.records > 0 {
            tally.parsed += group.lines
            if group.reason != nil { tally.partlyParsed += 1 }
        } else if let reason = group.reason {
            tally.rejected[reason, default: 0] += group.lines
            rejected.append((group.ref, reason))
        } else if group.foreign > 0 {
            tally.foreign += group.lines
        } else {
            tally.blank += group.lines
        }
    }
}
