/// Which metrics one trouble moves together.
enum MetricRelation: CaseIterable {
    /// More calls make answers slow, and quotas and patience run out.
    case load
    /// What fails is slow, given up or tried again.
    case failure
    /// Longer questions make longer, dearer, slower answers.
    case content

    var metrics: Set<SeriesMetric> {
        switch self {
        case .load: [.calls, .durationGeomeanMs, .ttftGeomeanMs, .rateLimitedRatio, .clientGoneRatio]
        case .failure:
            [
                .serverErrorRatio, .clientErrorRatio, .clientGoneRatio, .rateLimitedRatio, .authFailureRatio,
                .retryRatio,
                .durationGeomeanMs, .ttftGeomeanMs,
            ]
        case .content:
            [
                .inputTokensPerCall, .outputTokensPerCall, .costPerCallUsd, .responseBytesPerCall, .truncatedRatio,
                .cacheHitRatio, .durationGeomeanMs, .ttftGeomeanMs,
            ]
        }
    }
}

extension SeriesMetric {
    /// Whether one trouble may move both.
    func isRelated(to other: SeriesMetric) -> Bool {
        self == other || MetricRelation.allCases.contains { $0.metrics.contains(self) && $0.metrics.contains(other) }
    }
}
