import Columns
import Foundation
import Testing

@testable import Tables

/// Damaged files are refused, never trusted, and never end the program.
@Suite struct HostileFileTests {
    static func readAll(_ path: String, _ schema: TableSchema) throws(TableError) -> [Batch] {
        let reader = try ParquetReader(path: path)
        var batches: [Batch] = []
        for group in 0..<reader.rowGroupCount {
            batches.append(try reader.read(rowGroup: group, as: schema))
        }
        return batches
    }

    /// A small file with every kind of column, dictionaries and nulls.
    static func sample(_ folder: TemporaryFolder) throws -> (bytes: [UInt8], batch: Batch) {
        let batch = Samples.batch(rows: 120, seed: 21)
        try batch.write(to: folder.file("whole"))
        return (try folder.bytes(of: "whole"), batch)
    }

    @Test func `a file cut off anywhere is refused`() throws {
        let folder = TemporaryFolder()
        let (bytes, batch) = try Self.sample(folder)
        for end in stride(from: 0, to: bytes.count, by: 37) {
            try folder.write(Array(bytes[..<end]), to: "cut")
            #expect(throws: TableError.self) { try Self.readAll(folder.file("cut"), batch.schema) }
        }
    }

    @Test func `a flipped bit is refused or changes no row`() throws {
        let folder = TemporaryFolder()
        let (bytes, batch) = try Self.sample(folder)
        let expected = batch.cells
        let reader = try ParquetReader(path: folder.file("whole"))
        let dataEnd = try #require(
            reader.metaData.rowGroups[0].columns.compactMap(\.columnIndexOffset).min())
        var random = SeededRandom(seed: 99)
        for _ in 0..<600 {
            let at = random.below(bytes.count)
            var damaged = bytes
            damaged[at] ^= 1 << UInt8(random.below(8))
            try folder.write(damaged, to: "damaged")
            guard let batches = try? Self.readAll(folder.file("damaged"), batch.schema) else {
                continue
            }
            // Names, statistics and unused fields of headers and footer may change unseen here; that is
            // what the file's digest is for. A value may not.
            if at < dataEnd { #expect(batches.map(\.cells) == [expected], "byte \(at)") }
        }
    }

    @Test func `random bytes behind a plausible frame are refused`() throws {
        let folder = TemporaryFolder()
        var random = SeededRandom(seed: 5)
        for _ in 0..<500 {
            let length = 1 + random.below(300)
            var bytes = Array("PAR1".utf8) + (0..<length).map { _ in UInt8(random.below(256)) }
            bytes.appendWord32(UInt32(random.below(length + 2)))
            try folder.write(bytes + Array("PAR1".utf8), to: "x")
            #expect(throws: TableError.self) {
                try Self.readAll(folder.file("x"), Samples.allKinds)
            }
        }
    }

    @Test func `headers that promise too much are not believed`() throws {
        // A list of two thousand million elements, and nesting without end.
        let list: [UInt8] = [0x19, 0xFC, 0x80, 0x80, 0x80, 0x80, 0x08]
        #expect(throws: Fault.self) {
            var thrift = ThriftReader(list)
            _ = try FileMetaData(from: &thrift)
        }
        let deep = [UInt8](repeating: 0x1C, count: 100_000)
        #expect(throws: Fault.self) {
            var thrift = ThriftReader(deep)
            _ = try FileMetaData(from: &thrift)
        }
    }

    @Test func `errors name file and byte on one line`() throws {
        let folder = TemporaryFolder()
        try folder.write(Array("PAR1 is no table".utf8), to: "x.parquet")
        #expect {
            try ParquetReader(path: folder.file("x.parquet"))
        } throws: { error in
            guard let error = error as? TableError else { return false }
            return error.description.hasPrefix(folder.file("x.parquet") + ", byte 12: ")
                && !error.description.contains("\n")
        }
        #expect {
            try ParquetReader(path: folder.file("absent"))
        } throws: { error in
            guard case .io(_, _, let code, _)? = error as? TableError else { return false }
            return code == ENOENT
        }
    }

    @Test func `a folder is not a data file`() {
        let folder = TemporaryFolder()
        #expect(throws: TableError.self) { try ParquetReader(path: folder.path) }
    }
}
