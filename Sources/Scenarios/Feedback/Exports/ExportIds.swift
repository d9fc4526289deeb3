/// Ids as a system of its own would have given them: stable, with gaps, not beginning at 1.
///
/// All come from the source's name and the item's number, so that two formats of one source agree.
struct ExportIds: Sendable {
    private let seed: UInt64

    init(_ source: FeedbackSource) { seed = RandomStream.mix(WorldIds.hash(source.name)) }

    /// A running number: it grows with the item's own, by one to five at a time, from a place that the
    /// source chooses in `range`.
    func running(_ item: FeedbackItem, from range: Range<Int>) -> Int {
        let gap = RandomStream.mix(seed ^ UInt64(truncatingIfNeeded: item.number)) % 3
        return number("start/\(range.lowerBound)", in: range) + item.number * 3 + Int(gap)
    }

    /// A number that belongs to a label.
    func number(_ label: String, in range: Range<Int>) -> Int {
        range.lowerBound + Int(word(label) % UInt64(range.count))
    }

    /// A number in the range that large systems give to people and groups; exact as a double.
    func large(_ label: String) -> Int { number(label, in: 360_000_000_000..<430_000_000_000) }

    /// One of several words, chosen by a label.
    func pick(_ label: String, _ words: [String]) -> String { words[Int(word(label) % UInt64(words.count))] }

    /// True for about half of all sources.
    func half(_ label: String) -> Bool { word(label) & 1 == 1 }

    /// Lower-case hexadecimal digits that belong to a label; at most 64.
    func hex(_ label: String, digits: Int) -> String { String(WorldIds.keyHash("\(seed)/\(label)").prefix(digits)) }

    func uuid(_ label: String) -> String { WorldIds.uuid("\(seed)/\(label)") }

    /// The label of a person, for the functions above.
    static func person(_ author: FeedbackAuthor) -> String { "person/\(author.id)/\(author.email)" }

    /// Lower-case ASCII letters and digits, everything between them as one separator; never empty.
    static func slug(_ text: String, separator: Character) -> String {
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "user" : words.joined(separator: String(separator))
    }

    private func word(_ label: String) -> UInt64 { RandomStream.mix(WorldIds.hash(label) ^ seed) }
}
