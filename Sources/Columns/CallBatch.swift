/// A slice of a call batch's bytes.
public struct TextSlice: Sendable, BitwiseCopyable {
    public var start: UInt32
    /// `UInt32.max` means "no text".
    public var length: UInt32

    public init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }

    public static var missing: TextSlice { TextSlice(start: 0, length: .max) }
    public var isMissing: Bool { length == .max }
}

/// Takes secrets and personal data out of a text.
public protocol TextFilter: Sendable {
    /// The text as it may be stored or printed: redacted, valid UTF-8.
    func filtered(_ text: Span<UInt8>) -> [UInt8]
}

/// A text that has not been redacted yet and cannot be got out otherwise.
public struct HeldText: Sendable {
    private let bytes: [UInt8]

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

    /// What it takes in memory.
    public var byteCount: Int { bytes.count }

    /// The text as it may be stored or printed.
    public func storable(by filter: any TextFilter) -> [UInt8] { filter.filtered(bytes.span) }
}

/// The normalised calls of one chunk, column by column; one worker makes, folds and reuses it.
///
/// A batch is never shared between threads. Labels keep their ids from chunk to chunk until the
/// worker calls `forgetLabels()`, so a fold may hold ids instead of texts until then.
///
/// - Shape: each array in `numbers`, `labels`, `texts` has `count` rows.
public struct CallBatch {
    /// The number of records.
    public var count = 0
    /// The file the chunk comes from: its place in the run's list of inputs.
    public var inputOrdinal = 0
    /// Indexed by `CallNumber.rawValue`.
    public var numbers: [[Int64]]
    /// Label ids, indexed by `CallLabel.rawValue`.
    public var labels: [[UInt32]]
    /// The texts behind the ids, indexed by `CallLabel.rawValue`; redacted, valid UTF-8.
    public var dictionaries: [Labels]
    /// Keyed 64-bit hashes of the texts in `dictionaries[CallLabel.consumer.rawValue]`, by id.
    public var consumerHashes: [UInt64] = []
    /// Indexed by `CallText.rawValue`; slices of `bytes`.
    public var texts: [[TextSlice]]
    /// The chunk's bytes, followed by texts that had to be unescaped. Not redacted.
    public var bytes: [UInt8] = []
    /// What every text passes before it is kept.
    public let filter: any TextFilter

    public init(filter: any TextFilter) {
        numbers = Array(repeating: [], count: CallNumber.allCases.count)
        labels = Array(repeating: [], count: CallLabel.allCases.count)
        dictionaries = Array(repeating: Labels(), count: CallLabel.allCases.count)
        texts = Array(repeating: [], count: CallText.allCases.count)
        self.filter = filter
    }

    /// The redacted text of a row, nil where it is missing.
    public func storableText(_ text: CallText, _ row: Int) -> [UInt8]? {
        let slice = texts[text.rawValue][row]
        guard !slice.isMissing else { return nil }
        return storable(Int(slice.start), Int(slice.length))
    }

    /// The beginning of a record's line, redacted.
    public func storableLine(_ row: Int, maxBytes: Int) -> [UInt8] {
        let length = Int(numbers[CallNumber.lineBytes.rawValue][row])
        let start = lineStarts[row]
        return storable(Int(start), min(length, maxBytes))
    }

    /// A text of a row for later, when it is known whether it is wanted; nil where it is missing.
    public func heldText(_ text: CallText, _ row: Int) -> HeldText? {
        let slice = texts[text.rawValue][row]
        guard !slice.isMissing else { return nil }
        return HeldText(bytes[Int(slice.start)..<Int(slice.start) + Int(slice.length)])
    }

    /// The beginning of a record's line for later.
    public func heldLine(_ row: Int, maxBytes: Int) -> HeldText {
        let length = min(Int(numbers[CallNumber.lineBytes.rawValue][row]), maxBytes)
        return HeldText(bytes[Int(lineStarts[row])..<Int(lineStarts[row]) + length])
    }

    /// Where each record's line begins in `bytes`.
    public var lineStarts: [UInt32] = []

    private func storable(_ start: Int, _ length: Int) -> [UInt8] {
        filter.filtered(bytes.span.extracting(start..<start + length))
    }

    /// Empties the label tables; ids given before are void.
    public mutating func forgetLabels() {
        for index in dictionaries.indices { dictionaries[index] = Labels() }
        consumerHashes = []
    }
}
