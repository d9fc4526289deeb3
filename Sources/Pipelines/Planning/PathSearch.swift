import Foundation
import Settings

/// Finds the files that patterns of paths stand for.
///
/// Files come sorted by the bytes of their paths, each once. A pattern that leads to a folder
/// stands for every regular file below it, hidden ones and linked folders excepted. Finding
/// nothing is no error; a folder that cannot be listed is, since its files would be lost silently.
struct PathSearch {
    private let folder: String
    /// Folders and files that are never inputs, such as the workspace; by device and inode.
    private var excluded: Set<[UInt64]> = []
    private let acceptsDay: (Day) -> Bool
    private var found: [String: PlannedFile] = [:]
    private(set) var problems: [Problem] = []

    /// - Parameters:
    ///   - folder: where relative patterns count from.
    ///   - excluded: paths of folders and files that are no inputs.
    ///   - acceptsDay: whether a file of a day is wanted; asked only where the path tells the day.
    init(
        from folder: String, excluding excluded: [String] = [],
        acceptsDay: @escaping (Day) -> Bool = { _ in true }
    ) {
        self.folder = folder
        self.acceptsDay = acceptsDay
        for path in excluded {
            if let facts = FileFacts(path) { self.excluded.insert([facts.device, facts.inode]) }
        }
    }

    /// All files of the patterns looked up so far.
    var files: [PlannedFile] { found.values.sorted { PathText.isBefore($0.path, $1.path) } }

    /// Looks up one pattern.
    mutating func add(_ pattern: PathPattern) {
        if pattern.text == "-" {
            found["-"] = PlannedFile(path: "-", size: 0, modifiedNs: 0, inode: 0)
            return
        }
        let isAbsolute = pattern.text.hasPrefix("/")
        descend(pattern.components[...], at: isAbsolute ? "/" : folder, bound: [:])
    }

    private mutating func descend(
        _ components: ArraySlice<PathPattern.Component>, at path: String, bound: [String: String]
    ) {
        guard isWantedDay(bound) else { return }
        guard let first = components.first else {
            take(path, bound: bound)
            return
        }
        let rest = components.dropFirst()
        switch first {
        case .literal(let name):
            descend(rest, at: PathText.join(path, name), bound: bound)
        case .pieces(let pieces):
            for name in names(in: path, showsHidden: Self.beginsWithDot(pieces)) {
                guard let bound = PathMatch.captures(pieces, in: name, bound: bound) else {
                    continue
                }
                descend(rest, at: PathText.join(path, name), bound: bound)
            }
        case .anyFolders:
            guard !rest.isEmpty else { return take(path, bound: bound) }
            descend(rest, at: path, bound: bound)
            for name in names(in: path, showsHidden: false) {
                let inner = PathText.join(path, name)
                guard FileFacts(inner, followsLinks: false)?.kind == .folder, !isExcluded(inner)
                else { continue }
                descend(components, at: inner, bound: bound)
            }
        }
    }

    /// Takes a file, or every file below a folder.
    private mutating func take(_ path: String, bound: [String: String]) {
        guard let facts = FileFacts(path) else { return noteMissing(path) }
        guard !excluded.contains([facts.device, facts.inode]) else { return }
        switch facts.kind {
        case .file: takeFile(path, facts, bound)
        case .folder: takeAll(in: path, bound: bound)
        case .stream, .link: break
        }
    }

    private mutating func takeFile(_ path: String, _ facts: FileFacts, _ bound: [String: String]) {
        guard access(path, R_OK) == 0 else {
            problems.append(
                Problem(
                    .inputUnreadable, path: path, "the file may not be read: \(SystemError.text)",
                    help: "chmod u+r FILE"))
            return
        }
        let captures = bound.filter { PathPattern.timeForms[$0.key] == nil }
        found[path] = PlannedFile(
            path: path, size: facts.size, modifiedNs: facts.modifiedNs, inode: facts.inode,
            day: Self.day(bound), captures: captures)
    }

    private mutating func takeAll(in folder: String, bound: [String: String]) {
        for name in names(in: folder, showsHidden: false) {
            let path = PathText.join(folder, name)
            guard let facts = FileFacts(path, followsLinks: false) else {
                noteMissing(path)
                continue
            }
            if facts.kind == .link, FileFacts(path)?.kind != .file { continue }
            take(path, bound: bound)
        }
    }

    /// A name that is listed but not there has bytes that are no text: its file would be lost silently.
    private mutating func noteMissing(_ path: String) {
        guard path.unicodeScalars.contains("\u{FFFD}") || (errno != ENOENT && errno != ENOTDIR)
        else { return }
        let reason =
            path.unicodeScalars.contains("\u{FFFD}")
            ? "the name is not UTF-8; rename the file" : SystemError.text
        problems.append(
            Problem(.inputUnreadable, path: path, "the file cannot be looked at: \(reason)"))
    }

    private mutating func names(in folder: String, showsHidden: Bool) -> [String] {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else {
            if errno != ENOENT, errno != ENOTDIR { noteUnreadable(folder, SystemError.text) }
            return []
        }
        close(file)
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return names.filter { showsHidden || !$0.hasPrefix(".") }
        } catch {
            noteUnreadable(folder, error.localizedDescription)
            return []
        }
    }

    private mutating func noteUnreadable(_ folder: String, _ reason: String) {
        problems.append(
            Problem(
                .folderUnreadable, path: folder, "the folder cannot be listed: \(reason)",
                help: "give the user of the run read and search permission: chmod u+rx FOLDER"))
    }

    private func isExcluded(_ path: String) -> Bool {
        FileFacts(path).map { excluded.contains([$0.device, $0.inode]) } ?? false
    }

    private func isWantedDay(_ bound: [String: String]) -> Bool {
        let hasDay =
            bound["date"] != nil
            || (bound["yyyy"] != nil && bound["mm"] != nil && bound["dd"] != nil)
        guard hasDay else { return true }
        return Self.day(bound).map(acceptsDay) ?? false
    }

    private static func day(_ bound: [String: String]) -> Day? {
        if let date = bound["date"] { return Day(date) }
        guard let year = bound["yyyy"], let month = bound["mm"], let day = bound["dd"] else {
            return nil
        }
        return Day("\(year)-\(month)-\(day)")
    }

    private static func beginsWithDot(_ pieces: [PathPattern.Piece]) -> Bool {
        if case .literal(let bytes) = pieces.first {
            bytes.first == UInt8(ascii: ".")
        } else {
            false
        }
    }
}
