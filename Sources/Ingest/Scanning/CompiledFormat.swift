import Columns

/// A field map made ready for work: which line has which slots, and what is done with each.
struct CompiledFormat {
    struct Step {
        let target: FieldTarget
        let slot: Int
        /// A second value that the target needs, -1 for none.
        var secondSlot = -1
    }

    enum Shape {
        case json(JSONTree)
        case columns(ColumnProgram)
        case webServer
    }

    let map: FieldMap
    let shape: Shape
    let slotCount: Int
    let steps: [Step]
    let times: [Step]
    /// Slots by `Fact.rawValue`, -1 where the map has no such field.
    let facts: [Int]
    let required: [Int]
    let excluded: [Int]
    /// Slots of the dimensions that are fields of the line, -1 for others.
    let dimensions: [Int]

    /// A map over JSON members; `dimensionPaths` are fields that a pipeline declares on top.
    init(json map: FieldMap, dimensionPaths: [String?] = []) {
        let tree = JSONTree(
            paths: Self.paths(map) + map.required + map.excluded + dimensionPaths.compactMap { $0 })
        self.init(map, .json(tree), slotCount: tree.slotCount, dimensionPaths) { tree.slot($0) }
    }

    /// A map over the columns of a compiled text layout.
    init(columns map: FieldMap, _ program: ColumnProgram, dimensionPaths: [String?] = []) {
        self.init(map, .columns(program), slotCount: program.names.count, dimensionPaths) {
            program.names.firstIndex(of: $0) ?? -1
        }
    }

    /// A map over the columns of a common or combined web server line.
    init(webServer map: FieldMap, dimensionPaths: [String?] = []) {
        self.init(map, .webServer, slotCount: WebServerLine.names.count, dimensionPaths) {
            WebServerLine.names.firstIndex(of: $0) ?? -1
        }
    }

    private init(
        _ map: FieldMap, _ shape: Shape, slotCount: Int, _ dimensionPaths: [String?],
        slot: (String) -> Int
    ) {
        self.map = map
        self.shape = shape
        self.slotCount = slotCount
        var facts = [Int](repeating: -1, count: Fact.allCases.count)
        var steps: [Step] = []
        var times: [Step] = []
        for field in map.fields {
            let place = slot(field.path)
            guard place >= 0 else { continue }
            switch field.target {
            case .fact(let fact): facts[fact.rawValue] = place
            case .time: times.append(Step(target: field.target, slot: place))
            case .upstreamHost(let port):
                steps.append(Step(target: field.target, slot: place, secondSlot: slot(port)))
            default: steps.append(Step(target: field.target, slot: place))
            }
        }
        self.steps = steps
        self.times = times
        self.facts = facts
        required = map.required.map(slot)
        excluded = map.excluded.map(slot)
        dimensions = dimensionPaths.map { $0.map(slot) ?? -1 }
    }

    private static func paths(_ map: FieldMap) -> [String] {
        map.fields.flatMap { field in
            if case .upstreamHost(let port) = field.target {
                [field.path, port]
            } else {
                [field.path]
            }
        }
    }
}
