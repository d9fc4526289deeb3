import Analysis
import Ingest

/// Gathers the attributes of leaves from the rows of a table.
struct AttributeShelf {
    let columns: [Int]
    private var values: [[String]]
    private var codes: [[Int32]]
    private var places: [[String: Int32]]

    init(columns: [Int]) {
        self.columns = columns
        values = Array(repeating: [], count: columns.count)
        codes = Array(repeating: [], count: columns.count)
        places = Array(repeating: [:], count: columns.count)
    }

    /// Adds a leaf; an empty cell means that the attribute is not known.
    mutating func append(_ row: DelimitedRow) {
        for (index, column) in columns.enumerated() {
            let cell = row.cell(column).withoutBlanks
            guard !cell.isEmpty else {
                codes[index].append(LeafAttribute.missing)
                continue
            }
            codes[index].append(code(String(decoding: cell, as: UTF8.self), index))
        }
    }

    func attributes(names: [String]) -> [LeafAttribute] {
        columns.indices.map { LeafAttribute(name: names[columns[$0]], values: values[$0], codes: codes[$0]) }
    }

    private mutating func code(_ text: String, _ index: Int) -> Int32 {
        if let place = places[index][text] { return place }
        let place = Int32(clamping: values[index].count)
        places[index][text] = place
        values[index].append(text)
        return place
    }
}
