import Codecs

/// A page taken from the file: checked, decompressed, followed by a few zero bytes so that whole
/// words may be read at its end.
struct StoredPage {
    static let padding = 24

    let header: PageHeader
    /// Where its header begins in the file.
    let offset: Int
    /// The levels of a second-version page, which are never compressed, then the values.
    let body: [UInt8]
    var byteCount: Int { body.count - Self.padding }

    /// Reads the page whose header begins at `position` of the chunk, and moves `position` behind it.
    ///
    /// - Throws: a fault whose offset counts in the file.
    init(_ chunk: [UInt8], _ position: inout Int, chunkStart: Int, codec: Int32) throws(Fault) {
        offset = chunkStart + position
        do throws(Fault) {
            var thrift = ThriftReader(chunk, from: position)
            header = try PageHeader(from: &thrift)
            let start = thrift.position
            try Self.check(header, available: chunk.count - start)
            let end = start + Int(header.compressedBytes)
            if let crc = header.crc {
                let found = Checksum.crc32(chunk.span.extracting(start..<end))
                guard found == crc else {
                    throw Fault.outOfSpec(start, "the page's checksum does not match its bytes")
                }
            }
            position = end
            body = try Self.decompress(chunk, start..<end, header, codec)
        } catch {
            throw error.shifted(by: chunkStart)
        }
    }

    private static func check(_ header: PageHeader, available: Int) throws(Fault) {
        guard header.hasDetails || header.type == .index else {
            throw .outOfSpec(0, "a page header without the part for its type")
        }
        guard header.compressedBytes >= 0, Int(header.compressedBytes) <= available else {
            throw .outOfSpec(
                0,
                "a page of \(header.compressedBytes) bytes, its column chunk has \(available) left")
        }
        guard header.uncompressedBytes >= 0, header.valueCount >= 0 else {
            throw .outOfSpec(0, "a page of negative size")
        }
        guard header.uncompressedBytes <= TableLimits.storedPageBytes else {
            throw .overLimit(
                0,
                "a page of \(header.uncompressedBytes) bytes, at most \(TableLimits.storedPageBytes) are read"
            )
        }
    }

    private static func decompress(
        _ chunk: [UInt8], _ range: Range<Int>, _ header: PageHeader, _ codecCode: Int32
    ) throws(Fault) -> [UInt8] {
        var levelBytes = 0
        if let v2 = header.v2 {
            guard v2.definitionLevelBytes >= 0, v2.repetitionLevelBytes >= 0,
                Int(v2.definitionLevelBytes) + Int(v2.repetitionLevelBytes)
                    <= min(range.count, Int(header.uncompressedBytes))
            else { throw .outOfSpec(range.lowerBound, "level bytes beyond the page") }
            levelBytes = Int(v2.definitionLevelBytes) + Int(v2.repetitionLevelBytes)
        }
        let levels = chunk[range.lowerBound..<range.lowerBound + levelBytes]
        let stored = Array(chunk[range.lowerBound + levelBytes..<range.upperBound])
        let size = Int(header.uncompressedBytes) - levelBytes
        let isCompressed = header.v2?.isCompressed ?? true
        let plain =
            if isCompressed && !(header.v2 != nil && stored.isEmpty && size == 0) {
                try plain(stored, size: size, codecCode, at: range.lowerBound)
            } else {
                stored
            }
        guard plain.count == size else {
            throw .outOfSpec(
                range.lowerBound, "a page of \(plain.count) bytes, its header says \(size)")
        }
        return levels + plain + [UInt8](repeating: 0, count: padding)
    }

    private static func plain(
        _ stored: [UInt8], size: Int, _ code: Int32, at offset: Int
    ) throws(Fault) -> [UInt8] {
        guard let codec = PageCodec(rawValue: code) else {
            throw .unsupported(offset, "page codec \(code)")
        }
        switch codec {
        case .uncompressed: return stored
        case .snappy:
            do {
                return try SnappyBlock.decode(stored, size: size)
            } catch {
                throw error.shifted(by: offset)
            }
        case .zstd:
            do {
                return try PageCompressor.unzstd(stored, size: size)
            } catch {
                throw .outOfSpec(offset, "the page's zstd frame is damaged: \(error)")
            }
        case .gzip, .lzo, .brotli, .lz4, .lz4Raw:
            throw .unsupported(
                offset, "pages compressed with \(codec); zstd, snappy and plain ones are read")
        }
    }
}
