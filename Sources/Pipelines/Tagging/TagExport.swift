import Ingest
import Settings

/// Tags what customers say in an export of a desk, a tracker, a shop or a form.
struct TagExport<Sink: DataSink> {
    let path: String
    let format: String?
    let printer: TagPrinter<Sink>

    /// What came of it.
    struct Outcome {
        var format: String?
        var tagged = 0
        /// Records that are no customer's words: notes, answers, automatic replies, ratings without a text.
        var passedOver = 0
        var problems: [Problem] = []
    }

    /// - Throws: `.failed` where the file cannot be read or is no feedback, or the output is gone.
    func tag() throws(PipelineError) -> Outcome {
        let state = State(path: path)
        var options = FeedbackOptions()
        options.format = format
        do {
            let summary = try FeedbackReader.read(path: path, options: options) { take($0, state) }
            state.outcome.format = summary.format
        } catch {
            throw .unreadable(error)
        }
        if let failure = state.failure { throw failure }
        try printer.flush()
        state.outcome.problems = state.bad.problems(fate: "they were left out")
        return state.outcome
    }

    private final class State {
        var outcome = Outcome()
        var bad: BadRows
        /// Why nothing more can be written.
        var failure: PipelineError?

        init(path: String) { bad = BadRows(path: path) }
    }

    private func take(_ entry: FeedbackEntry, _ state: State) {
        guard state.failure == nil else { return }
        switch entry {
        case .reject(let reject): state.bad.add(line: reject.line, reject.reason.text)
        case .record(let record):
            guard record.isCustomerVoice, let text = record.said else {
                state.outcome.passedOver += 1
                return
            }
            state.outcome.tagged += 1
            do {
                let (id, text) = (Array(record.id.utf8), Array(text.utf8))
                try printer.add(id: id.span, text.span)
            } catch {
                state.failure = error
            }
        }
    }
}
