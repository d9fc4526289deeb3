/// The records of a JSON export, with the lines on which they begin.
///
/// A record is a line, an element of an array, or an element of a page such as `{"tickets": [...]}`; arrays and pages
/// may stand on one line or on many.
struct JSONRecords {
    enum Layout { case lines, document }

    typealias Take = (Int64, Result<JSONValue, FeedbackFault>) -> Void

    /// What products call the list in a page of theirs.
    static let pageKeys = [
        "tickets", "issues", "result", "results", "conversations", "items", "data", "records", "feedback", "reviews",
        "responses", "elements",
    ]

    private static let ownIds = ["id", "key", "number", "sys_id", "feedback_id"]

    /// How the text is laid out, told by its first lines: a whole value each, or not.
    ///
    /// One broken line among whole ones leaves it a text of lines.
    static func layout(_ head: [UInt8]) -> Layout {
        var whole = 0
        var seen = 0
        for line in head.split(separator: 0x0A).prefix(33) where line.contains(where: { $0 > 0x20 }) {
            // The last line may be cut where the head ends.
            if line.endIndex == head.endIndex, seen > 0 { break }
            seen += 1
            var parser = JSONValueParser(head, from: line.startIndex, to: line.endIndex)
            if let value = try? parser.value(), isWhole(value, &parser) { whole += 1 }
            if seen == 1, whole == 1 { return .lines }
        }
        return whole * 2 > seen ? .lines : .document
    }

    private static func isWhole(_ value: JSONValue, _ parser: inout JSONValueParser) -> Bool {
        parser.skipSpace()
        return parser.place == parser.end && value.isObject || !value.elements.isEmpty
    }

    /// Hands out the records of whole lines.
    static func readLines(_ bytes: [UInt8], _ range: Range<Int>, firstLine: Int64, _ take: Take) {
        var start = range.lowerBound
        var line = firstLine
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            readLine(bytes, start..<end, line, take)
            start = end + 1
            line += 1
        }
    }

    private static func readLine(_ bytes: [UInt8], _ range: Range<Int>, _ line: Int64, _ take: Take) {
        guard bytes[range].contains(where: { $0 > 0x20 || $0 == 0 }) else { return }
        guard !bytes[range].contains(0) else { return take(line, .failure(FeedbackFault(reason: .nulByte))) }
        var parser = JSONValueParser(bytes, from: range.lowerBound, to: range.upperBound)
        do throws(FeedbackFault) {
            let value = try parser.value()
            parser.skipSpace()
            guard parser.place == range.upperBound else { throw FeedbackFault(reason: .invalidJson) }
            for element in elements(value) { take(line, .success(element)) }
        } catch {
            take(line, .failure(error))
        }
    }

    /// What is in a page or an array; anything else is itself.
    static func elements(_ value: JSONValue) -> [JSONValue] {
        if case .array(let elements) = value { return elements }
        return page(value) ?? [value]
    }

    private static func page(_ value: JSONValue) -> [JSONValue]? {
        let members = value.members
        guard !ownIds.contains(where: { members[$0]?.text != nil }) else { return nil }
        for key in pageKeys {
            if case .array(let elements)? = members[key], elements.allSatisfy(\.isObject) { return elements }
        }
        return nil
    }
}
