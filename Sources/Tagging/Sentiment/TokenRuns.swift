/// Tokens, and tokens in a row.
enum TokenRuns {
    /// Gives the hashes of each token, of it with the one before, and of it with the two before.
    @inline(__always)
    static func read(_ tokens: Span<Token>, into take: (UInt64) -> Void) {
        var (before, last) = (noToken, noToken)
        for place in tokens.indices {
            let hash = tokens[place].hash
            take(hash)
            take(WordHash.pair(last, hash))
            take(WordHash.triple(before, last, hash))
            (before, last) = (last, hash)
        }
    }

    private static let noToken: UInt64 = 0x1111
}
