import Synchronization

/// Tells a run that it must stop. Any thread, and a signal handler, may raise it; the driver
/// looks at it between chunks and before each commit.
public final class CancellationFlag: Sendable {
    private let signal = Atomic<Int32>(0)

    public init() {}

    /// Raises the flag; true if it was raised before. Safe in a signal handler.
    @discardableResult
    public func raise(signal number: Int32) -> Bool {
        signal.exchange(number, ordering: .relaxed) != 0
    }

    /// Whether to stop; one relaxed load.
    public var isRaised: Bool { signal.load(ordering: .relaxed) != 0 }

    /// - Throws: `.interrupted` if the flag is up.
    public func check() throws(PipelineError) {
        let number = signal.load(ordering: .relaxed)
        if number != 0 { throw .interrupted(signal: number) }
    }
}
