/// Window lengths of a scan: 1, 2, 3, 4, 6, 8, 12 ... slots and the whole day; no stretch is more than
/// a fifth away from one of them, which costs it a tenth of its score at most.
enum WindowScale {
    static func lengths(slotsPerDay: Int) -> [Int] {
        var lengths: [Int] = []
        var length = 1
        while length < slotsPerDay {
            lengths.append(length)
            let between = length + length / 2
            if length > 1, between < slotsPerDay { lengths.append(between) }
            length *= 2
        }
        return lengths + [slotsPerDay]
    }
}
