/// Order statistics without sorting.
///
/// Works in place on a part of an array. The pivot is the median of three values at fixed places,
/// so that the same input takes the same steps; expected time is linear, and after too many poor
/// pivots the rest is sorted, so that no order of values costs more than sorting.
public enum Selection {
    /// Reorders `values[range]` so that `place` holds what sorting would put there, nothing greater
    /// stands before it and nothing smaller after it; gives that value.
    ///
    /// - Parameters:
    ///   - values: no NaN.
    ///   - range: a part of the array; elements outside it are not touched.
    ///   - place: an index within `range`.
    @discardableResult
    public static func select<Value: Comparable>(
        _ values: inout [Value], in range: Range<Int>, at place: Int
    ) -> Value {
        precondition(range.contains(place), "place \(place) is not in \(range)")
        var room = values.mutableSpan
        guard let left = narrowed(&room, in: range, at: place) else { return room[place] }
        // No luck with pivots.
        values[left].sort()
        return values[place]
    }

    /// Nil once `place` holds its value; else what is left to be put in order.
    private static func narrowed<Value: Comparable>(
        _ values: inout MutableSpan<Value>, in range: Range<Int>, at place: Int
    ) -> ClosedRange<Int>? {
        var low = range.lowerBound
        var high = range.upperBound - 1
        var budget = 64
        while high - low > 15, budget > 0 {
            budget -= 1
            let (left, right) = partition(&values, low, high)
            if place <= right {
                high = right
            } else if place >= left {
                low = left
            } else {
                return nil
            }
        }
        guard high - low <= 15 else { return low...high }
        insertionSort(&values, low, high)
        return nil
    }

    /// Hoare's partition: afterwards low...right holds nothing above the pivot, left...high nothing
    /// below it, and what lies between equals it.
    private static func partition<Value: Comparable>(
        _ values: inout MutableSpan<Value>, _ low: Int, _ high: Int
    ) -> (left: Int, right: Int) {
        let pivot = medianOfThree(values[low], values[(low + high) >> 1], values[high])
        var left = low
        var right = high
        while left <= right {
            while values[left] < pivot { left += 1 }
            while values[right] > pivot { right -= 1 }
            if left <= right {
                values.swapAt(left, right)
                left += 1
                right -= 1
            }
        }
        return (left, right)
    }

    private static func medianOfThree<Value: Comparable>(_ a: Value, _ b: Value, _ c: Value) -> Value {
        max(min(a, b), min(max(a, b), c))
    }

    private static func insertionSort<Value: Comparable>(_ values: inout MutableSpan<Value>, _ low: Int, _ high: Int) {
        guard low < high else { return }
        for index in low + 1...high {
            let value = values[index]
            var hole = index
            while hole > low, values[hole - 1] > value {
                values[hole] = values[hole - 1]
                hole -= 1
            }
            values[hole] = value
        }
    }
}
