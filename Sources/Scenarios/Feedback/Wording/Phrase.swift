/// A text with gaps: `{slot}` is filled for the occasion, `[one|another|]` is a choice.
///
/// `{Slot}` begins with a capital, `{{`, `}}`, `[[` and `]]` are the characters themselves. A name
/// that is no slot calls for a phrase of the list `fragment NAME`.
struct Phrase: Sendable {
    enum Piece: Sendable {
        case text(String)
        case slot(Slot, isCapital: Bool)
        case fragment(String, isCapital: Bool)
        case choice([Phrase])
    }

    let pieces: [Piece]
    /// What must be known of the occasion; alternatives that need more are passed over.
    let needs: Needs
    /// What the words say about feeling and urgency.
    let marks: Marks

    /// Reads one phrase with its leading marks.
    init(_ line: Substring) {
        let marks = line.prefix { Marks($0) != nil }
        var reader = PhraseReader(line[marks.endIndex...])
        self.init(reader.pieces(), marks: marks.reduce(into: []) { $0.formUnion(Marks($1) ?? []) })
    }

    init(_ pieces: [Piece], marks: Marks = []) {
        self.pieces = pieces
        self.marks = marks
        var needs: Needs = pieces.reduce(into: []) { needs, piece in
            if case .slot(let slot, _) = piece { needs.formUnion(slot.needs) }
        }
        if marks.contains(.trade) { needs.insert(.trade) }
        if marks.contains(.lay) { needs.insert(.lay) }
        self.needs = needs
    }

    /// What a phrase says besides its subject, written as characters before it.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8

        /// `!` people are blocked, lose money or are in danger.
        static let urgent = Marks(rawValue: 1)
        /// `~` it can wait.
        static let minor = Marks(rawValue: 2)
        /// `=` told without any anger; minor as well.
        static let mild = Marks(rawValue: 4)
        /// `-` annoyed, also where the subject is a harmless one.
        static let annoyed = Marks(rawValue: 8)
        /// `^` only a developer would say that.
        static let trade = Marks(rawValue: 16)
        /// `_` a developer would not say that.
        static let lay = Marks(rawValue: 32)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init?(_ mark: Character) {
            switch mark {
            case "!": self = .urgent
            case "~": self = .minor
            case "=": self = .mild
            case "-": self = .annoyed
            case "^": self = .trade
            case "_": self = .lay
            default: return nil
            }
        }
    }

    /// What an occasion may lack.
    struct Needs: OptionSet, Sendable {
        let rawValue: UInt16

        static let path = Needs(rawValue: 1)
        static let status = Needs(rawValue: 2)
        static let seconds = Needs(rawValue: 4)
        static let detail = Needs(rawValue: 8)
        static let matter = Needs(rawValue: 16)
        static let request = Needs(rawValue: 32)
        static let conversation = Needs(rawValue: 64)
        static let company = Needs(rawValue: 128)
        static let name = Needs(rawValue: 256)
        static let label = Needs(rawValue: 512)
        static let trade = Needs(rawValue: 1_024)
        static let lay = Needs(rawValue: 2_048)
    }
}

/// The gaps that are filled from the occasion or by chance.
enum Slot: String, Sendable {
    /// The service as its users call it, with article: `the order page`.
    case it
    /// The same without article.
    case noun
    /// What one does there: `placing an order`.
    case doing
    /// The service's own name, as a developer writes it.
    case label
    /// The same with blanks for dashes.
    case plain
    /// `since about 10:40`, `for two days`.
    case since
    /// `this morning`, `at 10:40`.
    case when
    case clock, date, day, month, weekday
    /// The answer that was seen: `a 503`, `an error message`.
    case error
    case status, path, seconds, milliseconds
    /// 3 to 6, 5 to 40, 60 to 900; a percentage; a sum of money.
    case few, some, many, percent, amount
    case detail, matter, request, conversation, company, name
    /// A piece of personal data or a credential.
    case secret

    var needs: Phrase.Needs {
        switch self {
        case .path: .path
        case .status: .status
        case .seconds, .milliseconds: .seconds
        case .detail: .detail
        case .matter: .matter
        case .request: .request
        case .conversation: .conversation
        case .company: .company
        case .name: .name
        case .label, .plain: .label
        default: []
        }
    }
}
