import ArgumentParser
import Pipelines

/// `hypercare version`.
struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version.")

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let document = JSON.members([
            "name": .text(Product.name), "version": .text(Product.version),
        ])
        try StandardOutput().write(
            json ? document.line + "\n" : "\(Product.name) \(Product.version)\n")
    }
}
