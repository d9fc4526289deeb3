import Ingest

/// How feedback formats are called.
public enum FeedbackNames {
    public static let all = FeedbackFormats.all.map(\.name)
}
