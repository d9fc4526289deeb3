/// How much was taken out of texts, by kind.
public struct RedactionCounts: Sendable, Equatable {
    /// Kinds of which nothing was taken out are left out.
    public private(set) var byKind: [RedactionKind: Int] = [:]

    public init() {}

    public var total: Int { byKind.values.reduce(0, +) }

    public mutating func add(_ kind: RedactionKind) { byKind[kind, default: 0] += 1 }

    public mutating func add(_ other: RedactionCounts) { byKind.merge(other.byKind, uniquingKeysWith: +) }
}
