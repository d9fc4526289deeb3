import Columns

/// Prints the calls of a batch with the names and units of the normalised record.
///
/// Durations are milliseconds with up to three decimals, money is US dollars, enumerations are words.
/// Texts are redacted. Control, direction and invisible characters appear as `\u` escapes, so that a
/// line is safe on a terminal.
public struct RecordText {
    private let sourceFile: String

    /// - Parameter sourceFile: what stands as `source_file`.
    public init(sourceFile: String) { self.sourceFile = sourceFile }

    /// The rows in the order of their lines.
    public static func rowsInOrder(_ batch: borrowing CallBatch) -> [Int] {
        let offsets = batch.numbers[CallNumber.byteOffset.rawValue]
        return offsets.indices.sorted { (offsets[$0], $0) < (offsets[$1], $1) }
    }

    /// One row as a JSON object, without a line end. Values that are not known are null.
    public func ndjson(_ batch: borrowing CallBatch, row: Int) -> [UInt8] {
        var writer = MemberWriter()
        for field in RecordField.all {
            writer.member(field.name, field.value(batch, row, sourceFile))
        }
        for label in [CallLabel.region, .dimension1, .dimension2, .dimension3, .dimension4] {
            guard let text = RecordField.label(batch, label, row) else { continue }
            writer.member("\(label)", .text(text))
        }
        return writer.finish()
    }

    /// The heads of the narrow form.
    public static let tableHead = [
        "line", "time", "status", "ms", "method", "route", "service", "consumer", "model", "tokens",
    ]

    /// One row of the narrow form; empty texts for what is not known.
    public func table(_ batch: borrowing CallBatch, row: Int) -> [String] {
        let timeUs = batch.numbers[CallNumber.timeUs.rawValue][row]
        var model = RecordField.label(batch, .requestModel, row)
        if model == nil { model = RecordField.label(batch, .responseModel, row) }
        let values: [RecordValue] = [
            .whole(batch.numbers[CallNumber.line.rawValue][row]),
            .word(TimeWriting.iso(timeUs)),
            .whole(batch.numbers[CallNumber.status.rawValue][row]),
            .thousandths(batch.numbers[CallNumber.durationUs.rawValue][row]),
            .optional(RecordField.label(batch, .method, row)),
            .optional(RecordField.label(batch, .route, row)),
            .optional(RecordField.label(batch, .service, row)),
            .optional(RecordField.label(batch, .consumer, row)),
            .optional(model),
            .whole(batch.numbers[CallNumber.totalTokens.rawValue][row]),
        ]
        return values.map(\.plain)
    }
}

/// A value as it is printed.
enum RecordValue {
    case null
    case text([UInt8])
    case word(String)
    case flag(Bool)
    case whole(Int64)
    /// Printed with up to three decimals.
    case thousandths(Int64)
    /// Printed with up to nine decimals.
    case billionths(Int64)

    static func optional(_ text: [UInt8]?) -> RecordValue { text.map { .text($0) } ?? .null }

    /// The value without quotes; empty for null.
    var plain: String {
        switch self {
        case .null: ""
        case .text(let bytes): String(decoding: MemberWriter.escaped(bytes), as: UTF8.self)
        case .word(let word): word
        case .flag(let flag): flag ? "true" : "false"
        case .whole(let value): value.isMissing ? "" : "\(value)"
        case .thousandths(let value): value.isMissing ? "" : Self.decimal(value, places: 3)
        case .billionths(let value): value.isMissing ? "" : Self.decimal(value, places: 9)
        }
    }

    /// A scaled integer as a decimal text without closing zeros.
    private static func decimal(_ value: Int64, places: Int) -> String {
        var digits = Array("\(value.magnitude)".utf8)
        while digits.count <= places { digits.insert(0x30, at: 0) }
        var fraction = Array(digits.suffix(places))
        while fraction.last == 0x30 { fraction.removeLast() }
        let whole = String(decoding: digits.dropLast(places), as: UTF8.self)
        let sign = value < 0 ? "-" : ""
        return fraction.isEmpty
            ? sign + whole : sign + whole + "." + String(decoding: fraction, as: UTF8.self)
    }
}

/// Writes the members of one JSON object.
struct MemberWriter {
    private var bytes: [UInt8] = [0x7b]

    mutating func member(_ name: String, _ value: RecordValue) {
        if bytes.count > 1 { bytes.append(0x2c) }
        bytes += Array("\"\(name)\":".utf8)
        let plain = value.plain
        switch value {
        case .text, .word: bytes += Array("\"\(plain)\"".utf8)
        default: bytes += Array((plain.isEmpty ? "null" : plain).utf8)
        }
    }

    consuming func finish() -> [UInt8] { bytes + [0x7d] }

    /// A text as it stands between quotes: JSON escapes, and `\u` for what a terminal would act on.
    static func escaped(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5c: result += [0x5c, UInt8(scalar.value)]
            case 0..<0x20, 0x7f...0x9f, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x2069, 0xfeff:
                result += escape(scalar.value)
            default: result += Array(String(scalar).utf8)
            }
        }
        return result
    }

    private static func escape(_ value: UInt32) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return [0x5c, 0x75] + [12, 8, 4, 0].map { digits[Int(value >> UInt32($0) & 15)] }
    }
}

/// Points in time for people.
public enum TimeWriting {
    /// `2024-10-10T13:55:36.123Z`, with as many decimals as are not zero, three or six.
    public static func iso(_ timeUs: Int64) -> String {
        guard !timeUs.isMissing else { return "" }
        let day =
            timeUs >= 0 ? timeUs / 86_400_000_000 : -((86_399_999_999 - timeUs) / 86_400_000_000)
        let rest = timeUs - day * 86_400_000_000
        let (year, month, dayOfMonth) = Calendar.date(days: Int(day))
        let second = rest / 1_000_000
        let us = rest % 1_000_000
        let fraction =
            us == 0 ? "" : us % 1_000 == 0 ? "." + padded(us / 1_000, 3) : "." + padded(us, 6)
        return padded(Int64(year), 4) + "-" + padded(Int64(month), 2) + "-"
            + padded(Int64(dayOfMonth), 2) + "T"
            + padded(second / 3_600, 2) + ":" + padded(second / 60 % 60, 2) + ":"
            + padded(second % 60, 2) + fraction + "Z"
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = "\(value)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
