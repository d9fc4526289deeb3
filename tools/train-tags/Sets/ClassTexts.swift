/// Texts of one set with one class each, in memory.
struct ClassTexts {
    let name: String
    /// In the order of their names.
    let classes: [String]
    let texts: [[UInt8]]
    /// By text: the place of its class.
    let labels: [Int]

    init(name: String, rows: [(text: [UInt8], label: String)]) {
        self.name = name
        let classes = Set(rows.map(\.label)).sorted()
        let places = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
        self.classes = classes
        texts = rows.map(\.text)
        labels = rows.map { places[$0.label] ?? 0 }
    }
}
