import Analysis
import Foundation

/// Judges many made series and tells what it cost.
struct SpeedTrial {
    let seriesCount: Int
    let days: Int
    let seed: Int
    let jobs: Int

    /// Series in memory together.
    private static let portion = 200

    struct Report: Encodable {
        var series: Int
        var days: Int
        var jobs: Int
        var allNights = Cost()
        /// The last night alone, with the records of those before it.
        var lastNight = Cost()
        var peakBytes = 0
        /// A number that changes if any verdict does.
        var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

        var text: String {
            func line(_ name: String, _ cost: Cost) -> String {
                name + String(format: "%8.2f s wall %8.2f s CPU", cost.wallSeconds, cost.cpuSeconds)
            }
            let ratio = lastNight.cpuSeconds / max(allNights.cpuSeconds, 1e-9)
            return [
                "\(series) series of \(days) days of 5 minutes, \(jobs) cores, fingerprint "
                    + String(fingerprint, radix: 16),
                line("all nights  ", allNights), line("last night  ", lastNight),
                String(
                    format: "one of %.1f; peak %.0f MiB, series made here included", 1 / ratio,
                    Double(peakBytes) / 1_048_576),
            ].joined(separator: "\n")
        }
    }

    struct Cost: Encodable {
        var wallSeconds = 0.0
        var cpuSeconds = 0.0

        mutating func measure<T>(_ work: () -> T) -> T {
            let clock = ContinuousClock()
            let (start, used) = (clock.now, Usage.cpuSeconds)
            let result = work()
            let passed = (clock.now - start).components
            wallSeconds += Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
            cpuSeconds += Usage.cpuSeconds - used
            return result
        }
    }

    func run() -> Report {
        var report = Report(series: seriesCount, days: days, jobs: jobs)
        let run = TrialRun(seed: seed, seriesCount: seriesCount, nights: days, isPlanted: false, jobs: jobs)
        let calendar = TrialCalendar(warmDays: 0, nights: 20 * days)
        let series = (0..<seriesCount).map { TrialSeries(seed: seed, index: $0, slotUs: 5 * TimeWindow.minuteUs) }
        var verdicts: [[NightVerdict]] = []
        verdicts.reserveCapacity(seriesCount)
        for start in stride(from: 0, to: seriesCount, by: Self.portion) {
            let places = Array(start..<min(start + Self.portion, seriesCount))
            let made = Cores.map(places.count, jobs: jobs) {
                series[places[$0]].history(0..<days, calendar, isPlanted: false)
            }
            let contexts = calendar.contexts(slotsPerDay: 288)
            verdicts += report.allNights.measure {
                Cores.map(places.count, jobs: jobs) {
                    run.verdicts(series[places[$0]], made[$0], 0..<days, firstDay: 0, contexts)
                }
            }
            _ = report.lastNight.measure {
                Cores.map(places.count, jobs: jobs) {
                    run.verdicts(series[places[$0]], made[$0], days - 1..<days, firstDay: 0, contexts)
                }
            }
        }
        calibrate(run, series, verdicts, &report)
        report.peakBytes = Usage.peakBytes
        return report
    }

    private func calibrate(
        _ run: TrialRun, _ series: [TrialSeries], _ verdicts: [[NightVerdict]], _ report: inout Report
    ) {
        var past: [SeriesKey: [(day: Int, record: NightRecord)]] = [:]
        for day in 0..<days {
            let before = past
            let tonight = verdicts.map { $0[day] }
            let outcomes = report.allNights.measure { run.night(series, tonight, day, &past) }
            for outcome in outcomes {
                let bits = NightChannel.allCases.reduce(UInt64(outcome.findings.count)) {
                    $0 &* 31 &+ UInt64((outcome.record[$1] ?? -1).bitPattern)
                }
                report.fingerprint = (report.fingerprint ^ bits) &* 0x0000_0100_0000_01b3
            }
            guard day == days - 1 else { continue }
            var again = before
            _ = report.lastNight.measure { run.night(series, tonight, day, &again) }
        }
    }
}
