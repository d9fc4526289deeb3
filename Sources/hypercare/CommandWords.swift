import Pipelines
import Settings

/// Looks at the first word before the parser does, to answer a wrong one with the nearest right one.
enum CommandWords {
    static let commands = [
        "run", "inspect", "detect", "localise", "tag", "formats", "explain", "status", "doctor", "report", "demo",
        "version",
    ]
    /// Commands of the product that this version does not have.
    static let later = [
        "reprocess", "bundle", "verify", "compare", "table", "init",
        "plan", "map", "reduce",
    ]

    /// What is wrong with the first word, if anything.
    static func problem(_ arguments: [String]) -> Problem? {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
            !commands.contains(word)
        else { return nil }
        if later.contains(word) {
            return Problem(
                .commandNotInThisVersion, "'\(word)' is not part of version \(Product.version)",
                help: "commands: \(list)")
        }
        let near =
            NearestWord.of(word, in: commands + later).map { "; did you mean '\($0)'?" } ?? ""
        return Problem(
            .unknownCommand, "unknown command '\(word)'\(near)", help: "commands: \(list)")
    }

    private static var list: String { commands.joined(separator: ", ") }
}
