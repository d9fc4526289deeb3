import ArgumentParser
import Pipelines

/// The program with all its commands.
struct Hypercare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Product.name,
        abstract: "Turns archived gateway logs into tables and a report, once a night.",
        discussion: """
            Examples:
              hypercare demo                              sample nights and a report
              hypercare run logs/*.zst --workspace work   a first run over log files
              hypercare run pipelines/nightly.yaml        the nightly job
            """,
        version: "\(Product.name) \(Product.version)",
        subcommands: [
            Run.self, Inspect.self, Detect.self, Localise.self, Tag.self, Formats.self, Explain.self, Status.self,
            Doctor.self, ReportCommand.self, Demo.self, Version.self,
        ])

    /// What is shown when no command is given.
    static let welcome = """
        Hypercare turns archived gateway logs into tables and a report.

          hypercare demo                              see it work on sample nights
          hypercare run LOGS… --workspace DIR         count log files and folders
          hypercare run pipelines/nightly.yaml        the nightly job

        'hypercare help' lists all commands, 'hypercare doctor' checks this machine.

        """
}
