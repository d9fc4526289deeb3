import Codecs

/// Names records without an id by what they say, so that the next export names them the same wherever they stand in it.
struct ContentIds {
    private var seen: [String: Int] = [:]

    /// `row-` and twelve digits; equal records of a file are numbered.
    mutating func id(for raw: RawFeedback) -> String {
        let fields = raw.texts.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
        let bytes = Array(fields.joined(separator: "\u{0}").utf8)
        let name = "row-" + ContentHash.hex(bytes.span).prefix(12)
        let count = seen[name, default: 0] + 1
        seen[name] = count
        return count == 1 ? name : name + "-\(count)"
    }
}
