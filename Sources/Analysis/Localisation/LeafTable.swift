/// The finest cells of a cube: by leaf, its attributes and its measure.
///
/// - Shape: all columns have one value for each leaf. Leaves may repeat; what they measure is added up.
///   The order of the leaves does not matter.
public struct LeafTable: Sendable, Equatable {
    public let attributes: [LeafAttribute]
    public let measure: LeafMeasure

    public init(attributes: [LeafAttribute], measure: LeafMeasure) {
        for attribute in attributes {
            precondition(
                attribute.codes.count == measure.leafCount,
                "\(attribute.name): \(attribute.codes.count) codes for \(measure.leafCount) leaves")
        }
        measure.requireEvenness(leafCount: measure.leafCount)
        self.attributes = attributes
        self.measure = measure
    }

    public var leafCount: Int { measure.leafCount }
}
