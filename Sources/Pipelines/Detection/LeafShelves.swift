import Analysis
import Columns
import Settings

/// The leaves of both call tables; minutes have several times as many rows as consumers by the hour.
struct LeafShelves {
    private var calls: LeafShelf
    private var consumers: LeafShelf

    init(_ calls: TableStore, _ consumers: TableStore, _ dimensions: [String], memoryBytes: Int, jobs: Int) {
        self.calls = LeafShelf(
            calls, labels: CallsMinute.labelNames + dimensions + ["status"], memoryBytes: memoryBytes / 4 * 3,
            jobs: jobs)
        self.consumers = LeafShelf(
            consumers, labels: ConsumersHour.labelNames, memoryBytes: memoryBytes / 4, jobs: jobs)
    }

    mutating func sums(
        _ universe: IncidentFinder.Universe, _ window: TimeWindow, _ references: [Day]
    ) throws(PipelineError) -> LeafSums? {
        switch universe {
        case .calls: try calls.sums(window, reference: references)
        case .consumers: try consumers.sums(window, reference: references)
        }
    }
}
