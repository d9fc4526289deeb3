/// Finds items that say the same as an earlier one: the same text sent twice, a template with another number in it.
///
/// An item is a copy if at least eight tenths of the runs of five characters that it and an original have are in
/// both. A copy is always that near to its original: there are no chains of copies. Originals are decided in the
/// order of time and id, so neither the order of the items nor what comes later changes what is told.
public struct NearDuplicates: Sendable {
    /// The least likeness (Jaccard's index) of a copy and its original.
    public static let leastLikeness = 0.8

    /// One text. Ids are unique; of equal ones the first in the order of time and text counts.
    public struct Item: Sendable, Equatable {
        public var id: String
        public var timeUs: Int64
        /// Redacted and plain.
        public var text: String

        public init(id: String, timeUs: Int64, text: String) {
            self.id = id
            self.timeUs = timeUs
            self.text = text
        }
    }

    /// The id of the original for each copy; originals are not in it.
    ///
    /// Texts of fewer than four words are copies only where they are equal but for case and punctuation; longer ones
    /// may differ in digits too. Texts without a letter, digit or sign are originals.
    ///
    /// - Complexity: linear in the number of items but for sorting them; each is compared closely with at most
    ///   sixteen others, over at most about 2,048 characters.
    public static func originals(of items: [Item]) -> [String: String] {
        var search = DuplicateSearch()
        var copies: [String: String] = [:]
        var seen: Set<String> = []
        let ordered = items.sorted { ($0.timeUs, $0.id, $0.text) < ($1.timeUs, $1.id, $1.text) }
        for item in ordered where seen.insert(item.id).inserted {
            if let original = search.original(of: item) { copies[item.id] = original }
        }
        return copies
    }
}
