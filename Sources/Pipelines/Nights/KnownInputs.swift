/// The inputs that the tables hold already, by digest of their decoded bytes.
struct KnownInputs: Sendable {
    let rows: [InputRow]
    private let byDigest: [String: Int]
    private let byHead: [String: [Int]]
    private let byPath: [String: [Int]]
    /// The lengths below 4 KiB that known inputs have.
    private let shortLengths: Set<Int64>

    init(_ rows: [InputRow]) {
        self.rows = rows
        byDigest = Dictionary(rows.enumerated().map { ($1.digest, $0) }, uniquingKeysWith: { first, _ in first })
        byHead = Dictionary(grouping: rows.indices, by: { rows[$0].head })
        byPath = Dictionary(grouping: rows.indices, by: { rows[$0].path })
        shortLengths = Set(rows.lazy.map(\.decodedBytes).filter { $0 > 0 && $0 < InputScan.headBytes })
    }

    subscript(_ digest: String) -> InputRow? { byDigest[digest].map { rows[$0] } }

    /// The inputs that a file with this beginning may be a copy, a longer or a shorter form of.
    func candidates(head: [UInt8], path: String, digest: (ArraySlice<UInt8>) -> String) -> [InputRow] {
        guard !rows.isEmpty else { return [] }
        var found = Set(byHead[digest(head[...])] ?? [])
        for length in shortLengths where length < head.count {
            found.formUnion(byHead[digest(head[..<Int(length)])] ?? [])
        }
        found.formUnion(byPath[path] ?? [])
        return found.sorted().map { rows[$0] }
    }
}
