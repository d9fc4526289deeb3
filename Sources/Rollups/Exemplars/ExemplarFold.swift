import Columns

/// Table `exemplars`: for each hour, service and route the calls that show best what went on.
///
/// - *slowest*: by duration; not status 101, not calls logged before their end.
/// - *failed*: server errors first, then client errors, refusals for rate or credentials. Within a
///   class the choice is a fair sample: the score is a fixed hash of time, place and client.
/// - *odd*: cut AI answers, clients that left, more than one attempt, unknown outcome; a fair
///   sample.
///
/// The order is total: score falling, then time, byte offset and input digest rising; of several
/// calls of one line with the same score only the first is a candidate. So the same calls are
/// chosen whatever the number of workers, runs or merges.
///
/// Keys are limited: of more than `keysPerHour` services and routes in an hour those with the
/// smallest fixed hash of their texts stay. A worker may forget the others at once, since a key
/// that is not among the smallest of a part is not among those of the whole.
///
/// Texts are redacted when a partial is finished, before they leave it. Inputs are named by placeholders
/// until the last merge (see `InputNames`).
public struct ExemplarFold: Fold {
    public static let name = Exemplars.name
    /// How many calls of each kind are kept for a key.
    public var slowestCount = 3
    public var failedCount = 3
    public var oddCount = 2
    /// How many services and routes an hour may have.
    public var keysPerHour = 20_000
    /// How much of a line is kept, before it is redacted.
    public var excerptBytes = 512
    /// The calls that count.
    public var times: TimeRange

    public init(times: TimeRange = .believable) { self.times = times }

    public var schema: TableSchema { Exemplars.schema }

    public func makePartial() -> ExemplarChoice { ExemplarChoice(self) }

    public func fold(_ calls: borrowing CallBatch, into partial: inout ExemplarChoice) { partial.add(calls) }

    public func bytes(of partial: borrowing ExemplarChoice) -> Int { partial.bytes }

    /// The candidates so far. There may be more than are wanted: calls that differ in their input
    /// alone cannot be told apart before its digest is known.
    public func finish(_ partial: inout ExemplarChoice, labels calls: borrowing CallBatch) -> [Segment] {
        let rows = partial.take(calls)
        return ExemplarRanking(self, [rows], renaming: [:]).batch(keepsTies: true).segments(
            of: TimeRange.hourUs, by: "window_start")
    }

    /// The table made of one partial alone, once all digests are known, in the order of the run's
    /// list.
    public func finish(
        _ partial: inout ExemplarChoice, inputs: [String], labels calls: borrowing CallBatch
    ) -> Batch {
        merge(finish(&partial, labels: calls).map(\.batch), renaming: InputNames.renaming(inputs))
    }

    /// Chooses again among rows of any workers and runs and of the table as it stands.
    ///
    /// Rows that name the same call become one. Inputs must be known by their digests after the
    /// renaming: ties between placeholders would not be settled for good.
    ///
    /// - Parameter renaming: digests in place of placeholders, new digests in place of those of
    ///   files that have grown.
    public func merge(_ batches: [Batch], renaming: [String: String] = [:]) -> Batch {
        ExemplarRanking(self, batches, renaming: renaming).batch(keepsTies: false)
    }

    /// How many calls of a kind are kept.
    func count(of kind: ExemplarKind) -> Int {
        switch kind {
        case .slowest: slowestCount
        case .failed: failedCount
        case .odd: oddCount
        }
    }
}

/// Why a call is shown.
enum ExemplarKind: Int, CaseIterable, Sendable {
    case slowest, failed, odd

    var text: String {
        switch self {
        case .slowest: "slowest"
        case .failed: "failed"
        case .odd: "odd"
        }
    }
}

/// The fixed hash of a service and route by which keys are chosen where there are too many.
enum ExemplarKeyHash {
    /// - Parameters:
    ///   - service: the text's bytes, nil where it is missing.
    static func hash(service: ArraySlice<UInt8>?, route: ArraySlice<UInt8>?) -> UInt64 {
        let first = service.map { TextTable.hash($0.span) } ?? 1
        let second = route.map { TextTable.hash($0.span) } ?? 2
        return TextTable.stirred(first &* 0x9e37_79b9_7f4a_7c15 ^ second)
    }
}
