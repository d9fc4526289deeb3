/// Puts the members of a JSON line's objects into a random order, down to the third level.
///
/// The order follows from the line itself, so that equal calls still give equal bytes. For readers
/// that profit from a steady order this is the hardest input there is.
struct MemberShuffle: LogWriter {
    private var inner: any LogWriter
    private let seed: UInt64
    private var plain = LogBuffer(capacity: 4_096)
    private static let maxDepth = 3

    /// - Parameter inner: a writer whose every line is one JSON object, without white space
    ///   outside of strings.
    init(of inner: any LogWriter, seed: UInt64) {
        self.inner = inner
        self.seed = seed
    }

    mutating func append(_ call: ScenarioCall, to line: inout LogBuffer) {
        plain.removeAll()
        inner.append(call, to: &plain)
        var random = RandomStream(seed: seed, call.id, 0x5348_5546)
        append(objectAt: 0, depth: 1, to: &line, &random)
    }

    private func append(
        objectAt start: Int, depth: Int, to line: inout LogBuffer, _ random: inout RandomStream
    ) {
        var members = members(ofObjectAt: start)
        for index in members.indices.dropFirst() { members.swapAt(index, random.below(index + 1)) }
        line.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            let isObject = plain[member.value] == UInt8(ascii: "{")
            guard isObject, depth < Self.maxDepth else {
                line.append(plain, member.key..<member.end)
                continue
            }
            line.append(plain, member.key..<member.value)
            append(objectAt: member.value, depth: depth + 1, to: &line, &random)
        }
        line.append(UInt8(ascii: "}"))
    }

    private struct Member {
        let key: Int
        let value: Int
        let end: Int
    }

    /// Where each member of the object begins, has its value, and ends.
    private func members(ofObjectAt start: Int) -> [Member] {
        var members: [Member] = []
        var (depth, isInString, key, value) = (0, false, start + 1, 0)
        var index = start
        while index < plain.count {
            let byte = plain[index]
            if isInString {
                if byte == UInt8(ascii: "\\") {
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ":") where depth == 1: value = index + 1
                case UInt8(ascii: ",") where depth == 1:
                    members.append(Member(key: key, value: value, end: index))
                    key = index + 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    guard depth == 0 else { break }
                    if index > start + 1 {
                        members.append(Member(key: key, value: value, end: index))
                    }
                    return members
                default: break
                }
            }
            index += 1
        }
        return members
    }
}
