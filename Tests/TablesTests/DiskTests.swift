import Foundation
import Testing

@testable import Tables

@Suite struct DiskTests {
    @Test(arguments: [false, true])
    func `a name is given once and never replaced`(_ isRename: Bool) throws {
        let folder = TemporaryFolder()
        let give = isRename ? NewName.renameNoReplace : NewName.give
        try folder.write([1], to: "first")
        try folder.write([2], to: "second")
        #expect(try give(folder.file("first"), folder.file("name")) == .given)
        #expect(try give(folder.file("second"), folder.file("name")) == .taken)
        #expect(try folder.bytes(of: "name") == [1])
        #expect(try folder.bytes(of: "second") == [2])
        #expect(!FileManager.default.fileExists(atPath: folder.file("first")))
        #expect(throws: TableError.self) { try give(folder.file("absent"), folder.file("x")) }
    }

    @Test func `a file knows its digest and size, whatever pieces it came in`() throws {
        let folder = TemporaryFolder()
        var random = SeededRandom(seed: 1)
        var content: [UInt8] = []
        let file = try NewFile(path: folder.file("a"))
        for size in [0, 1, 70_000, 1 << 20, 3, 2_500_000] {
            let piece = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            try file.write(piece)
            content += piece
        }
        let digest = try file.finish()
        #expect(file.byteCount == content.count)
        #expect(try folder.bytes(of: "a") == content)
        let stored = try StoredFile(path: folder.file("a"))
        #expect(try stored.sha256() == digest)
        #expect(
            try stored.read(at: 70_001, count: 5, padding: 2) == content[70_001..<70_006] + [0, 0])
        #expect(throws: TableError.self) { try stored.read(at: content.count, count: 1) }
        #expect(throws: TableError.self) { try stored.read(at: -1, count: 1) }
    }

    @Test func `a folder that cannot be made is an error that names it`() throws {
        let folder = TemporaryFolder()
        try folder.write([], to: "file")
        #expect {
            try Disk.makeFolders(folder.file("file/inside"))
        } throws: { error in
            (error as? TableError)?.path.hasSuffix("file/inside") == true
        }
        try Disk.makeFolders(folder.file("a/b/c"))
        try Disk.makeFolders(folder.file("a/b/c"))
        #expect(try Disk.names(in: folder.file("a/b")) == ["c"])
    }

    @Test func `a table cannot be written where a file is in its way`() throws {
        let folder = TemporaryFolder()
        try folder.write([], to: "t")
        #expect(throws: TableError.self) {
            _ = try ParquetWriter(path: folder.file("t/x"), schema: Samples.allKinds)
        }
        let table = DeltaTable(folder: folder.file("t"))
        #expect(try table.snapshot() == nil)
        #expect(throws: TableError.self) {
            try table.apply(PreparedCommit(table: "t", version: 0, lines: ["{}"]))
        }
    }
}
