/// A set of pairs of letters without regard to case, by which most words can be turned away at once.
///
/// Signs that are no letters may be taken for one: who asks must look closer at what is in the set.
struct LetterPairs {
    /// By the low five bits of both letters.
    private let isMember: [Bool]

    /// The first two letters of some texts.
    init(beginning texts: [StaticString]) {
        self.init(texts.map { ($0.utf8Start[0], $0.utf8Start[1]) })
    }

    /// The last two letters of some texts.
    init(ending texts: [StaticString]) {
        self.init(texts.map { ($0.utf8Start[$0.utf8CodeUnitCount - 2], $0.utf8Start[$0.utf8CodeUnitCount - 1]) })
    }

    private init(_ pairs: [(UInt8, UInt8)]) {
        var isMember = [Bool](repeating: false, count: 1 << 10)
        for pair in pairs { isMember[Self.place(pair.0, pair.1)] = true }
        self.isMember = isMember
    }

    @inline(__always) func contains(_ first: UInt8, _ second: UInt8) -> Bool { isMember[Self.place(first, second)] }

    @inline(__always) private static func place(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) << 5 | Int(second & 31)
    }
}
