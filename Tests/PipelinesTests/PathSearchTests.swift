import Foundation
import Settings
import Testing

@testable import Pipelines

@Suite struct PathSearchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "a.log", "b.log.zst", ".hidden.log", "sub/c.log", "sub/deep/d.log", "sub/.git/e.log",
            "days/2026-11-18/x.zst",
            "days/2026-11-19/x.zst", "days/2026-11-19/y.zst", "days/2026-13-45/z.zst",
            "parts/2026/11/20.log",
            "hosts/web-1/access-20261119.log", "hosts/web-2/access-20261120.log", "ä/ö.log",
            "[odd]/f.log",
            "same/2026-11-19/app-2026-11-19.log", "same/2026-11-19/app-2026-11-20.log",
        ] { try folder.write(name) }
    }

    private func found(_ patterns: String..., day: Day? = nil) throws -> [String] {
        var search = PathSearch(from: folder.root.path) { day == nil || $0 == day }
        for pattern in patterns { search.add(try PathPattern(pattern)) }
        #expect(search.problems.isEmpty)
        return search.files.map { String($0.path.dropFirst(folder.root.path.count + 1)) }
    }

    @Test func `patterns lead to files in the order of bytes`() throws {
        #expect(try found("*.log") == ["a.log"])
        #expect(try found("?.log*") == ["a.log", "b.log.zst"])
        #expect(try found(".*.log") == [".hidden.log"])
        #expect(try found("sub") == ["sub/c.log", "sub/deep/d.log"])
        #expect(try found("sub/**/*.log") == ["sub/c.log", "sub/deep/d.log"])
        #expect(try found("sub/**") == ["sub/c.log", "sub/deep/d.log"])
        #expect(try found("**/d.log") == ["sub/deep/d.log"])
        #expect(try found("?/?.log") == ["ä/ö.log"])
        #expect(try found("[odd]/*") == ["[odd]/f.log"])
        #expect(try found("a.log", "*.log", "./a.log").contains("a.log"))
        #expect(try found("nothing/*.log", "a.log/x").isEmpty)
    }

    @Test func `braces find days and captures`() throws {
        #expect(try found("days/{date}/*.zst").count == 3)
        #expect(
            try found("days/{date}/*.zst", day: Day("2026-11-19")) == [
                "days/2026-11-19/x.zst", "days/2026-11-19/y.zst",
            ])
        #expect(
            try found("parts/{yyyy}/{mm}/{dd}.log", day: Day("2026-11-20")) == [
                "parts/2026/11/20.log"
            ])
        #expect(try found("same/{date}/app-{date}.log") == ["same/2026-11-19/app-2026-11-19.log"])
        var search = PathSearch(from: folder.root.path)
        search.add(try PathPattern("hosts/{host}/access-{yyyy}{mm}{dd}.log"))
        #expect(search.files.map(\.captures) == [["host": "web-1"], ["host": "web-2"]])
        #expect(search.files.map { $0.day?.description } == ["2026-11-19", "2026-11-20"])
    }

    @Test func `excluded folders and linked folders are left out`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("sub/loop"), withDestinationPath: folder.root.path)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("sub/link.log"), withDestinationPath: folder.path("a.log"))
        var search = PathSearch(
            from: folder.root.path, excluding: [folder.path("sub/deep"), folder.path("sub/c.log")])
        search.add(try PathPattern("sub"))
        #expect(search.files.map { PathText.name(of: $0.path) } == ["link.log"])
    }

    @Test func `a folder that cannot be listed is told`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("self"), withDestinationPath: "self")
        var search = PathSearch(from: folder.root.path)
        search.add(try PathPattern("self/*.log"))
        #expect(search.problems.map(\.code) == [.folderUnreadable])
        #expect(search.problems.first?.place?.name == folder.path("self"))
    }

    @Test func `standard input is a file of its own`() throws {
        var search = PathSearch(from: ".")
        search.add(try PathPattern("-"))
        #expect(search.files.map(\.isStandardInput) == [true])
    }

    @Test func `many stars cost little`() throws {
        let pieces = try PathPattern("*a*a*a*a*a*a*a*a*a*a*b").components
        guard case .pieces(let compiled) = try #require(pieces.first) else { return }
        #expect(
            PathMatch.captures(compiled, in: String(repeating: "a", count: 255), bound: [:]) == nil)
    }

    @Test(arguments: ["", "a**/b", "{", "x}", "{a b}", "{date}{date}.log"])
    func `refused patterns`(_ text: String) {
        #expect(throws: PathPattern.Fault.self) { try PathPattern(text) }
    }
}
