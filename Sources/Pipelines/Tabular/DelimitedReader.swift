import Ingest
import Settings

/// Reads a delimited table from front to back: a file or standard input, plain or compressed.
///
/// The first line that is not blank names the columns, and tells the separator. Every further line that is not
/// blank is a row, or the beginning of one where a quoted cell holds line breaks. A row that does not fit comes
/// out with its `fault`; none is dropped.
///
/// Memory holds one chunk, however long the table is.
final class DelimitedReader {
    /// The longest line that is read; a longer one is a row with a fault.
    static let maxLineBytes = 16 << 20

    let path: String
    let header: TableHeader
    private let chunks: ChunkReader
    private let walk: RecordWalk
    private var chunk = Chunk()
    private var bytes: [UInt8] = []
    private var place = 0
    private var line: Int64 = 1
    /// The numbers of lines that were too long, not yet told; the nearest last.
    private var tooLong: [Int64] = []
    private var isAtEnd = false

    /// Opens the table and reads its header.
    ///
    /// - Throws: `.failed` where the file cannot be read, is empty, has no header or is no UTF-8 table.
    init(path: String) throws(PipelineError) {
        self.path = path
        do {
            let limits = ReaderLimits(maxLineBytes: Self.maxLineBytes, digestsPlainFiles: false)
            chunks = try ChunkReader(path: path, limits: limits)
            isAtEnd = try !chunks.next(into: &chunk)
        } catch {
            throw .unreadable(error)
        }
        bytes = Array(chunk.bytes[..<chunk.count])
        line = chunk.firstLine
        isAtEnd = isAtEnd || chunk.isLast
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        place = bytes.starts(with: mark) ? mark.count : 0
        if let damage = chunks.summary().damage, chunk.count == 0 { throw .damaged(path, damage, rows: 0) }
        if let long = chunk.oversized.first { throw .noHeader(path, line: long.line, Self.tooLongText) }
        Self.skipBlankLines(bytes, &place, &line)
        let separator = Separator(header: bytes[place...])
        walk = RecordWalk(separator: separator.rawValue)
        var row = DelimitedRow()
        row.clear(line: line)
        guard place < bytes.count, case .whole(let next) = walk.read(bytes, from: place, into: &row) else {
            throw .noHeader(path, line: line, bytes.isEmpty ? "the file is empty" : "the first line is no header")
        }
        header = try TableHeader(row, separator: separator, path: path)
        line += Self.lineFeeds(bytes[place..<next])
        place = next
    }

    /// Reads the next row; false at the end of the table.
    ///
    /// - Throws: `.failed` where the file cannot be read further.
    func next(into row: inout DelimitedRow) throws(PipelineError) -> Bool {
        while true {
            if let number = tooLong.last, place == bytes.count || number <= line {
                tooLong.removeLast()
                row.clear(line: number)
                row.fault = Self.tooLongText
                return true
            }
            Self.skipBlankLines(bytes, &place, &line)
            if place < bytes.count {
                try read(&row)
                return true
            }
            guard try refill() else { return false }
        }
    }

    /// What is wrong with the archive itself, once all rows are read.
    ///
    /// - Throws: `.failed` where a part of a compressed file could not be decoded: the rows that were read are not all.
    func checkDamage(rows: Int) throws(PipelineError) {
        if let damage = chunks.summary().damage { throw .damaged(path, damage, rows: rows) }
    }

    private func read(_ row: inout DelimitedRow) throws(PipelineError) {
        row.clear(line: line)
        var outcome = walk.read(bytes, from: place, into: &row)
        while outcome == .open {
            guard try refill() else {
                outcome = .malformed("a quote is not closed")
                break
            }
            row.clear(line: line)
            outcome = walk.read(bytes, from: place, into: &row)
        }
        let next: Int
        switch outcome {
        case .whole(let end): next = end
        default: next = (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
        }
        if case .malformed(let why) = outcome {
            row.clear(line: line)
            row.fault = why
        } else if row.count != header.names.count {
            row.fault = "\(row.count) \(row.count == 1 ? "cell" : "cells"); the header has \(header.names.count)"
        }
        line += Self.lineFeeds(bytes[place..<next])
        place = next
    }

    /// Puts the next chunk behind the bytes that are left; false if there is none.
    private func refill() throws(PipelineError) -> Bool {
        guard !isAtEnd else { return false }
        do {
            isAtEnd = try !chunks.next(into: &chunk)
        } catch {
            throw .unreadable(error)
        }
        guard !isAtEnd else { return false }
        isAtEnd = chunk.isLast
        bytes.removeFirst(place)
        place = 0
        if bytes.isEmpty { line = chunk.firstLine }
        bytes.append(contentsOf: chunk.bytes[..<chunk.count])
        tooLong = chunk.oversized.map(\.line).reversed() + tooLong
        return true
    }

    private static let tooLongText = "the line is longer than \(ByteSize.text(maxLineBytes))"

    private static func skipBlankLines(_ bytes: [UInt8], _ place: inout Int, _ line: inout Int64) {
        while place < bytes.count {
            var end = place
            if bytes[end] == 0x0D { end += 1 }
            guard end < bytes.count ? bytes[end] == 0x0A : end > place else { return }
            place = min(end + 1, bytes.count)
            line += 1
        }
    }

    private static func lineFeeds(_ part: ArraySlice<UInt8>) -> Int64 {
        part.reduce(into: 0) { $0 += $1 == 0x0A ? 1 : 0 }
    }
}
