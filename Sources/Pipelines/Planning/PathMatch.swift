/// Fits one name of a folder to one part of a pattern.
struct PathMatch {
    private let pieces: [PathPattern.Piece]
    private let name: [UInt8]
    private let bound: [String: String]
    /// Places that are known to lead nowhere, so that many stars cost no more than one.
    private var dead: Set<Int> = []

    private init(_ pieces: [PathPattern.Piece], _ name: [UInt8], _ bound: [String: String]) {
        self.pieces = pieces
        self.name = name
        self.bound = bound
    }

    /// What the braces stand for in a name, together with what is bound already; nil if it does
    /// not fit.
    static func captures(
        _ pieces: [PathPattern.Piece], in name: String, bound: [String: String]
    ) -> [String: String]? {
        var match = PathMatch(pieces, Array(name.utf8), bound)
        guard let found = match.captures(piece: 0, at: 0) else { return nil }
        return bound.merging(found) { $1 }
    }

    private mutating func captures(piece: Int, at start: Int) -> [String: String]? {
        guard piece < pieces.count else { return start == name.count ? [:] : nil }
        let key = piece * (name.count + 1) + start
        guard !dead.contains(key) else { return nil }
        for end in ends(pieces[piece], from: start) {
            guard let rest = captures(piece: piece + 1, at: end) else { continue }
            return rest.merging(named(pieces[piece], start..<end)) { $1 }
        }
        dead.insert(key)
        return nil
    }

    /// Where a piece that begins at a byte may end.
    private func ends(_ piece: PathPattern.Piece, from start: Int) -> [Int] {
        let left = name.count - start
        switch piece {
        case .literal(let bytes):
            return name[start...].starts(with: bytes) ? [start + bytes.count] : []
        case .anyRun:
            return Array(start...name.count)
        case .anyOne:
            guard left > 0 else { return [] }
            return [start + scalarLength(name[start])].filter { $0 <= name.count }
        case .time(let name, let form):
            guard left >= form.utf8.count, fits(form, start) else { return [] }
            return isBoundTo(name, start..<start + form.utf8.count) ? [start + form.utf8.count] : []
        case .capture(let name):
            guard left > 0 else { return [] }
            return (start + 1...self.name.count).filter { isBoundTo(name, start..<$0) }
        }
    }

    private func fits(_ form: String, _ start: Int) -> Bool {
        zip(form.utf8, name[start...]).allSatisfy { wanted, found in
            wanted == UInt8(ascii: "0") ? (0x30...0x39).contains(found) : wanted == found
        }
    }

    private func isBoundTo(_ name: String, _ range: Range<Int>) -> Bool {
        bound[name].map { $0.utf8.elementsEqual(self.name[range]) } ?? true
    }

    private func named(_ piece: PathPattern.Piece, _ range: Range<Int>) -> [String: String] {
        switch piece {
        case .time(let name, _), .capture(let name):
            [name: String(decoding: self.name[range], as: UTF8.self)]
        default: [:]
        }
    }

    private func scalarLength(_ lead: UInt8) -> Int {
        lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
}
