/// Sorting of a few dozen values, or of values that are nearly in order: for these nothing is quicker.
public enum InsertionSort {
    /// Puts `keys` in ascending order, equal ones in the order they had; `companions` move with them.
    ///
    /// - Parameters:
    ///   - keys: no NaN.
    ///   - companions: as many.
    public static func sort<Key: Comparable, Companion>(_ keys: inout [Key], with companions: inout [Companion]) {
        precondition(keys.count == companions.count, "\(keys.count) keys, but \(companions.count) companions")
        var key = keys.mutableSpan
        var companion = companions.mutableSpan
        for index in 0..<key.count {
            let (held, heldCompanion) = (key[index], companion[index])
            var hole = index
            while hole > 0, key[hole - 1] > held {
                key[hole] = key[hole - 1]
                companion[hole] = companion[hole - 1]
                hole -= 1
            }
            key[hole] = held
            companion[hole] = heldCompanion
        }
    }
}
