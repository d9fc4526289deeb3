import Columns

/// A file of the plan, and the source that it belongs to.
struct FoundInput: Sendable {
    let file: PlannedFile
    /// Place of the source in the plan.
    let sourceIndex: Int
    /// Where the bytes are read from; another place than the file's for standard input.
    let readPath: String
    var kind = InputKind.calls

    var path: String { file.path }
    /// Feedback is read whole whenever it has changed.
    var isFeedback: Bool { kind == .feedback }
}

/// What a run does with a file.
enum InputVerdict: Sendable, Equatable {
    /// Read it whole: its content is new.
    case new
    /// A known input has grown: read only what has come after `fromDecoded`.
    case grown(from: String, fromDecoded: Int64)
    /// A known input was counted for some days only: read it for the others.
    case moreDays(of: String)
    /// The content is known under this digest; nothing to do.
    case known(digest: String)
    /// A whole copy of an input that was counted with a gap in it; its lines cannot be told from
    /// those that were counted, so nothing is read.
    case mended(digest: String)
    /// A shorter copy of a known input (cut, or not yet complete); nothing to do.
    case cutCopy(of: String)
    /// The same content as another file of this run.
    case duplicate(of: String)
    /// The beginning of another, longer file of this run.
    case beginning(of: String)

    /// The same for an export of feedback: a shorter one may say something new of what it holds, and a whole copy of
    /// a damaged one counts nothing twice.
    var ofExport: InputVerdict {
        switch self {
        case .mended, .cutCopy: .new
        case .new, .grown, .moreDays, .known, .duplicate, .beginning: self
        }
    }

    /// Whether lines of the file are read.
    var isRead: Bool {
        switch self {
        case .new, .grown, .moreDays: true
        case .known, .mended, .cutCopy, .duplicate, .beginning: false
        }
    }
}
