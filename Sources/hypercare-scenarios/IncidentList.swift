import Scenarios

/// Prints planted incidents as tab-separated lines.
enum IncidentList {
    static func print(_ truth: [Truth]) {
        Swift.print("id\tfrom\tto\tkind\tstrength\tattributes\tmetrics")
        for incident in truth {
            let attributes = incident.attributes.items.map { "\($0.name)=\($0.value)" }.joined(
                separator: " ")
            let hundredths = Int((incident.strength * 100).rounded())
            let strength =
                "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
            Swift.print(
                incident.id, moment(incident.fromUs), moment(incident.toUs), incident.kind.rawValue, strength,
                attributes, incident.kind.metrics.map(\.rawValue).joined(separator: ","), separator: "\t")
        }
    }

    /// `2026-03-03T10:05Z`
    private static func moment(_ us: Int64) -> String {
        let minuteOfDay = Int(us / 60_000_000 % 1_440)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let day = CivilDay(daysSince1970: Int(us / CivilDay.lengthUs))
        return "\(day)T\(two(minuteOfDay / 60)):\(two(minuteOfDay % 60))Z"
    }
}
