import Glibc

extension Machine {
    /// The most memory that this process has held, as the kernel counts it; nil where it does not.
    static func peakMemoryBytes() -> Int? {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
        return usage.ru_maxrss * 1024
    }
}
