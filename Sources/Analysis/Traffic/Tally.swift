import Columns
import Statistics

/// Calls being added up: sums and, for the chosen measures, merged sketches.
struct Tally: Sendable {
    var totals = CallTotals()
    var sketches = [QuantileSketch?](repeating: nil, count: Measure.allCases.count)

    mutating func merge(_ sketch: QuantileSketch?, into measure: Measure) {
        guard let sketch else { return }
        if sketches[measure.rawValue] == nil {
            sketches[measure.rawValue] = sketch
        } else {
            sketches[measure.rawValue]?.merge(sketch)
        }
    }

    /// Adds sums and the sketches of the given measures.
    mutating func add(_ other: Tally, _ measures: [Measure] = Measure.allCases) {
        totals.add(other.totals)
        for measure in measures { merge(other.sketches[measure.rawValue], into: measure) }
    }

    var figures: CallFigures {
        CallFigures(
            totals: totals, duration: Percentiles(sketches[Measure.duration.rawValue]),
            upstreamDuration: Percentiles(sketches[Measure.upstreamDuration.rawValue]),
            ttft: Percentiles(sketches[Measure.ttft.rawValue]))
    }
}

/// What is known about a set of calls.
public struct CallFigures: Sendable, Equatable {
    public let totals: CallTotals
    /// Total duration as the client saw it.
    public let duration: Percentiles?
    public let upstreamDuration: Percentiles?
    /// Time to the first token of an AI answer.
    public let ttft: Percentiles?

    public init(
        totals: CallTotals, duration: Percentiles? = nil, upstreamDuration: Percentiles? = nil, ttft: Percentiles? = nil
    ) {
        self.totals = totals
        self.duration = duration
        self.upstreamDuration = upstreamDuration
        self.ttft = ttft
    }
}

/// The columns of a call table that a loop over its rows needs, bound once.
struct CallColumns {
    let timeUs: [Int64]
    let sums: SumColumns
    let sketches: [SketchColumn]

    init(_ batch: Batch) {
        timeUs = batch[Key<NumberColumn<Int64>>("window_start")].values
        sums = SumColumns(batch)
        sketches = Measure.allCases.map { SketchColumn(batch, $0.columnName) }
    }

    /// One row as a tally, to be added wherever the row belongs: its sketches are decoded once.
    func row(_ row: Int) throws(AnalysisError) -> Tally {
        var tally = Tally()
        tally.totals.add(sums, row: row)
        for measure in Measure.allCases {
            tally.sketches[measure.rawValue] = try sketches[measure.rawValue].quantiles(row)
        }
        return tally
    }
}
