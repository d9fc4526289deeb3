/// Texts end to end in one array, for copying by `LogBuffer`.
struct TextList: Sendable {
    /// Eight zero bytes follow the last text, since it is read in whole words.
    private(set) var bytes = [UInt8](repeating: 0, count: Self.slackBytes)
    private var ends: [Int] = []

    private static let slackBytes = 8

    init() {}

    init(_ texts: some Sequence<String>, escapesSlashes: Bool = false) {
        for text in texts { append(text, escapesSlashes: escapesSlashes) }
    }

    var count: Int { ends.count }

    /// Adds a text and gives its place.
    @discardableResult
    mutating func append(_ text: String, escapesSlashes: Bool = false) -> Int {
        bytes.removeLast(Self.slackBytes)
        for byte in text.utf8 {
            // JSON allows a slash to be written as `\/`, and some libraries always do.
            if escapesSlashes, byte == UInt8(ascii: "/") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        ends.append(bytes.count)
        bytes.append(contentsOf: repeatElement(0, count: Self.slackBytes))
        return ends.count - 1
    }

    /// Where a text stands in `bytes`.
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
}
