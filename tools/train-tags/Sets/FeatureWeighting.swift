import Foundation
import Tagging

/// Texts as sparse rows of weighted features.
struct ClassRows {
    /// Of all rows, one behind the other.
    private(set) var columns: [UInt32] = []
    private(set) var values: [Float] = []
    private(set) var ranges: [Range<Int>] = []
    /// How many features there are.
    let width: Int

    init(width: Int) { self.width = width }

    mutating func append(_ columns: [UInt32], _ values: [Float]) {
        let start = self.columns.count
        self.columns += columns
        self.values += values
        ranges.append(start..<self.columns.count)
    }
}

/// Makes weighted features of counts, by what the rows that are learned from show.
///
/// A feature weighs as the logarithm of its count, times its rarity (the logarithm of the share of texts that have it,
/// with the sign changed), over the root of the number of its text's features. Features that few of the
/// learned texts have are left out.
struct FeatureWeighting {
    struct Options {
        /// What parts of words weigh beside whole words.
        var characters: Float = 1
        /// The power of a feature's rarity that counts: 0 makes all features alike.
        var rarity: Float = 1
    }

    /// Dense inputs say how a text feels; what it is about is told by its words.
    private static let denseShare: Float = 0.3

    private let options: Options
    /// By place: its column; -1 where it is not known.
    private var columns: [Int32]
    private var rarities: [Float]
    private var width = 0

    /// Texts that a feature must be in; what is in one alone says little of others.
    private static let leastTexts = 2

    /// - Parameter learned: the rows that are learned from.
    init(_ counts: CountRows, learned: [Int], _ options: Options) {
        self.options = options
        columns = Array(repeating: -1, count: CountRows.width)
        rarities = Array(repeating: 0, count: CountRows.width)
        var texts = [Int32](repeating: 0, count: CountRows.width)
        for row in learned { for place in counts.rows[row].places { texts[Int(place)] += 1 } }
        for place in texts.indices where texts[place] >= Self.leastTexts {
            columns[place] = Int32(width)
            rarities[place] = pow(1 + log(Float(learned.count + 1) / Float(texts[place] + 1)), options.rarity)
            width += 1
        }
    }

    func rows(_ counts: CountRows) -> ClassRows {
        var rows = ClassRows(width: width)
        for row in counts.rows {
            var columns: [UInt32] = []
            var values: [Float] = []
            for block in CountRows.Block.allCases { add(block, of: row, to: &columns, &values) }
            rows.append(columns, values)
        }
        return rows
    }

    private func add(
        _ block: CountRows.Block, of row: CountRows.Row, to columns: inout [UInt32], _ values: inout [Float]
    ) {
        let range = row.starts[block.rawValue]..<row.starts[block.rawValue + 1]
        let total = row.counts[range].reduce(0, +)
        for entry in range {
            let place = Int(row.places[entry])
            guard self.columns[place] >= 0 else { continue }
            columns.append(UInt32(self.columns[place]))
            values.append(value(block, row.counts[entry], rarities[place], total))
        }
    }

    private func value(_ block: CountRows.Block, _ count: Float, _ rarity: Float, _ total: Float) -> Float {
        switch block {
        case .words: (1 + log(count)) * rarity / total.squareRoot()
        case .characters: options.characters * (1 + log(count)) * rarity / total.squareRoot()
        case .dense: Self.denseShare * count
        }
    }
}
