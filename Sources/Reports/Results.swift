import Analysis

/// What a report says about itself. Nothing here is read from a clock.
public struct ReportHeading: Sendable, Equatable {
    /// Name of the pipeline, as the user gave it.
    public let pipeline: String
    public let window: TimeWindow
    public let baseline: TimeWindow?
    public let toolVersion: String
    public var title = "Trend report"

    /// - Parameter baseline: what to compare with; the equal window before, unless told otherwise.
    public init(pipeline: String, window: TimeWindow, baseline: TimeWindow?, toolVersion: String) {
        self.pipeline = pipeline
        self.window = window
        self.baseline = baseline
        self.toolVersion = toolVersion
    }

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

    public init(heading: ReportHeading, traffic: Traffic, quality: DataQuality, samples: CallSamples) {
        self.heading = heading
        self.traffic = traffic
        self.quality = quality
        self.samples = samples
    }

    public var window: TimeWindow { heading.window }
}
