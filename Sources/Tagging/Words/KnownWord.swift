/// What is known of a word; what is not filled in yet is empty.
struct KnownWord: Sendable {
    var letters = WordLetters()
    /// Of the token.
    var hash: UInt64 = 0
    /// Sums of the characters by class and how many there are, of 16 bits each; zero until they are made.
    var parts: UInt64 = 0
    /// As `ContentWords` has it.
    var stem: UInt64 = 0
    var valence = Valence(first: 0, second: 0)
    /// How often it was met, less how often another word wanted its place.
    var meetings: UInt8 = 0
    var isDrawnOut = false
    /// Whether valence and negation are filled in.
    var isLookedUp = false
    var isNegator = false
    var hasStem = false
    /// Whether a phrase of the table that the stem was made for begins with it.
    var beginsPhrase = false

    static let mostMeetings: UInt8 = 7
}
