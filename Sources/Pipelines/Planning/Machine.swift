import Foundation
import Settings

/// What a run may use of the machine it is on.
public struct Machine: Sendable, Equatable {
    /// Processors this process may run on.
    public var cores: Int
    /// Memory in all; 0 where it is not known.
    public var memoryBytes: Int
    /// The smallest memory limit of the process's control groups, nil where there is none.
    public var memoryLimitBytes: Int?

    public init(cores: Int, memoryBytes: Int, memoryLimitBytes: Int?) {
        self.cores = cores
        self.memoryBytes = memoryBytes
        self.memoryLimitBytes = memoryLimitBytes
    }

    /// This machine, now.
    public static func current() -> Machine {
        Machine(
            cores: max(1, ProcessInfo.processInfo.activeProcessorCount),
            memoryBytes: Int(clamping: ProcessInfo.processInfo.physicalMemory),
            memoryLimitBytes: memoryLimit(groups: text("/proc/self/cgroup") ?? "", read: text))
    }

    /// The smallest limit along the path of the control groups.
    ///
    /// - Parameter groups: the text of `/proc/self/cgroup`: `0::/path` in version 2,
    ///   `4:memory:/path` in version 1.
    static func memoryLimit(groups: String, read: (String) -> String?) -> Int? {
        var limits: [Int] = []
        for line in groups.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let isSecond = parts[0] == "0" && parts[1].isEmpty
            guard isSecond || parts[1].split(separator: ",").contains("memory") else { continue }
            let root = isSecond ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory"
            let file = isSecond ? "memory.max" : "memory.limit_in_bytes"
            var path = String(parts[2])
            while true {
                let name = PathText.join(root + (path == "/" ? "" : path), file)
                if let text = read(name), let limit = Int(text.filter { !$0.isWhitespace }),
                    limit < 1 << 60
                {
                    limits.append(limit)
                }
                guard path.count > 1 else { break }
                path = PathText.folder(of: path)
            }
        }
        return limits.min()
    }

    private static func text(_ path: String) -> String? {
        guard let bytes = try? WholeFile.bytes(of: path, maxBytes: 65536) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
