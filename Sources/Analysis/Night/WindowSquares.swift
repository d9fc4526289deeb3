/// The windows of a ladder as squares over their variances, and what they come to day by day.
struct WindowSquares {
    struct Day {
        var sum = 0.0
        var count = 0.0
        var highest = 0.0
    }

    /// By window; below zero where too little is known to judge it.
    let squares: [Double]
    let days: [Day]

    init(_ ladder: WindowLadder) {
        squares = ladder.squares
        days = Self.days(squares, length: ladder.perDay)
    }

    private static func days(_ squares: [Double], length: Int) -> [Day] {
        let squares = squares.span
        return (0..<squares.count / length).map { day in
            var own = Day()
            for window in day * length..<(day + 1) * length {
                let square = squares[window]
                own.sum += max(square, 0)
                own.count += square >= 0 ? 1 : 0
                own.highest = max(own.highest, square)
            }
            return own
        }
    }

    /// The mean of squares, none of which counts for more than `limit`.
    static func mean(_ squares: [Double], cutAt limit: Double) -> Double {
        let values = squares.span
        // Four sums at once do not wait for each other.
        var lanes = SIMD4<Double>.zero
        let whole = values.count & ~3
        for place in stride(from: 0, to: whole, by: 4) {
            let four = SIMD4(values[place], values[place + 1], values[place + 2], values[place + 3])
            lanes += pointwiseMin(four, SIMD4(repeating: limit))
        }
        var sum = lanes.sum()
        for place in whole..<values.count { sum += min(values[place], limit) }
        return sum / Double(values.count)
    }
}
