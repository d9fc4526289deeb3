import Settings

/// Why a command ended without its result. Each case is one exit code; see `Outcome`.
public enum PipelineError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The command line or a configuration file is wrong; every problem found is listed.
    case configuration([Problem])
    /// The world refused: reading, writing, a full disk, a damaged file.
    case failed([Problem])
    /// Another run holds the workspace.
    case workspaceInUse(Problem)
    /// Files, tables and checksums do not agree.
    case verification([Problem])
    /// SIGINT (2) or SIGTERM (15) was honoured.
    case interrupted(signal: Int32)

    /// A failure of a file or folder.
    public static func failed(
        _ code: MessageCode, path: String, _ text: String, help: String? = nil
    ) -> PipelineError {
        .failed([Problem(code, path: path, text, help: help)])
    }

    /// A single failure.
    public static func failed(_ problem: Problem) -> PipelineError { .failed([problem]) }

    /// A single wrong setting or flag.
    public static func configuration(_ problem: Problem) -> PipelineError {
        .configuration([problem])
    }

    /// Does a part of the reading of a settings file; what is wrong with the file is a wrong setting.
    static func reading<Value>(
        _ part: @autoclosure () throws(SettingError) -> Value
    ) throws(PipelineError) -> Value {
        do {
            return try part()
        } catch {
            throw .configuration(error.problems)
        }
    }

    /// What is wrong, in order of discovery.
    public var problems: [Problem] {
        switch self {
        case .configuration(let problems), .failed(let problems), .verification(let problems):
            problems
        case .workspaceInUse(let problem): [problem]
        case .interrupted(let signal):
            [
                Problem(
                    .interrupted,
                    "interrupted by \(signal == 15 ? "SIGTERM" : "SIGINT"); nothing is half-done")
            ]
        }
    }

    /// How the process must end.
    public var outcome: Outcome {
        switch self {
        case .configuration: .wrongUsage
        case .failed: .failed
        case .workspaceInUse: .workspaceInUse
        case .verification: .verificationFailed
        case .interrupted(let signal): signal == 15 ? .terminated : .interrupted
        }
    }

    /// One line per problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// The ways in which a command can end; the raw value is the exit code of the contract.
public enum Outcome: Int32, Sendable, CaseIterable {
    case done = 0
    /// Nothing was committed.
    case failed = 1
    case wrongUsage = 2
    /// Committed, but rejected records or quarantined files exceed `rejects.allow`, or a day is missing.
    case rejectsAboveAllowed = 3
    /// Committed, and a `--fail-on` rule fired.
    case ruleFired = 4
    case workspaceInUse = 5
    case verificationFailed = 6
    case interrupted = 130
    case terminated = 143

    /// The word kept in the ledger and shown by `status`.
    public var word: String {
        switch self {
        case .done: "done"
        case .failed: "failed"
        case .wrongUsage: "wrong usage"
        case .rejectsAboveAllowed: "done, incomplete"
        case .ruleFired: "done, rule fired"
        case .workspaceInUse: "workspace in use"
        case .verificationFailed: "verification failed"
        case .interrupted, .terminated: "interrupted"
        }
    }
}
