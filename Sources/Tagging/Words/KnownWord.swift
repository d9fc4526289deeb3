/// What is known of a word; what is not filled in yet is empty.
struct KnownWord: Sendable {
    /// The bytes in small letters in three lanes, and the hash of the token in the fourth.
    var letters = SIMD4<UInt64>()
    /// Sums of the characters by class and how many there are, of 16 bits each; zero until they are made.
    var parts: UInt64 = 0
    /// As `ContentWords` has it.
    var stem: UInt64 = 0
    var valence = Valence(first: 0, second: 0)
    var isDrawnOut = false
    /// Whether valence and negation are filled in.
    var isLookedUp = false
    var isNegator = false
    var hasStem = false
}
