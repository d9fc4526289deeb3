/// What is talked about more than before.
public struct FeedbackThemes: Sendable, Equatable {
    /// The clearest first.
    public var themes: [FeedbackTheme] = []
    /// Whether there was something to compare with. If not, the themes are what is said most often, new or not.
    public var hasBaseline = false
    /// Items with a text, near-duplicates left out, in the window and in the baseline.
    public var documents = 0
    public var baselineDocuments = 0

    public init() {}
}

/// A phrase that is in more texts than before, with what else these texts say.
public struct FeedbackTheme: Sendable, Equatable {
    /// One to three words in lower case, or two or three characters of a script without spaces; names the theme
    /// from night to night.
    public var phrase: String
    /// Other phrases of the same texts, the clearest first; at most five.
    public var otherPhrases: [String] = []
    /// Texts of the window that hold the phrase.
    public var documents = 0
    /// Texts of the baseline that hold it.
    public var baselineDocuments = 0
    /// 0...1, of the texts of the window.
    public var ratio = 0.0
    /// 0...1, of the texts of the baseline; nil without one.
    public var baselineRatio: Double?
    /// How clear the rise is, in standard errors of the logarithm of the odds.
    public var z = 0.0
    /// 0...1, of the window's texts that hold the phrase.
    public var negativeRatio = 0.0
    /// The most frequent main topic of these texts; nil where they have none.
    public var topic: String?
    /// At most three.
    public var quotes: [FeedbackQuote] = []
    /// The items of `documents`, by time and id.
    public var memberIds: [String] = []
    /// When the first of them was written.
    public var firstSeenUs: Int64 = 0

    public init(phrase: String) { self.phrase = phrase }
}

/// What is said of a window's feedback.
public struct FeedbackFindings: Sendable, Equatable {
    public var figures: FeedbackFigures
    public var themes: FeedbackThemes

    public init(figures: FeedbackFigures, themes: FeedbackThemes) {
        self.figures = figures
        self.themes = themes
    }
}
