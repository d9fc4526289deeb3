import Columns
import Foundation
import Tables
import Testing

/// Makes tables for other readers to look at, where an environment variable names a folder.
@Suite struct ProbeTests {
    static let folder = ProcessInfo.processInfo.environment["HYPERCARE_PROBE_DIR"]

    @Test(.enabled(if: folder != nil))
    func `data files for other readers`() throws {
        let folder = try #require(Self.folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, rows, missing) in [("none", 0, 0), ("one", 1, 0), ("some", 45_003, 20), ("null", 100, 100)] {
            let batch = Samples.batch(rows: rows, seed: 11, missing: missing)
            try batch.write(to: "\(folder)/\(name).parquet")
            try csv(batch).write(toFile: "\(folder)/\(name).csv", atomically: true, encoding: .utf8)
        }
    }

    /// The oracle: one line per row, cells in hexadecimal or plain numbers.
    private func csv(_ batch: Batch) -> String {
        let cells = batch.cells
        var lines = [batch.schema.columns.map(\.name).joined(separator: ",")]
        for row in 0..<batch.rowCount {
            lines.append(cells.map { Self.plain($0[row]) }.joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func plain(_ cell: Cell) -> String {
        switch cell {
        case .missing: "null"
        case .integer(let value): "\(value)"
        case .real(let bits): "\(Double(bitPattern: bits))"
        case .bytes(let bytes): "x" + bytes.map { String(format: "%02x", $0) }.joined()
        }
    }
}
