import Columns

/// One call as plain values; what is not in a dictionary is missing.
public struct SyntheticCall: Sendable {
    public var numbers: [CallNumber: Int64] = [:]
    public var labels: [CallLabel: String] = [:]
    public var texts: [CallText: String] = [:]
    /// The line that the excerpt is cut from.
    public var lineText = ""

    public init() {}

    /// A number, nil where it is missing.
    public subscript(_ number: CallNumber) -> Int64? { numbers[number] }
}

/// A filter that replaces one word, so that tests can see that texts went through it.
public struct SyntheticFilter: TextFilter {
    public static let secret = "hunter2"

    public init() {}

    public func filtered(_ text: Span<UInt8>) -> [UInt8] {
        let secret = Array(Self.secret.utf8)
        var kept: [UInt8] = []
        for index in text.indices {
            kept.append(text[index])
            if kept.suffix(secret.count).elementsEqual(secret) {
                kept.removeLast(secret.count)
                kept += "***".utf8
            }
        }
        return kept
    }
}

/// Fills call batches as a parser would: labels interned for as long as the batch lives.
public struct SyntheticBatch {
    public private(set) var batch = CallBatch(filter: SyntheticFilter())
    private var interned: [[String: UInt32]] = CallLabel.allCases.map { _ in [:] }

    public init() {}

    /// Replaces the rows by these calls of one input; label ids stay.
    public mutating func fill(_ calls: some Collection<SyntheticCall>, inputOrdinal: Int = 0) {
        clearRows()
        batch.inputOrdinal = inputOrdinal
        for call in calls { append(call) }
    }

    /// Forgets the labels, as a worker does after it has finished its partials.
    public mutating func forgetLabels() {
        batch.forgetLabels()
        interned = CallLabel.allCases.map { _ in [:] }
    }

    /// The keyed hash that a consumer's text stands for.
    public static func consumerHash(_ text: String) -> UInt64 {
        SyntheticRandom.stirred(text.utf8.reduce(7) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    }

    private mutating func clearRows() {
        batch.count = 0
        for index in batch.numbers.indices { batch.numbers[index].removeAll(keepingCapacity: true) }
        for index in batch.labels.indices { batch.labels[index].removeAll(keepingCapacity: true) }
        for index in batch.texts.indices { batch.texts[index].removeAll(keepingCapacity: true) }
        batch.bytes.removeAll(keepingCapacity: true)
        batch.lineStarts.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ call: SyntheticCall) {
        for number in CallNumber.allCases {
            batch.numbers[number.rawValue].append(call.numbers[number] ?? .missing)
        }
        for label in CallLabel.allCases {
            batch.labels[label.rawValue].append(call.labels[label].map { id(of: $0, label) } ?? LabelColumn.missing)
        }
        for text in CallText.allCases {
            batch.texts[text.rawValue].append(call.texts[text].map { slice($0) } ?? .missing)
        }
        let line = slice(call.lineText)
        batch.lineStarts.append(line.start)
        batch.numbers[CallNumber.lineBytes.rawValue][batch.count] = Int64(line.length)
        batch.count += 1
    }

    private mutating func id(of text: String, _ label: CallLabel) -> UInt32 {
        if let id = interned[label.rawValue][text] { return id }
        let id = batch.dictionaries[label.rawValue].append(text.utf8)
        interned[label.rawValue][text] = id
        if label == .consumer { batch.consumerHashes.append(Self.consumerHash(text)) }
        return id
    }

    private mutating func slice(_ text: String) -> TextSlice {
        let start = batch.bytes.count
        batch.bytes += text.utf8
        return TextSlice(start: UInt32(start), length: UInt32(batch.bytes.count - start))
    }
}
