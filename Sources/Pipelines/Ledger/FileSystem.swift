import Glibc
import Settings

/// The file system that holds a path, or the nearest folder above it that is there.
struct FileSystem {
    /// Such as `ext4`; empty where it is not known.
    let kind: String
    /// Bytes that an ordinary user may still write; nil where it is not known.
    let freeBytes: Int?
    let isReadOnly: Bool

    /// Whether it is a network or user-space file system, on which a write-ahead log cannot be shared.
    var isRemote: Bool { Self.remoteKinds.contains { kind == $0 || kind.hasPrefix($0 + ".") } }

    private static let remoteKinds = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse", "fuseblk", "afs", "ceph", "9p", "lustre",
        "glusterfs",
    ]

    init(holding path: String) {
        var existing = path
        var facts = statvfs()
        var isKnown = statvfs(existing, &facts) == 0
        while !isKnown, existing != ".", existing != "/" {
            existing = PathText.folder(of: existing)
            isKnown = statvfs(existing, &facts) == 0
        }
        freeBytes =
            isKnown
            ? Int(
                clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(
                    by: UInt64(facts.f_frsize)
                ).partialValue) : nil
        isReadOnly = isKnown && facts.f_flag & UInt(ST_RDONLY) != 0
        let mounts = (try? WholeFile.bytes(of: "/proc/self/mountinfo", maxBytes: 1 << 20)) ?? []
        kind =
            FileFacts(existing).flatMap {
                Self.kind(device: $0.device, mounts: String(decoding: mounts, as: UTF8.self))
            } ?? ""
    }

    /// The kind of the mount with a device number, by the lines of `/proc/self/mountinfo`:
    /// `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw`.
    static func kind(device: UInt64, mounts: String) -> String? {
        let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
        let minor = (device & 0xFF) | (device >> 12 & 0xFFF_FF00)
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2, words[2] == "\(major):\(minor)",
                let dash = words.firstIndex(of: "-"), dash + 1 < words.count
            else { continue }
            return String(words[dash + 1])
        }
        return nil
    }
}
