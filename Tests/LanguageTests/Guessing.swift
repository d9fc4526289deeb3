import Language

/// The guess for a text, and for bytes that may be none.
func guess(_ text: String) -> LanguageGuess { guess(bytes: Array(text.utf8)) }

func guess(bytes: [UInt8]) -> LanguageGuess { LanguageDetector.guess(bytes.span) }
