import ArgumentParser
import Pipelines

/// The exit codes are those of `Outcome`; errors carry theirs (`PipelineError.outcome`), and wrong
/// words on the command line are 2. This is the only place that turns an outcome of a command
/// that did its work into an exit code.
extension Outcome {
    /// - Throws: the exit code, unless all is well.
    func exit() throws {
        guard self == .done else { throw ExitCode(rawValue) }
    }
}
