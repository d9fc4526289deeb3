/// High-variety text or bytes: one slice of a shared buffer for each row.
public struct TextColumn: Column {
    /// The length that means "no text".
    public static var missing: UInt32 { .max }

    public private(set) var starts: [Int]
    public private(set) var lengths: [UInt32]
    public private(set) var bytes: [UInt8]

    public init() {
        starts = []
        lengths = []
        bytes = []
    }

    public init(texts: some Sequence<String?>) {
        self.init()
        for text in texts {
            if let text { append(text.utf8) } else { appendMissing() }
        }
    }

    /// A column of slices of one buffer; a row of length `missing` has no text.
    public init(starts: [Int], lengths: [UInt32], bytes: [UInt8]) {
        precondition(starts.count == lengths.count, "\(starts.count) starts for \(lengths.count) lengths")
        self.starts = starts
        self.lengths = lengths
        self.bytes = bytes
    }

    public var count: Int { starts.count }

    /// Whether a row has no text.
    public func isMissing(_ row: Int) -> Bool { lengths[row] == Self.missing }

    /// The bytes of a row; empty where it is missing.
    public subscript(_ row: Int) -> ArraySlice<UInt8> {
        lengths[row] == Self.missing ? [] : bytes[starts[row]..<starts[row] + Int(lengths[row])]
    }

    /// The text of a row, nil where it is missing.
    public func text(_ row: Int) -> String? {
        isMissing(row) ? nil : String(decoding: self[row], as: UTF8.self)
    }

    public mutating func append(_ text: some Collection<UInt8>) {
        starts.append(bytes.count)
        lengths.append(UInt32(text.count))
        bytes.append(contentsOf: text)
    }

    public mutating func appendMissing() {
        starts.append(bytes.count)
        lengths.append(Self.missing)
    }

    /// Adds rows whose slices lie in a buffer of their own.
    mutating func append(starts more: [Int], lengths moreLengths: [UInt32], bytes moreBytes: [UInt8]) {
        let base = bytes.count
        starts.append(contentsOf: more.lazy.map { $0 + base })
        lengths.append(contentsOf: moreLengths)
        bytes.append(contentsOf: moreBytes)
    }

    /// Makes room, so that a column whose size is known does not grow in steps.
    public mutating func reserve(rows: Int, bytes byteCount: Int) {
        starts.reserveCapacity(rows)
        lengths.reserveCapacity(rows)
        bytes.reserveCapacity(byteCount)
    }
}
