import Tagging

/// Keeps the buckets of a text's features.
struct BucketSink: FeatureSink {
    var words: [UInt32] = []
    var characters: [UInt32] = []

    mutating func words(_ hash: UInt64) { words.append(UInt32(SentimentWeights.bucket(hash))) }

    mutating func characters(_ hash: UInt64) { characters.append(UInt32(SentimentWeights.bucket(hash))) }
}
