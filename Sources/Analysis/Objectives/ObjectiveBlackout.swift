/// The announced maintenance that bears on an objective on a day: its calls are left out.
///
/// Times count as announced, without slack: a promise says exactly when it does not hold.
public struct ObjectiveBlackout: Sendable, Equatable {
    /// By time; none that cannot meet one of the objective's calls, or that asks for labels the table has not.
    public let announcements: [Announcement]
    private let hidesPoints: [Bool]
    private let slotUs: Int64

    /// - Parameters:
    ///   - announced: maintenance of the day.
    ///   - labels: names of the labels that the objective's table has.
    public init(_ objective: Objective, announced: [Announcement], labels: Set<String>) {
        announcements = announced.filter {
            !$0.attributes.isApart(from: objective.attributes) && $0.attributes.names.allSatisfy(labels.contains)
        }
        .sorted {
            ($0.window.fromUs, $0.window.toUs, $0.attributes) < ($1.window.fromUs, $1.window.toUs, $1.attributes)
        }
        // Where all of the objective's calls are meant there is nothing left to measure; and a number of calls
        // from which some are left out is no number that something was promised of.
        hidesPoints = announcements.map {
            objective.attributes.isWithin($0.attributes) || objective.measure == .metric(.calls)
        }
        slotUs = objective.slotUs
    }

    /// A JSON list of the announcements, by which a later run sees whether they are still the same.
    public var text: String {
        "["
            + announcements.map {
                "{\"from_us\":\($0.window.fromUs),\"to_us\":\($0.window.toUs),\"where\":\(AttributeText.json($0.attributes))}"
            }.joined(separator: ",") + "]"
    }

    /// By point of a day: whether anything is left that can be measured.
    func isOpen(dayUs: Int64, count: Int) -> [Bool] {
        (0..<count).map { slot in
            let fromUs = dayUs + Int64(slot) * slotUs
            return !zip(announcements, hidesPoints).contains { announcement, hides in
                hides && announcement.window.fromUs < fromUs + slotUs && announcement.window.toUs > fromUs
            }
        }
    }
}
