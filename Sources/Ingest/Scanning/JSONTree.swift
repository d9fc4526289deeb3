/// The paths of a field map, compiled into levels: one for each object that holds mapped members.
///
/// A path is member names joined by dots. A name that holds dots itself stands in double quotes.
/// `name[]` is the last element of an array, `name[0]` the first, `name[#]` the number of elements.
/// `*` in the middle stands for any object member that no other path names, `*` at the end for any
/// member.
///
/// - Shape: the slots of a level and of everything below it are one range, `lowSlot..<highSlot`.
struct JSONTree {
    struct Member {
        let key: [UInt8]
        /// Where the value itself goes, -1 for nowhere.
        var slot = -1
        /// The level of the object behind the key, -1 for none.
        var child = -1
        /// The level of the objects in the array behind the key, -1 for none.
        var element = -1
        var elementIsFirst = false
        /// Where the number of elements goes, -1 for nowhere.
        var countSlot = -1
        /// The end of the slots of the member and of all below it.
        var endSlot = 0
    }

    struct Level {
        var members: [Member] = []
        /// The level of any other member that is an object, -1 for none.
        var anyChild = -1
        /// Where any other member's value goes, -1 for nowhere.
        var anySlot = -1
        var lowSlot = 0
        var highSlot = 0
    }

    private(set) var levels: [Level] = [Level()]
    private(set) var slotCount = 0
    private var slots: [String: Int] = [:]

    /// Compiles paths; each must be well formed (see `JSONPath`).
    init(paths: [String]) {
        let root = PathNode()
        for path in paths { root.insert(JSONPath(path)?.steps ?? [], whole: path) }
        fill(level: 0, from: root)
    }

    /// The slot of a path, -1 where it was not among those compiled.
    func slot(_ path: String) -> Int { slots[path] ?? -1 }

    private mutating func newSlot(_ paths: [String]) -> Int {
        defer { slotCount += 1 }
        for path in paths { slots[path] = slotCount }
        return slotCount
    }

    private mutating func addLevel(from node: PathNode) -> Int {
        levels.append(Level())
        let index = levels.count - 1
        fill(level: index, from: node)
        return index
    }

    private mutating func fill(level index: Int, from node: PathNode) {
        levels[index].lowSlot = slotCount
        for (name, child) in node.members {
            let member = compile(name, child)
            levels[index].members.append(member)
        }
        if let any = node.any {
            if !any.paths.isEmpty { levels[index].anySlot = newSlot(any.paths) }
            if !any.isLeaf { levels[index].anyChild = addLevel(from: any) }
        }
        levels[index].highSlot = slotCount
    }

    private mutating func compile(_ name: String, _ node: PathNode) -> Member {
        var member = Member(key: Array(name.utf8))
        member.slot = newSlot(node.paths)
        if !node.isLeaf { member.child = addLevel(from: node) }
        if let element = node.last ?? node.first {
            member.elementIsFirst = node.last == nil
            member.element = addLevel(from: element)
        }
        if !node.countPaths.isEmpty { member.countSlot = newSlot(node.countPaths) }
        member.endSlot = slotCount
        return member
    }
}

/// One path, taken apart.
struct JSONPath {
    enum Step: Equatable {
        case member(String)
        case any, last, first, count
    }

    let steps: [Step]

    /// Nil where the text is no path: an empty name, an open quote, an unknown bracket.
    init?(_ text: String) {
        var steps: [Step] = []
        var rest = Substring(text)
        while true {
            guard let step = Self.name(&rest) else { return nil }
            steps.append(step)
            if let bracket = Self.bracket(&rest) { steps.append(bracket) }
            if rest.isEmpty { break }
            guard rest.first == "." else { return nil }
            rest.removeFirst()
        }
        self.steps = steps
    }

    private static func name(_ rest: inout Substring) -> Step? {
        if rest.first == "\"" {
            rest.removeFirst()
            guard let end = rest.firstIndex(of: "\"") else { return nil }
            defer { rest = rest[rest.index(after: end)...] }
            return .member(String(rest[..<end]))
        }
        let name = rest.prefix { $0 != "." && $0 != "[" }
        guard !name.isEmpty else { return nil }
        rest = rest[name.endIndex...]
        return name == "*" ? .any : .member(String(name))
    }

    private static func bracket(_ rest: inout Substring) -> Step? {
        for (text, step) in [("[]", Step.last), ("[0]", .first), ("[#]", .count)]
        where rest.hasPrefix(text) {
            rest = rest.dropFirst(text.count)
            return step
        }
        return nil
    }
}

/// The paths as a tree, before slots are given out.
private final class PathNode {
    var members: [(String, PathNode)] = []
    var any: PathNode?
    var last: PathNode?
    var first: PathNode?
    var paths: [String] = []
    var countPaths: [String] = []

    var isLeaf: Bool { members.isEmpty && any == nil }

    func insert(_ steps: [JSONPath.Step], whole path: String) {
        guard let step = steps.first else {
            paths.append(path)
            return
        }
        if step == .count {
            countPaths.append(path)
        } else {
            child(step).insert(Array(steps.dropFirst()), whole: path)
        }
    }

    private func child(_ step: JSONPath.Step) -> PathNode {
        switch step {
        case .member(let name):
            if let known = members.first(where: { $0.0 == name }) { return known.1 }
            let node = PathNode()
            members.append((name, node))
            return node
        case .any: return Self.made(&any)
        case .last, .count: return Self.made(&last)
        case .first: return Self.made(&first)
        }
    }

    private static func made(_ place: inout PathNode?) -> PathNode {
        if let node = place { return node }
        let node = PathNode()
        place = node
        return node
    }
}
