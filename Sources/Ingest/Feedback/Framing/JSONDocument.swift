/// Walks a JSON text whose records stand over many lines, and goes on behind what is broken.
///
/// At the outermost level brackets and commas only separate: the elements of an array are taken one by one, so that a
/// broken one costs no other. A page is taken whole if it can be, and else element by element too.
struct JSONDocument {
    private let bytes: [UInt8]
    private var place = 0
    private var line: Int64
    private var counted = 0
    /// Whether the place lies in the list of a page that could not be taken whole.
    private var isInBrokenPage = false

    init(_ bytes: [UInt8], from place: Int, firstLine: Int64) {
        self.bytes = bytes
        self.place = place
        counted = place
        line = firstLine
    }

    /// Hands out every record, and a fault for every place where none could be read.
    mutating func read(_ take: JSONRecords.Take) {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: ","): place += 1
            case UInt8(ascii: "]"):
                place += 1
                if isInBrokenPage { leavePage() }
            default: readValue(take)
            }
        }
    }

    private mutating func readValue(_ take: JSONRecords.Take) {
        let start = place
        let startLine = line(at: start)
        var parser = JSONValueParser(bytes, from: start, to: bytes.count)
        do throws(FeedbackFault) {
            let value = try parser.value()
            place = parser.place
            guard value.isObject else { throw FeedbackFault(reason: .notFeedback) }
            for element in JSONRecords.elements(value) {
                take(elementLine(element, startLine), Self.checked(element, bytes, start..<place))
            }
        } catch {
            if !isInBrokenPage, let list = pageList(behind: start) {
                isInBrokenPage = true
                place = list
            } else {
                take(startLine, .failure(error))
                place = max(nextRecord(behind: start), start + 1)
            }
        }
    }

    private static func checked(
        _ value: JSONValue, _ bytes: [UInt8], _ range: Range<Int>
    ) -> Result<JSONValue, FeedbackFault> {
        bytes[range].contains(0) ? .failure(FeedbackFault(reason: .nulByte)) : .success(value)
    }

    private mutating func elementLine(_ element: JSONValue, _ other: Int64) -> Int64 {
        if case .object(let object) = element { line(at: object.offset) } else { other }
    }

    /// The number of the line of a place that lies no further back than the last one asked for.
    private mutating func line(at place: Int) -> Int64 {
        guard place >= counted else { return line }
        line += bytes[counted..<place].reduce(into: 0) { $0 += $1 == 0x0A ? 1 : 0 }
        counted = place
        return line
    }

    /// Where the elements of a page's list begin, if an object is a page.
    private func pageList(behind start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "{") else { return nil }
        var parser = JSONValueParser(bytes, from: start + 1, to: bytes.count)
        while let name = try? parser.value().text, parser.take(UInt8(ascii: ":")) {
            if JSONRecords.pageKeys.contains(name), parser.take(UInt8(ascii: "[")) { return parser.place }
            guard (try? parser.value()) != nil, parser.take(UInt8(ascii: ",")) else { return nil }
        }
        return nil
    }

    /// What stands behind the list of a page says nothing of records.
    private mutating func leavePage() {
        isInBrokenPage = false
        place = nextRecord(behind: place)
    }

    /// The next line that begins with an object.
    private func nextRecord(behind start: Int) -> Int {
        var index = start
        while let feed = bytes[index...].firstIndex(of: 0x0A) {
            index = feed + 1
            while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
            if index < bytes.count, bytes[index] == UInt8(ascii: "{") { return index }
        }
        return bytes.count
    }
}
