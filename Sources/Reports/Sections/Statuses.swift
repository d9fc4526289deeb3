import Analysis

/// Answers by class and by status.
public struct Statuses: Section {
    public static let name = "statuses"
    public static let title = "Answers"

    /// Statuses named within a class.
    public var maxStatuses = 4

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let calls = results.traffic.figures.totals.calls
        guard calls > 0 else { return [] }
        let rows = Self.classes.compactMap { row($0, results.traffic.statuses, of: calls) }
        return [
            .table(
                Table(
                    "classes", "Requests by class of answer",
                    columns: [
                        .text("class", "Class"), .number("requests", "Requests"), .text("statuses", "Most frequent"),
                    ], rows: rows))
        ]
    }

    private func row(_ kind: Class, _ statuses: [StatusCount], of calls: Int64) -> [Cell]? {
        let members = statuses.filter { kind.holds($0.status) }.sorted { $0.calls > $1.calls }
        let sum = members.reduce(0) { $0 + $1.calls }
        guard sum > 0 else { return nil }
        let named = members.prefix(maxStatuses).compactMap { member in
            member.status.map { "\($0): \(NumberText.count(Double(member.calls)))" }
        }
        let rest = members.count > maxStatuses ? ", …" : ""
        return [
            .words(kind.title), .share(Quantity(sum, .count("requests")), Double(sum) / Double(calls)),
            kind.isSingle ? .words("–") : .words(named.joined(separator: ", ") + rest),
        ]
    }

    private struct Class {
        let title: String
        let isSingle: Bool
        let holds: @Sendable (Int32?) -> Bool
    }

    private static let classes: [Class] =
        [(1, "informational"), (2, "success"), (3, "redirection"), (4, "client error"), (5, "server error")].map {
            (digit: Int32, name: String) in
            Class(title: "\(digit)xx \(name)", isSingle: false) { ($0 ?? -1) / 100 == digit && ($0 ?? -1) > 0 }
        } + [
            Class(title: "Nothing sent", isSingle: true) { $0 == 0 },
            Class(title: "No status logged", isSingle: true) { $0 == nil },
            Class(title: "Other", isSingle: false) { status in
                status.map { $0 < 0 || $0 > 599 || (1..<100).contains($0) } ?? false
            },
        ]
}
