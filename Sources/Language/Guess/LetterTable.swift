/// The weights of single letters by language.
struct LetterTable: Sendable {
    /// Characters from here on have no weight.
    static let limit = 0x2000
    /// The row of each character; 0 is nobody's.
    private(set) var rowOf = [UInt8](repeating: 0, count: limit)
    private(set) var rows: [Lanes] = [.zero]

    init() {
        for script in Script.allCases where script.laneCount > 0 { add(script) }
    }

    private mutating func add(_ script: Script) {
        var owners: [UInt32: Set<Int>] = [:]
        for (index, code) in script.languages.enumerated() {
            for letter in (Alphabets.letters[code] ?? "").unicodeScalars {
                owners[LetterFold.folded(letter.value), default: []].insert(script.firstLane + index)
            }
        }
        for (letter, lanes) in owners {
            let weight = Alphabets.weight(sharedBy: lanes.count, of: script.laneCount)
            var row = Lanes.zero
            for lane in lanes { row[lane] = weight }
            rowOf[Int(letter)] = UInt8(rows.count)
            rows.append(row)
        }
    }
}
