/// The series of the reference values, each with the numpy expression that makes it (`i = numpy.arange`).
enum TrendSeries {
    /// ((i(40) * 37 + 11) % 101) / 10 + 0.05 * i(40)
    static let mixed = series(40) { index in
        let turn = (index * 37 + 11) % 101
        return Double(turn) / 10 + 0.05 * Double(index)
    }
    /// (i(50) * 7 % 5) + i(50) // 10
    static let ties = series(50) { index in Double(index * 7 % 5 + index / 10) }
    /// ((i(60) // 6) * 29 % 17) + 0.05 * i(60)
    static let wave = series(60) { index in
        let turn = index / 6 * 29 % 17
        return Double(turn) + 0.05 * Double(index)
    }
    /// (i(30) % 2) * 3 + 0.1 * i(30)
    static let saw = series(30) { index in
        let turn = index % 2 * 3
        return Double(turn) + 0.1 * Double(index)
    }
    /// ((i(84) * i(84) * 3) % 12) * 2 + ((i(84) * 31 + 7) % 23) / 4 + i(84) // 12
    static let season = series(84) { index in
        let shape = index * index * 3 % 12 * 2 + index / 12
        let turn = (index * 31 + 7) % 23
        return Double(shape) + Double(turn) / 4
    }

    private static func series(_ count: Int, _ value: (Int) -> Double) -> [Double] { (0..<count).map(value) }
}
