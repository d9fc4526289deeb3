import Glibc
import Pipelines

/// SIGINT and SIGTERM raise a flag that the run looks at; the second one ends the process at once.
enum Interrupts {
    /// Raised by the first signal.
    static let flag = CancellationFlag()

    /// Must be called before any work is done; it also makes the flag, which a handler may not.
    static func install() {
        guard !flag.isRaised else { return }
        let handler: @convention(c) (Int32) -> Void = { number in
            if Interrupts.flag.raise(signal: number) { _exit(128 + number) }
        }
        signal(SIGINT, handler)
        signal(SIGTERM, handler)
        // A closed pipe ends the program without a word, as it ends other tools.
        signal(SIGPIPE, SIG_DFL)
    }
}
