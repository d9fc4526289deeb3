/// What detection has told of a report's window.
public struct IncidentFindings: Sendable, Equatable {
    public enum State: Sendable, Equatable {
        /// There is no table of incidents: the stage is off or has not run.
        case absent
        /// The window was looked at, but this few days with calls lie before it.
        case tooFewDays(Int)
        case judged
    }

    /// With fewer earlier days nothing can be told from chance: there is no spread between days.
    public static let leastDays = NightOptions().leastDays + 1

    public let state: State
    /// Those that touch the window, the gravest first.
    public let incidents: [Incident]
    /// How the leading metric went, by incident; the gravest have one.
    public let courses: [String: IncidentCourse]

    public init(state: State, incidents: [Incident] = [], courses: [String: IncidentCourse] = [:]) {
        self.state = state
        self.incidents = Self.byGravity(incidents)
        self.courses = courses
    }

    /// By severity, then the least likely by chance.
    public static func byGravity(_ incidents: [Incident]) -> [Incident] {
        incidents.sorted { left, right in
            if left.severity != right.severity { return left.severity > right.severity }
            return (left.lead.logP, left.startUs, left.id) < (right.lead.logP, right.startUs, right.id)
        }
    }

    /// Incidents that nothing announced.
    public var unexpected: [Incident] { incidents.filter { !$0.isExpected } }

    /// Incidents that something explains: maintenance, demand, newcomers.
    public var expected: [Incident] { incidents.filter(\.isExpected) }

    public func count(of severity: Severity) -> Int { unexpected.filter { $0.severity == severity }.count }
}
