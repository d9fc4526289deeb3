/// The phrases of one language, by what they are for.
///
/// A source text is a row of lists. `= ROLE NAME NAME` opens a list for each of the names, or the
/// role's common list where no name follows; every other line holds phrases, parted by `|`.
struct Lexicon: Sendable {
    let lists: [ListName: [Phrase]]
    /// Between sentences: a blank, or nothing in scripts without blanks.
    let separator: String
    /// BCP 47.
    let language: String

    struct ListName: Hashable {
        let role: PhraseRole
        let name: String
    }

    init(language: String, separator: String = " ", _ texts: [String]) {
        self.language = language
        self.separator = separator
        var lists: [ListName: [Phrase]] = [:]
        for text in texts {
            var open: [ListName] = []
            for line in text.split(separator: "\n") {
                if line.hasPrefix("= ") {
                    open = Self.names(line.dropFirst(2))
                } else {
                    let phrases = Self.phrases(line)
                    for name in open { lists[name, default: []] += phrases }
                }
            }
        }
        self.lists = lists
    }

    /// The phrases of a list; none where the language has no such list.
    subscript(_ role: PhraseRole, _ name: String = "") -> [Phrase] {
        lists[ListName(role: role, name: name)] ?? []
    }

    private static func names(_ header: Substring) -> [ListName] {
        let words = header.split(separator: " ").map(String.init)
        guard let first = words.first, let role = PhraseRole(rawValue: first) else {
            preconditionFailure("a list of phrases has an unknown role: \(header)")
        }
        let names = words.count == 1 ? [""] : Array(words.dropFirst())
        return names.map { ListName(role: role, name: $0) }
    }

    /// The phrases of a line, parted by the bars outside of brackets.
    private static func phrases(_ line: Substring) -> [Phrase] {
        var phrases: [Phrase] = []
        var depth = 0
        var start = line.startIndex
        for place in line.indices {
            switch line[place] {
            case "[": depth += 1
            case "]": depth -= 1
            case "|" where depth == 0:
                phrases.append(Phrase(line[start..<place]))
                start = line.index(after: place)
            default: break
            }
        }
        return phrases + [Phrase(line[start...])]
    }
}

/// What a list of phrases is for.
enum PhraseRole: String, Sendable {
    /// A ticket's subject or a review's title; by experience.
    case subject
    /// The sentence that says what happened; by experience.
    case core
    /// The same in the words of a developer.
    case developer
    /// A few words; by experience.
    case short
    /// A sentence that may follow the core; by experience.
    case more
    /// Hardly says what it is about; by family.
    case vague
    case greeting, signoff
    /// Praise or politeness before a complaint; by family.
    case opening
    /// What it costs the writer; by person or family.
    case impact
    /// A cause that the writer believes in; by family.
    case guess
    case demand, sarcasm, aside, calm
    /// Names an id, the attribute that matters, what was done.
    case ids, attribute, steps
    /// Introduces and gives a log line or an answer's body.
    case quoteintro, quote
    /// Hands over a piece of personal data or a credential; by its kind.
    case secret
    case slang, emoji
    /// What users call a service, with article; by service.
    case service
    case doing
    case matter
    case fragment
    /// Moments, by how far back they are.
    case when, since
    case date, clock, weekday, sinceweekday, month
    case error, seconds, amount
    /// The answers of agents and customers.
    case reply, replygreeting, replysignoff, note, customer
}
