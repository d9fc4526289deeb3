import Analysis

/// What a report says about itself. Nothing here is read from a clock.
public struct ReportHeading: Sendable, Equatable {
    /// Name of the pipeline, as the user gave it.
    public let pipeline: String
    public let window: TimeWindow
    /// In results: only where it has calls for about as many hours as the window.
    public let baseline: TimeWindow?
    public let toolVersion: String
    public let title: String

    /// - Parameter baseline: what to compare with, nil for nothing.
    public init(
        pipeline: String, window: TimeWindow, baseline: TimeWindow?, toolVersion: String, title: String = "Trend report"
    ) {
        self.pipeline = pipeline
        self.window = window
        self.baseline = baseline
        self.toolVersion = toolVersion
        self.title = title
    }

    /// A heading that compares with the equal window before.
    public init(pipeline: String, window: TimeWindow, toolVersion: String) {
        self.init(pipeline: pipeline, window: window, baseline: window.previous, toolVersion: toolVersion)
    }
}

/// All that sections may look at.
public struct Results: Sendable, Equatable {
    public let heading: ReportHeading
    public let traffic: Traffic
    public let quality: DataQuality
    public let samples: CallSamples
    public let incidents: IncidentFindings
    public let objectives: ObjectiveFindings
    public let courses: CourseFindings
    /// Nil where the workspace has no feedback.
    public let feedback: FeedbackFindings?

    /// - Parameters:
    ///   - incidents: what detection has told; without it, that it has told nothing.
    ///   - objectives: what was promised; without it, nothing.
    ///   - courses: changes and trends, as incidents.
    ///   - feedback: what users say; without it, the report is silent about it.
    public init(
        heading: ReportHeading, traffic: Traffic, quality: DataQuality, samples: CallSamples,
        incidents: IncidentFindings = IncidentFindings(state: .absent),
        objectives: ObjectiveFindings = ObjectiveFindings(), courses: CourseFindings = .absent,
        feedback: FeedbackFindings? = nil
    ) {
        self.heading = ReportHeading(
            pipeline: heading.pipeline, window: heading.window, baseline: traffic.baselineWindow,
            toolVersion: heading.toolVersion, title: heading.title)
        self.traffic = traffic
        self.quality = quality
        self.samples = samples
        self.incidents = incidents
        self.objectives = objectives
        self.courses = courses
        self.feedback = feedback
    }

    public var window: TimeWindow { heading.window }
}
