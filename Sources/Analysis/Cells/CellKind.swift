import Columns

/// A set of label columns whose combinations of values have series of their own.
public struct CellKind: Hashable, Sendable {
    /// Names of the columns, at most two; none for all calls.
    public let names: [String]

    public init(_ names: [String] = []) { self.names = names }

    /// What is watched in `calls_minute`: all calls, every label alone, and the pairs in which one
    /// label says what is called and the other one for whom or in which way.
    ///
    /// Deeper combinations are found by localisation, from single rows of the table.
    public static func ofCalls(dimensions: [String]) -> [CellKind] {
        let what = ["route", "service", "model", "provider", "upstream"]
        let who = ["region"] + dimensions
        let singles = CallsMinute.labelNames.filter { $0 != "method" } + dimensions + ["status"]
        let pairs = what.flatMap { what in who.map { [what, $0] } } + dimensions.map { ["region", $0] }
        return [CellKind()] + singles.map { CellKind([$0]) } + (pairs + [["route", "method"]]).map { CellKind($0) }
    }

    /// What is watched in `consumers_hour`.
    public static let ofConsumers = [
        ["consumer"], ["consumer", "route"], ["consumer", "service"], ["consumer", "model"],
    ]
    .map { CellKind($0) }
}
