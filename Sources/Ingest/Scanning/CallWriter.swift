import Codecs
import Columns

/// Turns cells into the columns of a batch, one column at a time.
///
/// A writer belongs to one parser. It holds what outlives a chunk (the label tables, the last
/// minute of the clock texts) and, during a chunk, where the bytes lie.
final class CallWriter {
    /// Labels longer than this are cut.
    static let maxLabelBytes = 1_024
    /// A time span above this is no measurement.
    static let maxDurationUs: Int64 = 86_400_000_000

    /// The chunk.
    var base: BytePointer { bytes.base }
    private(set) var bytes: ByteView
    private let nothing: UnsafeMutablePointer<UInt8>
    /// Texts that had to be rewritten; they stand behind the chunk when it is done.
    let arena = ByteArena()
    private(set) var arenaStart = 0
    /// One text, until the next one.
    let scratch = ByteArena(capacity: 4_096)
    private(set) var labelTables = CallLabel.allCases.map { _ in LabelTable() }
    var clock: TimeText
    let hashSeed: UInt64
    /// A word that means null in the format at work.
    var nullWord: [UInt8] = []
    /// A text put together of several.
    let joined = ByteArena(capacity: 4_096)
    /// The first row of the block that is being written.
    var firstRow = 0
    /// Time spans that were negative or longer than a day.
    var suspectCount = 0

    init(zone: LocalZone, hashSeed: UInt64) {
        clock = TimeText(zone: zone)
        self.hashSeed = hashSeed
        nothing = .allocate(capacity: Word.padding)
        nothing.initialize(repeating: 0, count: Word.padding)
        bytes = ByteView(UnsafePointer(nothing), count: 0)
    }

    deinit { nothing.deallocate() }

    /// Begins a chunk whose rewritten texts will stand from `arenaStart` on.
    func begin(_ bytes: ByteView, arenaStart: Int) {
        self.bytes = bytes
        self.arenaStart = arenaStart
        arena.removeAll()
    }

    /// Ends a chunk; views are void from here on.
    func end() { bytes = ByteView(UnsafePointer(nothing), count: 0) }

    /// The number of labels that the batch's dictionaries hold after a chunk.
    var labelCounts = CallLabel.allCases.map { _ in 0 }

    func forgetLabels() {
        labelTables = CallLabel.allCases.map { _ in LabelTable() }
        labelCounts = CallLabel.allCases.map { _ in 0 }
    }

    /// Memory of the label tables, without the batch's own dictionaries.
    var labelBytes: Int { labelTables.reduce(0) { $0 + $1.byteCount } }

    // MARK: - Texts

    /// The bytes of a value as they stand in the chunk.
    func raw(_ cell: Cell) -> ByteView { ByteView(base + Int(cell.start), count: cell.length) }

    /// The bytes of a value as they mean: unescaped, nil where it is missing or a null spelling.
    ///
    /// The view is void after the next call that unescapes.
    @inline(__always) func view(_ cell: Cell) -> ByteView? {
        if cell.isKind(.text) || cell.isKind(.number) {
            return given(ByteView(base + Int(cell.start), count: cell.length))
        }
        if cell.meta & 15 <= CellKind.absent.rawValue || cell.isKind(.null) { return nil }
        return rewritten(cell)
    }

    @inline(__always) private func given(_ text: ByteView) -> ByteView? {
        if text.count <= 1 { return text.count == 0 || text.base[0] == 0x2d ? nil : text }
        if text.count == nullWord.count && text.equals(nullWord) { return nil }
        return text
    }

    private func rewritten(_ cell: Cell) -> ByteView? {
        let text = ByteView(base + Int(cell.start), count: cell.length)
        switch cell.kind {
        case .escaped, .hexEscaped:
            scratch.removeAll()
            let length = unescape(text, cell.kind, into: scratch)
            return given(scratch.view(scratch.take(length), length))
        case .array: return firstText(of: text)
        case .yes, .no: return text
        default: return nil
        }
    }

    private func unescape(_ text: ByteView, _ kind: CellKind, into arena: ByteArena) -> Int {
        let target = arena.reserve(text.count + 8)
        return kind == .escaped
            ? JSONText.unescape(text, into: target) : HexText.unescape(text, into: target)
    }

    /// The first string of an array: a header that was sent twice.
    private func firstText(of array: ByteView) -> ByteView? {
        let start = JSONGrammar.skipSpace(array.base + 1)
        guard start.pointee == 0x22 else { return nil }
        var hasEscapes = false
        guard let end = JSONGrammar.stringEnd(start + 1, &hasEscapes) else { return nil }
        return view(
            Cell(
                start: UInt32(start + 1 - base), length: UInt32(end - start - 1),
                hasEscapes ? .escaped : .text))
    }

    /// Where the bytes of a value can be found until the batch is reused.
    @inline(__always) func slice(_ cell: Cell) -> TextSlice {
        if cell.isKind(.text) {
            let text = ByteView(base + Int(cell.start), count: cell.length)
            return given(text) == nil
                ? .missing : TextSlice(start: cell.start, length: UInt32(cell.length))
        }
        guard let text = view(cell) else { return .missing }
        if cell.isKind(.number) { return TextSlice(start: cell.start, length: UInt32(cell.length)) }
        return keep(text)
    }

    /// Copies a text to the arena.
    func keep(_ text: ByteView) -> TextSlice {
        let start = arena.count
        arena.append(text)
        return TextSlice(start: UInt32(arenaStart + start), length: UInt32(text.count))
    }

    /// The bytes of a slice that this writer gave.
    @inline(__always) func view(_ slice: TextSlice) -> ByteView {
        let start = Int(slice.start)
        if start >= arenaStart { return arena.view(start - arenaStart, Int(slice.length)) }
        return ByteView(base + start, count: Int(slice.length))
    }

    /// The part of a slice.
    @inline(__always) func part(_ slice: TextSlice, _ start: Int, _ end: Int) -> TextSlice {
        TextSlice(start: slice.start + UInt32(start), length: UInt32(end - start))
    }

    // MARK: - Labels

    @inline(__always) func id(
        _ label: CallLabel, _ text: ByteView, _ batch: inout CallBatch
    )
        -> UInt32
    {
        if let id = labelTables[label.rawValue].find(text) { return id }
        return learn(label, text, &batch)
    }

    /// Redacts a new text; what is left of it may be a label that exists already.
    private func learn(_ label: CallLabel, _ text: ByteView, _ batch: inout CallBatch) -> UInt32 {
        let index = label.rawValue
        let raw = text.bytes()
        let filtered = Self.cut(text.withSpan { batch.filter.filtered($0) })
        let stored = label == .provider ? Provider.folded(filtered) : filtered
        let copy = ByteArena(capacity: stored.count + raw.count + 3 * Word.padding)
        for byte in stored + [UInt8](repeating: 0, count: 8) + raw { copy.append(byte) }
        let storedView = copy.view(0, stored.count)
        let table = labelTables[index]
        let id: UInt32
        if let known = table.find(storedView) {
            id = known
        } else {
            id = batch.dictionaries[index].append(stored)
            table.insert(storedView, id: id)
            if label == .consumer {
                batch.consumerHashes.append(AddressHash.hash(storedView, seed: hashSeed))
            }
        }
        if stored != raw { table.insert(copy.view(stored.count + 8, raw.count), id: id) }
        return id
    }

    /// Cuts an over-long label at the border of a character.
    private static func cut(_ text: [UInt8]) -> [UInt8] {
        guard text.count > maxLabelBytes else { return text }
        var end = maxLabelBytes
        while end > 0, text[end] & 0xc0 == 0x80 { end -= 1 }
        return Array(text[..<end])
    }
}

/// The keyed hash of addresses and consumers, for distinct counts.
enum AddressHash {
    static func hash(_ text: ByteView, seed: UInt64) -> UInt64 {
        text.withSpan { KeyedHash.hash64($0, seed: seed) }
    }
}
