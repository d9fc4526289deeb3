import Analysis
import ArgumentParser
import Foundation

/// `night-trials law`: false alarms with nothing planted, then false discoveries and power with 5 % planted.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "False alarms, false discoveries and power.")

    @Option(help: "Nights that count, after 28 days of history.")
    var nights = 500
    @Option(help: "Nights that count with anomalies planted; 0 for none.")
    var plantedNights = 100
    @Option(help: "Series, of all kinds in turn.")
    var series = 1_000
    @Flag(help: "Tell every finding that is false on standard error.")
    var verbose = false
    @OptionGroup var options: TrialOptions

    func validate() throws {
        guard nights >= 0, plantedNights >= 0, series > 0 else {
            throw ValidationError("--series must be above zero, nights not below")
        }
    }

    func run() throws {
        let made = (0..<series).map { TrialSeries(seed: options.seed, index: $0) }
        var alarms = FalseAlarms()
        let calendar = TrialCalendar(warmDays: TrialRun.warmDays, nights: nights)
        if nights > 0 {
            TrialRun(seed: options.seed, seriesCount: series, nights: nights, isPlanted: false, jobs: options.jobs)
                .forEachNight { day, outcomes in
                    alarms.add(day, outcomes, made, calendar)
                    if verbose { tell(day, outcomes, made, calendar) }
                }
        }
        var discoveries = Discoveries()
        if plantedNights > 0 {
            TrialRun(
                seed: options.seed, seriesCount: series, nights: plantedNights, isPlanted: true, jobs: options.jobs
            )
            .forEachNight { day, outcomes in
                let planted = made.indices.map { place in
                    Planted.of(seed: options.seed, series: place, day: day, slotsPerDay: made[place].slotsPerDay)
                }
                discoveries.add(day, outcomes, planted, made)
            }
        }
        let report = LawReport(
            series: series, seed: options.seed, nominal: CalibrationOptions().falseShare, alarms, discoveries)
        try options.tell(report, text: report.text)
    }

    private func tell(
        _ day: Int, _ outcomes: [TrialRun.Outcome], _ made: [TrialSeries], _ calendar: TrialCalendar
    ) {
        for finding in outcomes.flatMap({ outcome in outcome.findings.map { (outcome, $0) } }) {
            let (series, episode) = (made[finding.0.series], finding.1.episode)
            let line =
                "day \(day) (weekday \(day % 7), clocks \(day - calendar.changeDay)) \(series.kind) "
                + "\(series.key.family) s\(finding.0.series) \(finding.1.channel) \(episode.kind) "
                + "\(episode.isHigh ? "up" : "down") slots \(episode.firstIndex)..<\(episode.endIndex) "
                + "of \(series.slotsPerDay), ln P \(finding.1.logP), size \(episode.sizeSd) sd\n"
            FileHandle.standardError.write(Data(line.utf8))
        }
    }
}
