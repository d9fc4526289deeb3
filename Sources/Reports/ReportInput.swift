import Analysis
import Columns

/// Takes the tables of a window, batch by batch, and gives the results to report.
///
/// Batches of one table may come in any order and grouping, and may hold rows outside the window:
/// those are passed over. Give `calls_minute` and `consumers_hour` for the baseline too where there
/// is one, and all rows of `inputs` and `rejects`. Not safe for concurrent calls.
public struct ReportInput: Sendable {
    private let heading: ReportHeading
    private var traffic: TrafficTally
    private var quality: QualityTally
    private var samples: SampleTally
    private var incidents = IncidentFindings(state: .absent)
    private var objectives = ObjectiveFindings()
    private var courses = CourseFindings.absent
    private var feedback: FeedbackFindings?

    public init(_ heading: ReportHeading) {
        self.heading = heading
        traffic = TrafficTally(window: heading.window, baseline: heading.baseline)
        quality = QualityTally(window: heading.window)
        samples = SampleTally(window: heading.window)
    }

    /// - Throws: `AnalysisError.outOfSpec` where a sketch column holds no sketch.
    public mutating func add(callsMinute batch: Batch) throws(AnalysisError) { try traffic.add(callsMinute: batch) }

    /// - Throws: `AnalysisError.outOfSpec` where a sketch column holds no sketch.
    public mutating func add(consumersHour batch: Batch) throws(AnalysisError) {
        try traffic.add(consumersHour: batch)
    }

    public mutating func add(inputs batch: Batch) { quality.add(inputs: batch) }

    public mutating func add(rejects batch: Batch) { quality.add(rejects: batch) }

    public mutating func add(exemplars batch: Batch) { samples.add(exemplars: batch) }

    /// What detection has told of the window, in place of what was given before.
    public mutating func set(incidents findings: IncidentFindings) { incidents = findings }

    /// What became of the objectives, in place of what was given before.
    public mutating func set(objectives findings: ObjectiveFindings) { objectives = findings }

    /// Changes and trends of the window, likewise.
    public mutating func set(courses findings: CourseFindings) { courses = findings }

    /// What users say in the window, likewise.
    public mutating func set(feedback findings: FeedbackFindings?) { feedback = findings }

    /// The results of what was added so far.
    public func results() -> Results {
        Results(
            heading: heading, traffic: traffic.traffic(spans: quality.spans), quality: quality.quality(),
            samples: samples.samples(), incidents: incidents, objectives: objectives, courses: courses,
            feedback: feedback)
    }
}
