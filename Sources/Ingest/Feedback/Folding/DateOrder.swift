/// Which of two numbers of a date is the day, where the month is a number too.
enum DateOrder: Sendable, Equatable {
    case dayFirst, monthFirst
    /// Nothing in the column says it: points and no letters mean the day first, a clock of twelve hours the month.
    case unknown

    /// The order of a column, settled by its first number above 12.
    init(_ cells: some Sequence<ArraySlice<UInt8>>) {
        for cell in cells {
            guard let (first, second) = Self.pair(cell) else { continue }
            if first > 12, second <= 12 {
                self = .dayFirst
                return
            }
            if second > 12, first <= 12 {
                self = .monthFirst
                return
            }
        }
        self = .unknown
    }

    /// The first two numbers of `20.05.2024`, `5/20/24`, `20-5-2024`.
    private static func pair(_ cell: ArraySlice<UInt8>) -> (Int, Int)? {
        let parts = cell.prefix(10).split(maxSplits: 2, omittingEmptySubsequences: false) {
            [0x2E, 0x2F, 0x2D].contains($0)
        }
        guard parts.count == 3, let first = small(parts[0]), let second = small(parts[1]) else { return nil }
        return (first, second)
    }

    private static func small(_ part: ArraySlice<UInt8>) -> Int? {
        let digits = part.filter { $0 != 0x20 && $0 != 0x22 }
        guard (1...2).contains(digits.count) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
