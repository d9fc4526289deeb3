import Analysis
import ArgumentParser
import Foundation

/// `night-trials speed`: how long the detector takes for many series, all nights and one more.
///
/// Series are made in portions, which is not counted; tables are not read or written. `Benchmarks/detect_speed.py`
/// asks the same of the whole stage.
struct SpeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speed", abstract: "Seconds and memory of the detector, without tables.")

    @Option(help: "Series of five-minute points.")
    var series = 10_000
    @Option(help: "Days, every one of which is judged by those before it.")
    var days = 30
    @Option(help: "Everything that is random follows from this number.")
    var seed = 1
    @Option(help: "Cores.")
    var jobs = 2
    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard series > 0, days > 1, jobs > 0 else { throw ValidationError("numbers must be above zero") }
    }

    func run() throws {
        let trial = SpeedTrial(seriesCount: series, days: days, seed: seed, jobs: jobs)
        let report = trial.run()
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
            print(String(decoding: try encoder.encode(report), as: UTF8.self))
        } else {
            print(report.text)
        }
    }
}
