import Pipelines
import Settings
import Synchronization

/// Shows progress on standard error: a bar on a terminal, a line every few seconds elsewhere.
final class Progress: ProgressReporter {
    enum Style: String, CaseIterable { case auto, bar, lines, json, none }

    private struct State {
        var lastShown: ContinuousClock.Instant
        var isBarShown = false
    }

    private let style: Style
    private let problems: ProblemText
    private let started = ContinuousClock.now
    private let state: Mutex<State>

    /// - Parameter style: `auto` is a bar on a terminal that can move its cursor, else lines.
    init(_ style: Style, isQuiet: Bool, isColoured: Bool) {
        let canMove = Terminal.isErrorTerminal && Surroundings.variable("TERM") != "dumb"
        let settled: Style = style == .auto ? (canMove ? .bar : .lines) : style
        self.style = isQuiet && style == .auto ? .none : settled
        problems = ProblemText(isColoured: isColoured)
        // The first line comes soon, so that a person sees that something happens.
        state = Mutex(State(lastShown: ContinuousClock.now - .seconds(4)))
    }

    func report(_ progress: RunProgress) {
        guard style != .none else { return }
        let interval: Swift.Duration = style == .bar ? .milliseconds(100) : .seconds(5)
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.lastShown >= interval else { return }
            state.lastShown = now
            state.isBarShown = style == .bar
            Terminal.message(text(progress, seconds: seconds(now - started)))
        }
    }

    func note(_ problem: Problem) {
        state.withLock { state in
            eraseBar(&state)
            Terminal.message(problems.lines(problem, .warning))
        }
    }

    func finish() { state.withLock { eraseBar(&$0) } }

    private func eraseBar(_ state: inout State) {
        guard state.isBarShown else { return }
        Terminal.message("\r\u{1B}[K")
        state.isBarShown = false
    }

    private func text(_ progress: RunProgress, seconds: Double) -> String {
        switch style {
        case .bar:
            "\r" + ProgressText.bar(progress, seconds: seconds, columns: Terminal.columns)
                + "\u{1B}[K"
        case .json: ProgressText.json(progress, seconds: seconds) + "\n"
        default: ProgressText.line(progress, seconds: seconds) + "\n"
        }
    }

    private func seconds(_ duration: Swift.Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
