/// Tells lines that are sure to be the author's own by a look at their bytes.
///
/// Most lines of most texts begin with a letter and with no word that a mark of quotes, logs, traces or signatures
/// begins with. Whatever else there is needs a closer look, which finds out that most of it is said, too.
enum PlainLine {
    private static let marks = PhraseHeads(
        QuotedReply.starts + SignatureLine.added + TraceState.starts
            + (LogLine.commands + LogLine.levels).map { $0.lowercased() })
    /// More bytes than the beginnings of attributions have, with a wide blank behind them.
    private static let longestStart = 4
    private static let senders = PhraseHeads(QuotedReply.senders)

    /// Whether all lines of a text are the author's own, with nothing between them that is left out.
    static func areAll(_ text: Span<UInt8>) -> Bool {
        var start = 0
        for place in 0..<text.count where text[place] == 0x0A {
            guard isSaid(text.extracting(start..<place)) else { return false }
            start = place + 1
        }
        return isSaid(text.extracting(start..<text.count))
    }

    /// Whether a line is said outside of code and of a trace; a "no" means nothing.
    ///
    /// - Parameter line: without its line end.
    static func isSaid(_ line: Span<UInt8>) -> Bool {
        guard !line.isEmpty, isLetter(line[0]), !marks.mayBegin(line, at: 0) else { return false }
        var pairs = 0
        var space: Int?
        var colon: Int?
        var hasStop = false
        for place in 0..<line.count {
            switch line[place] {
            case 0x20: space = space ?? place
            case 0x2E: hasStop = hasStop || space == nil
            case 0x3A: colon = colon ?? place
            case 0x3D: pairs += 1
            case 0x0D: return false
            default: break
            }
        }
        guard pairs < 3 else { return false }
        // One short word may be the beginning of an attribution whose lines were broken.
        guard let colon else { return space != nil || (!hasStop && line.count > longestStart) }
        return (space ?? .max) < colon && !senders.mayBegin(line, at: 0)
    }

    /// Of ASCII, or the first byte of a scalar of U+00C0 to U+07FF or U+4000 to U+DFFF, among which there is no white
    /// space.
    @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || (0xC3...0xDF).contains(byte) || (0xE4...0xED).contains(byte)
    }
}
