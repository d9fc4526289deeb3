/// What a report's numbers rest on: the archives of a window and where their lines went.
public struct DataQuality: Sendable, Equatable {
    /// Archives that touch the window.
    public let archives: Int
    /// Of these, archives without any dated record; they belong to no day.
    public let undatedArchives: Int
    /// Lines of whole archives, so also of their records before and after the window.
    public let account: LineAccount
    /// Archives whose own account does not balance.
    public let unbalancedArchives: Int
    /// Records that the archives list for the window's days, to be compared with the calls in the
    /// tables; nil unless the window is made of whole days.
    public let countedInWindow: Int64?
    /// Archives that were damaged or changed while they were read, by file name.
    public let defects: [ArchiveDefect]
    /// By source and format.
    public let sources: [SourceAccount]
    /// Most frequent first.
    public let rejects: [RejectReason]

    public init(
        archives: Int = 0, undatedArchives: Int = 0, account: LineAccount = LineAccount(), unbalancedArchives: Int = 0,
        countedInWindow: Int64? = nil, defects: [ArchiveDefect] = [], sources: [SourceAccount] = [],
        rejects: [RejectReason] = []
    ) {
        self.archives = archives
        self.undatedArchives = undatedArchives
        self.account = account
        self.unbalancedArchives = unbalancedArchives
        self.countedInWindow = countedInWindow
        self.defects = defects
        self.sources = sources
        self.rejects = rejects
    }
}

/// An archive that could not be read to its end, or not undisturbed.
public struct ArchiveDefect: Sendable, Equatable {
    public let sourceFile: String
    /// `damaged` or `changed`.
    public let state: String
    /// Offset in the stored bytes.
    public let damageOffset: Int64?
    public let damage: String?

    public init(sourceFile: String, state: String, damageOffset: Int64?, damage: String?) {
        self.sourceFile = sourceFile
        self.state = state
        self.damageOffset = damageOffset
        self.damage = damage
    }
}

/// The archives of one source in one format.
public struct SourceAccount: Sendable, Equatable {
    public let source: String
    public let format: String?
    public let archives: Int
    public let account: LineAccount

    public init(source: String, format: String?, archives: Int, account: LineAccount) {
        self.source = source
        self.format = format
        self.archives = archives
        self.account = account
    }
}

/// Lines that were rejected for one reason, with a few of them to look at.
public struct RejectReason: Sendable, Equatable {
    public let reason: String
    public let lines: Int64
    /// The first lines of this reason in the archives, by file name and place.
    public let samples: [RejectedLine]

    public init(reason: String, lines: Int64, samples: [RejectedLine]) {
        self.reason = reason
        self.lines = lines
        self.samples = samples
    }
}

/// A rejected line and its address.
public struct RejectedLine: Sendable, Equatable {
    public let input: String
    public let sourceFile: String
    public let line: Int64
    public let byteOffset: Int64
    /// Redacted, at most 256 bytes.
    public let excerpt: String

    public init(input: String, sourceFile: String, line: Int64, byteOffset: Int64, excerpt: String) {
        self.input = input
        self.sourceFile = sourceFile
        self.line = line
        self.byteOffset = byteOffset
        self.excerpt = excerpt
    }
}
