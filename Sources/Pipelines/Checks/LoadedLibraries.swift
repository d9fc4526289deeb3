import GRDB
import Settings

/// The C libraries in this process, and their versions as their files' names tell.
enum LoadedLibraries {
    /// Name as mapped, name for people, Debian package.
    private static let wanted = [
        ("libzstd.so", "zstd", "libzstd1"), ("liblz4.so", "lz4", "liblz4-1"),
        ("libz.so", "zlib", "zlib1g"),
        ("libisal.so", "ISA-L", "libisal2"), ("libxxhash.so", "xxHash", "libxxhash0"),
        ("libsqlite3.so", "SQLite", "libsqlite3-0"),
    ]

    static func checks() -> [Check] {
        let maps = (try? WholeFile.bytes(of: "/proc/self/maps", maxBytes: 8 << 20)) ?? []
        let paths = paths(in: String(decoding: maps, as: UTF8.self))
        return wanted.map { file, name, package in
            guard let path = paths.first(where: { PathText.name(of: $0).hasPrefix(file) }) else {
                return Check(
                    "library", .warning, "\(name) is not loaded",
                    remedy: "if archives of its kind cannot be read: apt-get install \(package)")
            }
            let version = name == "SQLite" ? sqliteVersion() : version(of: path)
            return Check("library", .good, "\(name) \(version) (\(path))")
        }
    }

    /// Paths of mapped libraries, each once, from the lines of `/proc/self/maps`.
    static func paths(in maps: String) -> [String] {
        let paths = maps.split(separator: "\n").compactMap { line -> String? in
            line.firstIndex(of: "/").map { String(line[$0...]) }.flatMap {
                $0.contains(".so") ? $0 : nil
            }
        }
        return paths.reduce(into: []) { if $0.last != $1, !$0.contains($1) { $0.append($1) } }
    }

    /// `1.5.4` of `/usr/lib/libzstd.so.1.5.4`.
    static func version(of path: String) -> String {
        path.range(of: ".so.").map { String(path[$0.upperBound...]) } ?? "of unknown version"
    }

    /// The file's name carries another number than the library.
    private static func sqliteVersion() -> String {
        let version = try? DatabaseQueue().read { db in
            try String.fetchOne(db, sql: "SELECT sqlite_version()")
        }
        return version ?? "of unknown version"
    }
}
