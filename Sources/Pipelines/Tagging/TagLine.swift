import Language
import Settings
import Tagging

/// Writes the tags of one text as `hypercare tag` prints them.
struct TagLine {
    let output: RowForm

    var head: String {
        output == .csv ? CsvText.line(["id", "sentiment", "score", "topics", "severity", "language"]) : ""
    }

    /// - Parameter id: UTF-8.
    func append(id: Span<UInt8>, _ tags: Tags, _ language: TagLanguage, to bytes: inout [UInt8]) {
        switch output {
        case .csv: Self.appendCsv(id, tags, language, to: &bytes)
        case .ndjson:
            bytes += Self.json(Self.text(id), tags, language).line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private static func json(_ id: String, _ tags: Tags, _ language: TagLanguage) -> JSON {
        JSON.members([
            "id": .text(id), "sentiment": .text(tags.sentiment.word),
            "score": .double(Double(tags.scoreThousandths) / 1_000),
            "topics": .list(tags.topics.map { .text($0.word) }), "severity": .text(tags.severity.word),
            "language": .text(language.code.text), "is_certain": .bool(language.isCertain),
        ])
    }

    private static func appendCsv(
        _ id: Span<UInt8>, _ tags: Tags, _ language: TagLanguage, to bytes: inout [UInt8]
    ) {
        append(cell: id, to: &bytes)
        bytes += sentiments[Int(tags.sentiment.rawValue)]
        append(thousandths: tags.scoreThousandths, to: &bytes)
        var separator = UInt8(ascii: ",")
        for topic in tags.topics {
            bytes.append(separator)
            bytes += topics[Int(topic.rawValue)]
            separator = UInt8(ascii: "|")
        }
        bytes += severities[Int(tags.severity.rawValue)]
        bytes += languages[Int(language.code.rawValue)]
    }

    // Words with the commas around them, by raw value.
    private static let sentiments = Sentiment.allCases.map { Array(",\($0.word),".utf8) }
    private static let topics = Topic.allCases.map { Array($0.word.utf8) }
    private static let severities = FeedbackSeverity.allCases.map { Array(",\($0.word),".utf8) }
    private static let languages = LanguageCode.allCases.map { Array("\($0.text)\n".utf8) }
}

extension TagLine {
    /// A number of thousandths as `CsvText.number` writes it, -1 to 1: no zeros at the end.
    static func append(thousandths number: Int, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let size = abs(number)
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: size / 1_000))
        var rest = size % 1_000
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var place = 100
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
            rest %= place
            place /= 10
        }
    }

    /// A cell as `CsvText.cell` writes it; most ids are plain, and copied.
    static func append(cell: Span<UInt8>, to bytes: inout [UInt8]) {
        let start = bytes.count
        for place in cell.indices {
            guard isPlain(cell[place], isFirst: place == 0) else {
                bytes.removeSubrange(start...)
                bytes += CsvText.cell(text(cell)).utf8
                return
            }
            bytes.append(cell[place])
        }
    }

    /// Letters, digits and a few marks that no reader takes for anything else.
    @inline(__always)
    private static func isPlain(_ byte: UInt8, isFirst: Bool) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "#"): true
        case UInt8(ascii: "-"), UInt8(ascii: ":"): !isFirst
        default: false
        }
    }

    fileprivate static func text(_ bytes: Span<UInt8>) -> String {
        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }
}
