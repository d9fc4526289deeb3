/// Folds ratings to the scale from 0 to 1.
enum ScoreFold {
    private static let good = [
        "good", "goodwithcomment", "good_with_comment", "good with comment", "up", "thumbs_up", "thumbsup", "positive",
        "like", "helpful", "yes", "y", "true", "ja", "oui", "sí", "si", "gut", "👍",
    ]
    private static let bad = [
        "bad", "badwithcomment", "bad_with_comment", "bad with comment", "down", "thumbs_down", "thumbsdown",
        "negative", "dislike", "unhelpful", "no", "n", "false", "nein", "non", "schlecht", "👎",
    ]
    /// Who was asked and has not answered.
    private static let none = ["offered", "unoffered", "not offered", "not_offered", "none", "null", "n/a", "-"]

    static func isAnswer(_ text: String) -> Bool { !none.contains(text.lowercased()) }

    /// A share of the way from the worst to the best; nil where the text is no rating of the scale.
    static func score(_ text: String, scale: String?, usual: ClosedRange<Double>) -> Double? {
        let word = text.lowercased()
        if good.contains(word) { return 1 }
        if bad.contains(word) { return 0 }
        let range = scale.flatMap(range) ?? usual
        guard let value = number(text), range.contains(value), range.upperBound > range.lowerBound else { return nil }
        return (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }

    /// A number with a decimal point or comma; `4/5` and `80 %` by what stands first.
    static func number(_ text: String) -> Double? {
        let part = text.prefix { $0 != "/" && $0 != "%" && $0 != " " }
        let plain = part.replacing(",", with: ".")
        guard let value = Double(plain), value.isFinite, plain.first?.isLetter == false else { return nil }
        return value
    }

    /// The range of a scale: `1-5`, `0-10`, or the highest value, whose lowest is 1 up to 7 and 0 above.
    static func range(_ scale: String) -> ClosedRange<Double>? {
        let ends = scale.split { !$0.isNumber && $0 != "." && $0 != "," }.compactMap { number(String($0)) }
        if ends.count == 2, ends[0] < ends[1] { return ends[0]...ends[1] }
        guard ends.count == 1, ends[0] > 1 else { return ends == [1] ? 0...1 : nil }
        return (ends[0] <= 7 ? 1 : 0)...ends[0]
    }

    /// A recommendation: a whole number from 0 to 10.
    static func recommendation(_ text: String) -> Int? {
        guard let value = number(text), (0...10).contains(value), value.rounded() == value else { return nil }
        return Int(value)
    }
}
