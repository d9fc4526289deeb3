/// `-----BEGIN …-----` up to its end, or to the end of the text.
enum PemRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard index == 0 || text[index - 1] != 0x2d, index + 11 <= text.count,
            text.part(index, index + 11).equals("-----BEGIN ")
        else { return nil }
        var place = index + 11
        var rules = 0
        while let dash = text.index(of: 0x2d, from: place) {
            guard dash + 5 <= text.count, text.part(dash, dash + 5).equals("-----") else {
                place = dash + 1
                continue
            }
            rules += 1
            place = dash + 5
            if rules == 3 { return Find(kind: .pem, range: index..<place) }
        }
        return Find(kind: .pem, range: index..<text.count)
    }
}
