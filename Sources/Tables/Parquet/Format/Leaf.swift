/// A column of the file: a leaf of its schema tree.
struct Leaf: Sendable, Equatable {
    /// Its place among the leaves, which is its place in every row group.
    let index: Int
    let path: [String]
    let element: SchemaElement
    /// The definition level of a value that is there.
    let maxDefinition: Int
    /// How many repeated nodes lead to it; 0 in a flat table.
    let maxRepetition: Int

    /// Whether it is a plain column of the table, not part of a list, map or structure.
    var isFlat: Bool { path.count == 1 && maxRepetition == 0 }

    var type: PhysicalType { element.type ?? .byteArray }

    /// The leaves of a footer's schema, which lists the tree depth first.
    static func leaves(of schema: [SchemaElement]) throws(Fault) -> [Leaf] {
        var walk = Walk(schema: schema)
        guard let root = schema.first, let count = root.childCount else {
            throw .outOfSpec(0, "the schema has no root")
        }
        try walk.children(count, path: [], definition: 0, repetition: 0)
        guard walk.next == schema.count else {
            throw .outOfSpec(0, "\(schema.count) schema elements, the tree has \(walk.next)")
        }
        return walk.leaves
    }

    private struct Walk {
        let schema: [SchemaElement]
        var next = 1
        var leaves: [Leaf] = []

        init(schema: [SchemaElement]) { self.schema = schema }

        mutating func children(
            _ count: Int32, path: [String], definition: Int, repetition: Int
        ) throws(Fault) {
            guard path.count <= TableLimits.schemaDepth else {
                throw .overLimit(0, "a schema nested deeper than \(TableLimits.schemaDepth)")
            }
            guard count >= 0, Int(count) <= schema.count - next else {
                throw .outOfSpec(
                    0,
                    "a schema node of \(count) children, \(schema.count - next) elements are left")
            }
            for _ in 0..<count {
                guard next < schema.count else {
                    throw .outOfSpec(0, "the schema ends inside a node")
                }
                let element = schema[next]
                next += 1
                let place = path + [element.name]
                let definition =
                    definition
                    + (element.repetition == .required || element.repetition == nil ? 0 : 1)
                let repetition = repetition + (element.repetition == .repeated ? 1 : 0)
                if let inner = element.childCount {
                    try children(inner, path: place, definition: definition, repetition: repetition)
                } else {
                    guard element.type != nil else {
                        throw .outOfSpec(0, "column \(place.joined(separator: ".")) has no type")
                    }
                    leaves.append(
                        Leaf(
                            index: leaves.count, path: place, element: element,
                            maxDefinition: definition,
                            maxRepetition: repetition))
                }
            }
        }
    }
}
