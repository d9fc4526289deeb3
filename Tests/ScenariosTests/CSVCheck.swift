/// A CSV file read strictly by RFC 4180; enough to check what the writers write.
struct CSVCheck {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let header: [String]
    /// Cells with the names of their columns, which may repeat.
    let rows: [[(name: String, cell: String)]]
    let startsWithMark: Bool

    init(_ bytes: [UInt8], separator: Unicode.Scalar) throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        startsWithMark = bytes.starts(with: mark)
        let records = try Self.records(startsWithMark ? Array(bytes.dropFirst(3)) : bytes, UInt8(separator.value))
        guard let header = records.first else { throw Failure(description: "no header") }
        for record in records where record.count != header.count { throw Failure(description: "ragged row \(record)") }
        self.header = header
        rows = records.dropFirst().map { Array(zip(header, $0)).map { (name: $0, cell: $1) } }
    }

    private static func records(_ bytes: [UInt8], _ separator: UInt8) throws -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var index = 0
        while index < bytes.count {
            record.append(try cell(bytes, &index, separator))
            guard index < bytes.count else { throw Failure(description: "no line end at the end") }
            if bytes[index] == separator {
                index += 1
                continue
            }
            if bytes[index] == 13 { index += 1 }
            guard index < bytes.count, bytes[index] == 10 else { throw Failure(description: "bare CR or quote") }
            index += 1
            records.append(record)
            record = []
        }
        return records
    }

    private static func cell(_ bytes: [UInt8], _ index: inout Int, _ separator: UInt8) throws -> String {
        var text: [UInt8] = []
        guard bytes[index] == UInt8(ascii: "\"") else {
            while index < bytes.count, bytes[index] != separator, bytes[index] != 10, bytes[index] != 13 {
                text.append(bytes[index])
                index += 1
            }
            return String(decoding: text, as: UTF8.self)
        }
        index += 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                    return String(decoding: text, as: UTF8.self)
                }
            }
            text.append(bytes[index])
            index += 1
        }
        throw Failure(description: "a quote stays open")
    }
}
