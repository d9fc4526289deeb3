/// Orders rows by integer keys: a least-significant-digit radix sort, stable and linear.
///
/// - Source: D. E. Knuth, The Art of Computer Programming, volume 3, section 5.2.5.
enum RadixOrder {
    /// Sorts `order` by the words of each element's key, the first word first.
    ///
    /// `words[w][r]` is word w of row r; `order` names rows.
    static func sort(_ order: inout [UInt32], by words: [[UInt64]]) {
        for word in words.reversed() {
            var keys = order.map { word[Int($0)] }
            sort(&order, by: &keys)
        }
    }

    /// Sorts rows by their words, the first word first, and moves the words along.
    ///
    /// - Returns: whether anything had to be moved.
    static func sort(_ order: inout [UInt32], moving words: inout [[UInt64]]) -> Bool {
        guard !isSorted(words) else { return false }
        if words.count == 1 {
            sort(&order, by: &words[0])
            return true
        }
        var places = Array(0..<UInt32(order.count))
        sort(&places, by: words)
        words = words.map { word in places.map { word[Int($0)] } }
        order = places.map { order[Int($0)] }
        return true
    }

    private static func isSorted(_ words: [[UInt64]]) -> Bool {
        let count = words.first?.count ?? 0
        guard count > 1 else { return true }
        for place in 1..<count {
            for word in words {
                if word[place] < word[place - 1] { return false }
                if word[place] > word[place - 1] { break }
            }
        }
        return true
    }

    /// Sorts `keys` and moves `order` along.
    static func sort(_ order: inout [UInt32], by keys: inout [UInt64]) {
        var all = UInt64.max
        var any: UInt64 = 0
        for key in keys {
            all &= key
            any |= key
        }
        guard all != any, !keys.isEmpty else { return }
        var otherKeys = [UInt64](repeating: 0, count: keys.count)
        var otherOrder = [UInt32](repeating: 0, count: keys.count)
        for shift in stride(from: UInt64(0), to: 64, by: 8) where ((all ^ any) >> shift) & 0xff != 0 {
            distribute(keys.span, order.span, shift, &otherKeys, &otherOrder)
            swap(&keys, &otherKeys)
            swap(&order, &otherOrder)
        }
    }

    private static func distribute(
        _ keys: Span<UInt64>, _ order: Span<UInt32>, _ shift: UInt64,
        _ sortedKeys: inout [UInt64], _ sortedOrder: inout [UInt32]
    ) {
        var places = [Int](repeating: 0, count: 256)
        for row in keys.indices { places[Int(truncatingIfNeeded: (keys[row] &>> shift) & 0xff)] &+= 1 }
        var next = 0
        for digit in 0..<256 {
            let count = places[digit]
            places[digit] = next
            next += count
        }
        var newKeys = sortedKeys.mutableSpan
        var newOrder = sortedOrder.mutableSpan
        var targets = places.mutableSpan
        for row in keys.indices {
            let digit = Int(truncatingIfNeeded: (keys[row] &>> shift) & 0xff)
            let place = targets[digit]
            targets[digit] = place &+ 1
            newKeys[place] = keys[row]
            newOrder[place] = order[row]
        }
    }
}
