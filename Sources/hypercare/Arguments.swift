import ArgumentParser
import Logging
import Pipelines
import Settings

/// Flags about what is told, common to most commands.
struct TellingOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Print problems and results only.")
    var quiet = false
    @Flag(name: .shortAndLong, help: "Log diagnostic events; twice for more.")
    var verbose: Int
    @Option(help: ArgumentHelp("Colour of messages: auto, always, never.", valueName: "when"))
    var color = "auto"
    @Option(help: ArgumentHelp("Form of diagnostic events: text, json.", valueName: "form"))
    var logFormat = "text"

    func settled() throws(PipelineError) -> Telling {
        _ = try Words.choice(color, of: ["auto", "always", "never"], flag: "--color")
        let format = try Words.choice(
            logFormat, of: StderrLog.Format.allCases.map(\.rawValue), flag: "--log-format")
        return Telling(
            isQuiet: quiet, isColoured: Terminal.isColoured(choice: color),
            log: StderrLog.logger(
                verbosity: verbose, format: StderrLog.Format(rawValue: format) ?? .text))
    }
}

/// The settled form of `TellingOptions`.
struct Telling {
    let isQuiet: Bool
    let isColoured: Bool
    let log: Logger

    /// Shows problems that do not end the command.
    func warn(_ problems: [Problem]) {
        let style = ProblemText(isColoured: isColoured)
        for problem in problems { Terminal.message(style.lines(problem, .warning)) }
    }

    /// Tells something, unless told to be quiet.
    func tell(_ text: String) {
        if !isQuiet { Terminal.message(text) }
    }
}

/// Where the workspace is.
struct WorkspaceOption: ParsableArguments {
    @Option(help: ArgumentHelp("Folder of tables, reports and ledger.", valueName: "dir"))
    var workspace: String?

    /// The flag's value, else `HYPERCARE_WORKSPACE`, else nil.
    var settled: Sourced<String>? {
        if let workspace { return Sourced(workspace, .flag("--workspace")) }
        return Surroundings.variable("HYPERCARE_WORKSPACE").map {
            Sourced($0, .environment("HYPERCARE_WORKSPACE"))
        }
    }

    func required() throws(PipelineError) -> Workspace {
        guard let settled else {
            throw .configuration(
                Problem(.workspaceNotNamed, "no workspace is named", help: "add --workspace DIR"))
        }
        return Workspace(settled.value)
    }
}

/// Which days.
struct DayOptions: ParsableArguments {
    @Option(help: ArgumentHelp("One UTC day, or yesterday.", valueName: "day"))
    var date: String?
    @Option(help: ArgumentHelp("First day.", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("Day after the last one.", valueName: "day"))
    var to: String?

    /// Nil if no flag is given.
    func settled(nowUs: Int64) throws(PipelineError) -> DayRange? {
        try DayWords(date: date, from: from, to: to, nowUs: nowUs).range()
    }
}
