/// Matches paths against route templates such as `/v1/users/{id}`.
///
/// A parameter stands for one whole segment. Where several templates match, the one whose first
/// differing segment is literal wins; of equal ones the first in the list. Matching walks all
/// branches side by side, so its cost is bounded by the number of templates, not by the path.
struct RouteTemplates {
    private struct Node {
        /// Literal children as a chain: text and node.
        var literals: [(text: [UInt8], node: Int)] = []
        var parameter = -1
        /// The template that ends here, -1 for none.
        var template = -1
    }

    /// A match: the template's place in the list.
    private var nodes = [Node()]
    let texts: [[UInt8]]
    /// For each template the names of its parameters with the number of their segment.
    private var parameters: [[(name: [UInt8], segment: Int)]] = []

    init(_ templates: [String]) {
        texts = templates.map { Array($0.utf8) }
        for (index, text) in texts.enumerated() { insert(text, index) }
    }

    var isEmpty: Bool { texts.isEmpty }

    private mutating func insert(_ text: [UInt8], _ template: Int) {
        var node = 0
        var names: [(name: [UInt8], segment: Int)] = []
        for (number, segment) in Self.segments(text).enumerated() {
            if segment.first == 0x7b && segment.last == 0x7d {
                names.append((Array(segment.dropFirst().dropLast()), number))
                if nodes[node].parameter < 0 { nodes[node].parameter = addNode() }
                node = nodes[node].parameter
            } else if let known = nodes[node].literals.first(where: { $0.text == segment }) {
                node = known.node
            } else {
                let child = addNode()
                nodes[node].literals.append((segment, child))
                node = child
            }
        }
        parameters.append(names)
        if nodes[node].template < 0 { nodes[node].template = template }
    }

    private mutating func addNode() -> Int {
        nodes.append(Node())
        return nodes.count - 1
    }

    private static func segments(_ text: [UInt8]) -> [[UInt8]] {
        let rest = text.first == 0x2f ? Array(text.dropFirst()) : text
        return rest.split(separator: 0x2f, omittingEmptySubsequences: false).map(Array.init)
    }

    /// The template that a path matches, nil for none.
    func match(_ path: ByteView) -> Int? {
        var active = [0]
        var start = !path.isEmpty && path[0] == 0x2f ? 1 : 0
        while !active.isEmpty {
            let end = path.index(of: 0x2f, from: start) ?? path.count
            let segment = path.part(start, end)
            var next: [Int] = []
            for node in active {
                if let literal = nodes[node].literals.first(where: { segment.equals($0.text) }) {
                    next.append(literal.node)
                }
                if nodes[node].parameter >= 0 && !segment.isEmpty {
                    next.append(nodes[node].parameter)
                }
            }
            if end == path.count {
                return next.first { nodes[$0].template >= 0 }.map { nodes[$0].template }
            }
            active = next
            start = end + 1
        }
        return nil
    }

    /// The part of a path that stands at a parameter of the template it matched.
    func capture(_ name: [UInt8], template: Int, path: ByteView) -> ByteView? {
        guard let segment = parameters[template].first(where: { $0.name == name })?.segment else {
            return nil
        }
        var start = !path.isEmpty && path[0] == 0x2f ? 1 : 0
        for _ in 0..<segment {
            guard let slash = path.index(of: 0x2f, from: start) else { return nil }
            start = slash + 1
        }
        return path.part(start, path.index(of: 0x2f, from: start) ?? path.count)
    }
}
