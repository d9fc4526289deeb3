import ArgumentParser
import Scenarios

/// `hypercare-scenarios kinds`: what can be planted.
struct KindsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds", abstract: "List the kinds of incidents and distractors, and what each moves.")

    func run() {
        print("kind\twhat\tmetrics\ttopics\tmeaning")
        for kind in IncidentKind.allCases {
            print(
                kind.rawValue, kind.isDistractor ? "distractor" : "incident",
                kind.metrics.map(\.rawValue).joined(separator: ","),
                kind.topics.map(\.rawValue).joined(separator: ","), kind.meaning, separator: "\t")
        }
    }
}
