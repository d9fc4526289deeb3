import Foundation

/// A time zone in which a log's times are written.
public struct Zone: Sendable, Equatable, CustomStringConvertible {
    /// `UTC`, an offset such as `+02:00`, or a name such as `Europe/Berlin`.
    public let name: String
    private let rules: TimeZone

    /// Coordinated universal time.
    public static let utc = Zone(name: "UTC", rules: .gmt)

    private init(name: String, rules: TimeZone) {
        self.name = name
        self.rules = rules
    }

    /// A zone by name or offset, nil if there is none.
    public init?(_ text: String) {
        if ["UTC", "Z", "GMT", "utc"].contains(text) {
            self = .utc
        } else if let seconds = Self.offsetSeconds(text),
            let rules = TimeZone(secondsFromGMT: seconds)
        {
            self.init(name: text, rules: rules)
        } else if text.contains("/") || text.count <= 3, let rules = TimeZone(identifier: text) {
            self.init(name: text, rules: rules)
        } else {
            return nil
        }
    }

    /// The name.
    public var description: String { name }

    /// Whether the zone has the same offset at all times.
    public var isFixed: Bool { !name.contains("/") }

    /// Seconds to add to UTC at an instant.
    ///
    /// - Parameter us: microseconds since 1970 UTC.
    public func offsetSeconds(atUs us: Int64) -> Int {
        rules.secondsFromGMT(for: Date(timeIntervalSince1970: Double(us) / 1e6))
    }

    /// The instants at which the offset changes, each with the offset that holds from then on, so
    /// that a parser can do without zone rules. The first entry is at the range's start.
    ///
    /// - Units: microseconds since 1970 UTC; seconds to add to UTC.
    public func offsets(fromUs: Int64, toUs: Int64) -> [(fromUs: Int64, offsetSeconds: Int)] {
        var result = [(fromUs: fromUs, offsetSeconds: offsetSeconds(atUs: fromUs))]
        var date = Date(timeIntervalSince1970: Double(fromUs) / 1e6)
        while let next = rules.nextDaylightSavingTimeTransition(after: date), next > date {
            let us = Int64(next.timeIntervalSince1970 * 1e6)
            guard us < toUs else { break }
            result.append((us, offsetSeconds(atUs: us)))
            date = next
        }
        return result
    }

    /// `+02:00`, `-0330`, `+02`.
    static func offsetSeconds(_ text: String) -> Int? {
        guard let match = text.wholeMatch(of: /([+\-])(\d\d):?(\d\d)?/), let hours = Int(match.2)
        else { return nil }
        let minutes = match.3.flatMap { Int($0) } ?? 0
        guard hours <= 18, minutes < 60 else { return nil }
        return (match.1 == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

extension Zone {
    /// Names looked through for a suggestion.
    public static var commonNames: [String] { ["UTC"] + TimeZone.knownTimeZoneIdentifiers }
}
