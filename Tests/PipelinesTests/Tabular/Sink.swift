@testable import Pipelines

/// Keeps what a job prints.
final class Sink: DataSink {
    private(set) var text = ""

    func write(_ text: String) { self.text += text }
}
