import ArgumentParser
import Pipelines
import Settings

/// One call of the program, from its words to its exit code.
struct Invocation {
    let arguments: [String]

    /// Does what the words ask for.
    ///
    /// - Returns: the exit code of the contract.
    func perform() -> Int32 {
        Surroundings.prepareDescriptors()
        Interrupts.install()
        guard !arguments.isEmpty else {
            Terminal.data(Hypercare.welcome)
            return Outcome.done.rawValue
        }
        if let problem = CommandWords.problem(arguments) { return fail(.configuration(problem)) }
        do {
            var command = try Hypercare.parseAsRoot(arguments)
            try command.run()
            return Outcome.done.rawValue
        } catch let error as PipelineError {
            return fail(error)
        } catch {
            return end(error)
        }
    }

    /// Shows every problem, and the one JSON object if that was asked for.
    private func fail(_ error: PipelineError) -> Int32 {
        let style = ProblemText(isColoured: Terminal.isColoured(choice: colourChoice))
        Terminal.message(style.lines(error.problems))
        if arguments.contains("--json") { Terminal.data(error.json.line + "\n") }
        return error.outcome.rawValue
    }

    /// Help, version, wrong words, or an exit code that a command has thrown.
    private func end(_ error: any Error) -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        let text = Hypercare.fullMessage(for: error)
        guard Hypercare.exitCode(for: error).rawValue != 0 else {
            Terminal.data(text + "\n")
            return Outcome.done.rawValue
        }
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let first =
            lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : String($0) } ?? ""
        let help = lines.count > 1 ? Self.usage(String(lines[1])) : nil
        return fail(.configuration(Problem(.wrongUsage, first, help: help)))
    }

    /// The usage line of the parser's message.
    private static func usage(_ text: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix("Usage: ") }.map {
            "usage: " + $0.dropFirst(7)
        }
    }

    private var colourChoice: String? {
        for (index, word) in arguments.enumerated() {
            if word.hasPrefix("--color=") { return String(word.dropFirst(8)) }
            if word == "--color", index + 1 < arguments.count { return arguments[index + 1] }
        }
        return nil
    }
}
