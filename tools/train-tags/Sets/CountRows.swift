import Tagging

/// Texts as sparse rows of counts: how often each feature of the model occurs in each.
struct CountRows {
    /// Which part of the model's features a place belongs to.
    enum Block: Int, CaseIterable { case words, characters, dense }

    struct Row {
        var places: [UInt32] = []
        var counts: [Float] = []
        /// Where each block begins, and where the last one ends.
        var starts = [0]
    }

    private(set) var rows: [Row] = []

    /// Places of all blocks, one behind the other.
    static let width = 2 << SentimentWeights.bits + DenseInputs.count

    init(_ texts: [[UInt8]], lexicon: [(hash: UInt64, value: Valence)]) {
        var features = SentimentFeatures(lexicon: lexicon)
        rows = texts.map { text in
            Self.row(text.count > Tagger.longest ? Tagger.headAndEnd(text.span) : text, &features)
        }
    }

    /// Hashes of words with one or two others between them: what a text is about is less bound to the order of its
    /// words than how it feels.
    private static func pairs(_ tokens: [Token]) -> [UInt64] {
        let words = tokens.filter { $0.kind == .word }
        return words.indices.flatMap { place in
            words.dropFirst(place + 2).prefix(2).map {
                (words[place].hash &* 3 ^ $0.hash) &* 0x9E37_79B9_7F4A_7C15
            }
        }
    }

    private static func row(_ text: [UInt8], _ features: inout SentimentFeatures) -> Row {
        var sink = BucketSink()
        features.read(text.span, into: &sink)
        for hash in pairs(features.tokens) { sink.words(hash) }
        var row = Row()
        row.append(sink.words, offset: 0)
        row.append(sink.characters, offset: 1 << SentimentWeights.bits)
        for (input, value) in features.dense.values.enumerated() where value != 0 {
            row.places.append(UInt32(2 << SentimentWeights.bits + input))
            row.counts.append(value)
        }
        row.starts.append(row.places.count)
        return row
    }
}

extension CountRows.Row {
    /// Ends a block: each place once.
    fileprivate mutating func append(_ found: [UInt32], offset: UInt32) {
        let start = places.count
        for place in found.sorted() {
            if places.count > start, places[places.count - 1] == place + offset {
                counts[counts.count - 1] += 1
            } else {
                places.append(place + offset)
                counts.append(1)
            }
        }
        starts.append(places.count)
    }
}
