/// What stands between two white spaces, as far as it is read.
struct Token {
    var words = Lanes.zero
    var shapes = Lanes.zero
    var possibleWords: Int32 = 0
    var wordCount: Int32 = 0
    var latinCount: Int32 = 0
    /// Additions to the lanes; a token that has many is no word, and adds no more.
    var additionCount = 0
    static let additionLimit = 64

    /// Signs that this is no word but an address, a name in a program, a number with a unit.
    var codePoints = 0
    var hasBrace = false
    /// The byte before; 0 where it was no ASCII.
    var last: UInt8 = 0

    var isCode: Bool { codePoints >= 2 && (latinCount > 0 || hasBrace) }

    @inline(__always)
    mutating func addWord(_ row: Lanes, best: Int16) {
        guard additionCount < Self.additionLimit else { return }
        words &+= row
        possibleWords &+= Int32(best)
        additionCount &+= 1
    }

    @inline(__always)
    mutating func addShape(_ row: Lanes) {
        guard additionCount < Self.additionLimit else { return }
        shapes &+= row
        additionCount &+= 1
    }
}
