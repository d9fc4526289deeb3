import Analysis
import Settings

/// How the stage works, gathered from the pipeline file and the command line.
struct DetectionSettings: Sendable {
    var zone = Zone.utc
    var holidays: Set<Day> = []
    var maintenance: [Maintenance] = []
    /// By time.
    var events: [ChangeEvent] = []
    var historyDays = 28
    var falseShare = 0.05
    /// Anomalies that change a value by a smaller share are left out.
    var minimumEffect = 0.0
    var seriesSets = 1_500
    /// For rows of the call tables while causes are looked for.
    var memoryBytes = 256 << 20

    /// What was said to happen on a day: maintenance of the calendar, and that which events tell of.
    func announcements(on day: Day) -> [Announcement] {
        let planned = maintenance.map { (fromUs: $0.fromUs, toUs: $0.toUs, attributes: $0.attributes) }
        let told = events.compactMap { event in
            event.untilUs.flatMap { untilUs in
                event.kind == "maintenance" ? (fromUs: event.timeUs, toUs: untilUs, attributes: event.attributes) : nil
            }
        }
        return (planned + told).filter { $0.fromUs < day.next.startUs && $0.toUs > day.startUs && $0.fromUs < $0.toUs }
            .map { Announcement(window: TimeWindow(fromUs: $0.fromUs, toUs: $0.toUs), attributes: $0.attributes) }
    }
}
