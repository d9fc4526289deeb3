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
                incident.id, UTCText.minute(incident.fromUs), UTCText.minute(incident.toUs), incident.kind.rawValue,
                strength,
                attributes, incident.kind.metrics.map(\.rawValue).joined(separator: ","), separator: "\t")
        }
    }
}
