/// Which calls are meant: the values that some attributes have. The empty set means all calls.
///
/// - Shape: pairs in the order of the names, each name once.
public struct AttributeSet: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    public struct Pair: Hashable, Sendable, Codable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public let pairs: [Pair]

    public init(_ pairs: [Pair] = []) {
        self.pairs = pairs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    public init(_ values: KeyValuePairs<String, String>) { self.init(values.map { Pair($0.key, $0.value) }) }

    public var names: [String] { pairs.map(\.name) }
    public var isEmpty: Bool { pairs.isEmpty }

    /// The value of an attribute, nil where the set says nothing about it.
    public subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// Whether all calls of this set are calls of the other one by their attributes alone.
    public func isWithin(_ other: AttributeSet) -> Bool { other.pairs.allSatisfy(pairs.contains) }

    /// Whether no call can be in both, by their attributes alone.
    public func isApart(from other: AttributeSet) -> Bool {
        other.pairs.contains { pair in self[pair.name].map { $0 != pair.value } ?? false }
    }

    /// Both together, nil where no call can be in both.
    public func joined(_ other: AttributeSet) -> AttributeSet? {
        isApart(from: other) ? nil : AttributeSet(pairs + other.pairs.filter { !pairs.contains($0) })
    }

    /// All but one attribute.
    public func without(_ name: String) -> AttributeSet { AttributeSet(pairs.filter { $0.name != name }) }

    /// `name=value, name=value`, or `all calls`.
    public var description: String {
        isEmpty ? "all calls" : pairs.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    }

    public static func < (left: AttributeSet, right: AttributeSet) -> Bool {
        if left.pairs.count != right.pairs.count { return left.pairs.count < right.pairs.count }
        for (a, b) in zip(left.pairs, right.pairs) where a != b {
            return a.name == b.name
                ? a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
                : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
        }
        return false
    }
}
