/// A kind of settings file: how much of one is read, and what people call things in it.
public struct FileKind: Sendable, Equatable {
    /// What one file describes, such as "pipeline".
    public var noun: String
    /// How large a file may be.
    public var bounds: Bounds
    /// Words that people bring from other tools, in small letters, with the name that is meant. A
    /// word is suggested where that name is valid.
    public var synonyms: [String: String] = [:]
    /// Keys that are no settings but flags of the command line, with the flag.
    public var flags: [String: String] = [:]

    /// A kind without synonyms or flags.
    public init(noun: String, bounds: Bounds = Bounds()) {
        self.noun = noun
        self.bounds = bounds
    }
}

extension FileKind {
    /// Every limit of a settings file and its default. All limits of this module stand here.
    public struct Bounds: Sendable, Equatable {
        /// Largest file.
        public var bytes = 1 << 20
        /// Deepest nesting.
        public var depth = 32
        /// Values that aliases may stand for, counted after expansion.
        public var aliases = 100
        /// Values, those that aliases stand for included.
        public var values = 50_000
        /// Whether keys are plain words in a file that has anchors. Without this rule a file of a few
        /// lines can keep a reader busy for ever; see `YamlFile`.
        public var keysAreWords = true

        /// The defaults.
        public init() {}

        /// Problems looked for in one file; a file with more is not what it seems.
        static let problemsFound = 500
        /// Problems shown of one file.
        static let problemsShown = 50
    }
}
