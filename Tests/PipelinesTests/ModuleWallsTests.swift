import Foundation
import Testing

/// The module table of ARCHITECTURE.md, held against the import lines.
@Suite struct ModuleWalls {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What each module may import of the others.
    static let walls: [(module: String, imports: Set<String>)] = [
        ("Columns", []), ("Statistics", []), ("Language", []), ("Tagging", []), ("Codecs", []),
        ("Ingest", ["Columns", "Codecs"]), ("Rollups", ["Columns", "Statistics"]),
        ("Tables", ["Columns", "Codecs"]), ("Analysis", ["Columns", "Statistics"]),
        ("Scenarios", ["Columns", "Codecs"]), ("Settings", []), ("Reports", ["Analysis", "Columns"]),
        ("ScenarioFiles", ["Scenarios", "Settings", "Codecs"]),
        (
            "Pipelines",
            [
                "Columns", "Statistics", "Language", "Tagging", "Codecs", "Ingest", "Rollups", "Tables", "Analysis",
                "Settings", "Reports",
            ]
        ),
        ("hypercare", ["Pipelines", "Scenarios", "Settings", "Codecs", "Ingest"]),
        ("hypercare-scenarios", ["Scenarios", "ScenarioFiles", "Settings", "Codecs"]),
    ]

    @Test(arguments: walls.map(\.module)) func `a module imports from lower levels only`(module: String) throws {
        let modules = Set(Self.walls.map(\.module))
        let allowed = try #require(Self.walls.first { $0.module == module }).imports
        for (path, name) in try Self.imports(of: module) where modules.contains(name) {
            #expect(allowed.contains(name), "\(path) imports \(name)")
        }
    }

    @Test func `Dispatch is imported by the driver and the executables alone`() throws {
        for (module, _) in Self.walls where !module.hasPrefix("hypercare") {
            for (path, name) in try Self.imports(of: module) where name == "Dispatch" {
                #expect(path.contains("/Driver/"), "\(path) imports Dispatch")
            }
        }
    }

    @Test func `YAML is read by one module alone`() throws {
        for (module, _) in Self.walls where module != "Settings" {
            for (path, name) in try Self.imports(of: module) { #expect(name != "Yams", "\(path) imports Yams") }
        }
    }

    @Test(arguments: [
        "Columns", "Statistics", "Language", "Tagging", "Codecs", "Ingest", "Rollups", "Analysis", "Reports",
        "Scenarios",
    ])
    func `the inner modules do without Foundation`(module: String) throws {
        for (path, name) in try Self.imports(of: module) { #expect(name != "Foundation", "\(path) imports Foundation") }
    }

    private static func imports(of module: String) throws -> [(path: String, name: String)] {
        let folder = root.appendingPathComponent("Sources/\(module)")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var found: [(path: String, name: String)] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where line.hasPrefix("import ") {
                found.append((file.path, String(line.dropFirst("import ".count))))
            }
        }
        return found
    }
}
