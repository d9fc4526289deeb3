import Foundation
import Glibc
import Logging
import Pipelines

/// The clock and the environment; nothing below this module knows them.
enum Surroundings {
    /// Microseconds since 1970 UTC.
    static func nowUs() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000
    }

    /// A variable that is set and not empty.
    static func variable(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Identity, clock and owner of a run.
    static func options(startedUs: Int64, log: Logger) -> RunOptions {
        let owner = WorkspaceLock.Owner(
            processId: getpid(), host: ProcessInfo.processInfo.hostName, startedUs: startedUs)
        return RunOptions(
            runId: RunOptions.runId(startedUs: startedUs, processId: owner.processId),
            now: { nowUs() }, owner: owner, log: log)
    }

    /// Opens /dev/null in place of standard descriptors that are closed, so that no file of ours
    /// takes their numbers and receives messages.
    static func prepareDescriptors() {
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
        }
    }
}
