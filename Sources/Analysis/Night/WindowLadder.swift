/// The past days cut into windows of one length, which can be doubled.
///
/// Windows begin at the day's begin and do not overlap; what is left over at a day's end is dropped.
struct WindowLadder {
    private(set) var length: Int
    /// Windows in a day.
    private(set) var perDay: Int
    let dayCount: Int
    /// By window: value, variance, expected, known slots, side by side as they are added up together.
    private var sums: [SIMD4<Double>]

    /// Windows of some days, of single slots if nothing else is said.
    init(_ surprises: Surprises, days: [Int], length: Int = 1) {
        self.length = length
        perDay = surprises.slotsPerDay / length
        dayCount = days.count
        let (slotsPerDay, perDay) = (surprises.slotsPerDay, perDay)
        sums = [SIMD4<Double>](unsafeUninitializedCapacity: days.count * perDay) { room, count in
            let values = surprises.values.span
            let variances = surprises.variances.span
            let expected = surprises.expected.span
            for day in days {
                for first in stride(from: day * slotsPerDay, to: day * slotsPerDay + perDay * length, by: length) {
                    var sum = SIMD4<Double>.zero
                    for place in first..<first + length {
                        let variance = variances[place]
                        sum += SIMD4(values[place], variance, expected[place], variance > 0 ? 1 : 0)
                    }
                    room[count] = sum
                    count += 1
                }
            }
        }
    }

    var count: Int { sums.count }

    /// Sums over all windows.
    var total: (variance: Double, expected: Double, squareOfExpected: Double) {
        var (variance, expected, squares) = (0.0, 0.0, 0.0)
        for window in sums {
            variance += window.y
            expected += window.z
            squares += window.z * window.z
        }
        return (variance, expected, squares)
    }

    /// As `Surprises.disperse`, for single slots.
    mutating func disperse(_ dispersion: Double) {
        guard dispersion > 0 else { return }
        var room = sums.mutableSpan
        for window in 0..<room.count { room[window].y += dispersion * room[window].z * room[window].z }
    }

    /// Joins windows to twice the length.
    mutating func double() {
        let (dayCount, perDay, pairs) = (dayCount, perDay, perDay / 2)
        var room = sums.mutableSpan
        for day in 0..<dayCount {
            var part = day * perDay
            for pair in day * pairs..<(day + 1) * pairs {
                room[pair] = room[part] + room[part + 1]
                part += 2
            }
        }
        sums.removeLast(sums.count - dayCount * pairs)
        self.perDay = pairs
        length *= 2
    }

    /// Joins windows to whole days.
    mutating func joinDays() {
        sums = (0..<dayCount).map { day in sums[day * perDay..<(day + 1) * perDay].reduce(.zero, +) }
        length *= perDay
        perDay = 1
    }

    /// By window the square of its value over its variance; below zero where too little is known to judge it.
    var squares: [Double] {
        let windows = sums.span
        let least = 0.5 * Double(length)
        return [Double](unsafeUninitializedCapacity: windows.count) { room, count in
            count = windows.count
            for place in 0..<count {
                let window = windows[place]
                room[place] = window.y > 0 && window.w >= least ? window.x * window.x / window.y : -1
            }
        }
    }

    /// The sums of one window, as of one that is known.
    subscript(window: Int) -> WindowSums {
        WindowSums(value: sums[window].x, variance: sums[window].y, expected: sums[window].z, known: 1)
    }
}
