import Foundation

/// Sets that no weight is ever trained on: their licences forbid it or are not clear.
enum EvaluationSets {
    private static let names = ["airline", "github_novielli", "jira_ortu"]

    /// Those that are there.
    static func all(folders: [String]) throws -> [LabelledSet] {
        try names.compactMap { name in
            let paths = folders.flatMap { ["\($0)/\(name)/dev.jsonl.gz", "\($0)/\(name)/dev.jsonl"] }
            guard let path = paths.first(where: FileManager.default.fileExists) else { return nil }
            return try SetReader.read(path: path, name: name)
        }
    }
}
