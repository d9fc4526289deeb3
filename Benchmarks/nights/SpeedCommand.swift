import Analysis
import ArgumentParser

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
    @OptionGroup var options: TrialOptions

    func validate() throws {
        guard series > 0, days > 1 else { throw ValidationError("--series must be above zero, --days above one") }
    }

    func run() throws {
        let trial = SpeedTrial(seriesCount: series, days: days, seed: options.seed, jobs: options.jobs)
        let report = trial.run()
        try options.tell(report, text: report.text)
    }
}
