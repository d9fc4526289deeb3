import ArgumentParser
import Foundation

/// What both commands ask for.
struct TrialOptions: ParsableArguments {
    @Option(help: "Everything that is random follows from this number.")
    var seed = 1
    @Option(help: "Cores.")
    var jobs = 2
    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs must be above zero") }
    }

    /// Prints a report as text, or as one JSON object if that was asked for.
    func tell(_ report: some Encodable, text: String) throws {
        guard json else { return print(text) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
}
