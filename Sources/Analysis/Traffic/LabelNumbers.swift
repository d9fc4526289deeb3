import Columns

/// The texts of a key, one for each of its labels; nil is "not known".
public typealias LabelKey = [String?]

/// What is asked about the texts of keys.
enum LabelText {
    /// Whether a text is no name: it stands for values beyond the limit, or nothing is known.
    static func isRest(_ text: String?) -> Bool { text == nil || text == WindowColumns.other }

    /// Whether a key comes before another of as many labels: by bytes, "not known" last.
    static func precede(_ left: LabelKey, _ right: LabelKey) -> Bool {
        for (a, b) in zip(left, right) where a != b { return precedes(a, b) }
        return false
    }

    /// Whether a text comes before another one: by bytes, "not known" last.
    static func precedes(_ left: String?, _ right: String?) -> Bool {
        guard let left else { return false }
        guard let right else { return true }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

/// Numbers the texts of one label; 0 is "not known".
struct LabelNumbers: Sendable {
    private var texts: [String?] = [nil]
    private var known: [String: UInt32] = [:]
    /// The labels that came last and their numbers: batches of one file often share them.
    private var lastLabels = Labels()
    private var lastNumbers: [UInt32] = []

    func text(_ number: UInt32) -> String? { texts[Int(number)] }

    func isRest(_ number: UInt32) -> Bool { LabelText.isRest(texts[Int(number)]) }

    /// By number: the place of the text among all, by bytes, "not known" last.
    var ranks: [UInt32] {
        let ordered = texts.indices.sorted { LabelText.precedes(texts[$0], texts[$1]) }
        var ranks = [UInt32](repeating: 0, count: texts.count)
        for (rank, number) in ordered.enumerated() { ranks[number] = UInt32(rank) }
        return ranks
    }

    mutating func numbers(of labels: Labels) -> [UInt32] {
        if labels == lastLabels { return lastNumbers }
        lastLabels = labels
        lastNumbers = []
        for id in 0..<labels.count { lastNumbers.append(number(labels.text(id))) }
        return lastNumbers
    }

    private mutating func number(_ text: String) -> UInt32 {
        if let number = known[text] { return number }
        known[text] = UInt32(texts.count)
        texts.append(text)
        return UInt32(texts.count - 1)
    }
}
