/// The rising sequence nearest to a given one in squares: neighbours that fall share their mean.
///
/// - Source: isotonic regression by pooling adjacent violators.
enum RisingFit {
    static func values(_ values: [Double]) -> [Double] {
        var blocks: [(mean: Double, count: Int)] = []
        for value in values {
            var block = (mean: value, count: 1)
            while let last = blocks.last, last.mean >= block.mean {
                let count = last.count + block.count
                let share = Double(last.count) / Double(count)
                block = (last.mean * share + block.mean * (1 - share), count)
                blocks.removeLast()
            }
            blocks.append(block)
        }
        return blocks.flatMap { [Double](repeating: $0.mean, count: $0.count) }
    }
}
