/// Works on paths as text; nothing is looked up.
public enum PathText {
    /// `pipelines` of `pipelines/nightly.yaml`, `.` of `nightly.yaml`, `/` of `/nightly.yaml`.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The part after the last slash.
    public static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// A path that counts from a folder; absolute paths stay as they are.
    ///
    /// `..` is left for the system to resolve, since a folder may be a link.
    public static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// Whether one path sorts before another, by unsigned bytes.
    public static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
