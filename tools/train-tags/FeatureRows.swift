import Tagging

/// Texts as sparse rows of numbers: what the model sees of them.
struct FeatureRows {
    struct Row {
        let set: Int
        let label: Int
        let fold: Int
        let isWeak: Bool
        let range: Range<Int>
    }

    let lexicon: [(hash: UInt64, value: Valence)]
    private var features: SentimentFeatures
    private(set) var names: [String] = []
    private(set) var rows: [Row] = []
    /// Of all rows, one behind the other: places among the weights, and values.
    private(set) var places: [UInt32] = []
    private(set) var values: [Float] = []

    /// Weights of a class: words, characters, dense inputs.
    static let width = 2 << SentimentWeights.bits + DenseInputs.count

    init(lexicon: [(hash: UInt64, value: Valence)]) {
        self.lexicon = lexicon
        features = SentimentFeatures(lexicon: lexicon)
    }

    mutating func add(_ set: LabelledSet) {
        names.append(set.name)
        for (order, text) in set.texts.enumerated() {
            let start = places.count
            var sink = BucketSink()
            let head = Array(text.prefix(Tagger.longest))
            features.read(head.span, into: &sink)
            append(sink.words, offset: 0)
            append(sink.characters, offset: 1 << SentimentWeights.bits)
            for (input, value) in features.dense.values.enumerated() where value != 0 {
                places.append(UInt32(2 << SentimentWeights.bits + input))
                values.append(value)
            }
            rows.append(
                Row(
                    set: names.count - 1, label: set.labels[order], fold: order % Recipe.folds, isWeak: set.isWeak,
                    range: start..<places.count))
        }
    }

    /// Each place once, with the number of its features over the root of the number of all.
    private mutating func append(_ found: [UInt32], offset: UInt32) {
        guard !found.isEmpty else { return }
        let share = 1 / Float(found.count).squareRoot()
        var last: UInt32?
        for place in found.sorted() {
            if place == last {
                values[values.count - 1] += share
            } else {
                places.append(place + offset)
                values.append(share)
                last = place
            }
        }
    }

    /// By class.
    func logits(_ row: Row, _ weights: [Float]) -> SIMD3<Float> {
        var sums = SIMD3<Float>()
        for entry in row.range {
            let place = 3 * Int(places[entry])
            sums += SIMD3(weights[place], weights[place + 1], weights[place + 2]) * values[entry]
        }
        return sums
    }
}
