import Analysis

/// Texts of made words, the n-th as frequent as one in n, from a seed.
struct MadeTexts: RandomNumberGenerator {
    private static let words: [String] = (0..<2_000).map { number in
        var rest = number * 7 + 11
        var word = ""
        repeat {
            word += ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "pre", "stan"][rest % 12]
            rest /= 12
        } while rest > 0
        return word + "n"
    }
    private static let weights: [Double] = words.indices.reduce(into: []) { sums, place in
        sums.append((sums.last ?? 0) + 1 / Double(place + 1))
    }

    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x2545_f491_4f6c_dd1d }

    /// - Source: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014, "Fast splittable pseudorandom number
    ///   generators").
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func isOne(in ratio: Double) -> Bool { Double.random(in: 0..<1, using: &self) < ratio }

    mutating func text(words count: Int) -> String {
        (0..<count).map { _ in word() }.joined(separator: " ")
    }

    /// The text with as many letters changed, left out or written twice.
    mutating func edited(_ text: String, edits: Int) -> String {
        var letters = Array(text.utf8)
        for _ in 0..<edits {
            let place = Int.random(in: 0..<letters.count, using: &self)
            switch Int.random(in: 0..<3, using: &self) {
            case 0: letters[place] = 0x71
            case 1: letters.remove(at: place)
            default: letters.insert(letters[place], at: place)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    mutating func voices(_ count: Int, planting phrase: String = "", in ratio: Double = 0) -> [FeedbackVoice] {
        (0..<count).map { number in
            var words = text(words: Int.random(in: 6...30, using: &self))
            if isOne(in: ratio) { words += " " + phrase + " " + text(words: 3) }
            return FeedbackVoice(id: "\(number)", timeUs: Int64(number), text: words)
        }
    }

    private mutating func word() -> String {
        let draw = Double.random(in: 0..<(Self.weights.last ?? 1), using: &self)
        var (low, high) = (0, Self.weights.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if Self.weights[middle] > draw { high = middle } else { low = middle + 1 }
        }
        return Self.words[low]
    }
}
