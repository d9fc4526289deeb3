import Settings

/// What could not be read of a table: the first few places, and how many there are.
struct BadRows {
    /// How many are told one by one.
    static let told = 5

    let path: String
    private(set) var count = 0
    private var first: [Problem] = []

    init(path: String) { self.path = path }

    /// Notes a row that is wrong.
    mutating func add(line: Int64, _ text: String) {
        count += 1
        guard first.count < Self.told else { return }
        first.append(Problem(.badTableRow, at: Place(path, line: Int(line)), text))
    }

    /// The first few, then how many more there are.
    ///
    /// - Parameter fate: what was done with them, such as "each counts as a missing value".
    func problems(fate: String) -> [Problem] {
        guard let last = first.last else { return [] }
        guard count > first.count else {
            var last = last
            last.help = fate
            return first.dropLast() + [last]
        }
        return first + [
            Problem(.badTableRow, path: path, "\(count - first.count) more faults of this kind", help: fate)
        ]
    }

    /// A cell as messages show it.
    static func shown(_ cell: ArraySlice<UInt8>) -> String {
        "'" + VisibleText.short(String(decoding: cell.prefix(200), as: UTF8.self), maxScalars: 40) + "'"
    }
}
