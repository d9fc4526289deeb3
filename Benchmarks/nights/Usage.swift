import Glibc

/// What this process has used.
enum Usage {
    private static var now: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    /// Of all threads, in user mode and in the kernel.
    static var cpuSeconds: Double {
        let usage = now
        let micros = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(micros) * 1e-6
    }

    /// The most memory that was resident at once.
    static var peakBytes: Int { now.ru_maxrss * 1024 }
}
