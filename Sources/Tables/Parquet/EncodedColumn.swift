/// One column of one row group, ready to be written: pages, statistics and page index, with
/// offsets that count from the column's own first byte.
public struct EncodedColumn: Sendable {
    /// The column's name.
    public let name: String
    /// The rows of the row group.
    public let rowCount: Int
    /// The number of missing values.
    public let nullCount: Int
    /// The exact extremes, nil if every value is missing.
    public let bounds: ColumnBounds?

    let type: PhysicalType
    let isText: Bool
    let bytes: [UInt8]
    let pages: [Page]
    let dataEncoding: PageEncoding
    let dictionaryBytes: Int?
    let uncompressedBytes: Int

    /// A data page.
    struct Page: Sendable {
        var offset: Int
        var storedBytes: Int
        var firstRow: Int
        var rowCount: Int
        var nullCount: Int
        var bounds: ColumnBounds?
    }

    /// Bytes it takes in the file.
    public var storedBytes: Int { bytes.count }
}

extension EncodedColumn {
    /// The chunk's description where the chunk begins at byte `start` of the file.
    func metaData(at start: Int) -> ChunkMetaData {
        var metaData = ChunkMetaData()
        metaData.type = type
        metaData.encodings =
            (dictionaryBytes == nil ? [dataEncoding, .rle] : [.plain, .rle, .rleDictionary])
            .map(\.rawValue).sorted()
        metaData.path = [name]
        metaData.codec = PageCodec.zstd.rawValue
        metaData.valueCount = rowCount
        metaData.uncompressedBytes = uncompressedBytes
        metaData.compressedBytes = bytes.count
        metaData.dataPageOffset = start + (dictionaryBytes ?? 0)
        metaData.dictionaryPageOffset = dictionaryBytes == nil ? nil : start
        metaData.statistics = statistics
        if dictionaryBytes != nil {
            metaData.encodingCounts.append(.init(page: .dictionary, encoding: .plain, count: 1))
        }
        metaData.encodingCounts.append(
            .init(page: .data, encoding: dataEncoding, count: Int32(pages.count)))
        return metaData
    }

    private var statistics: ChunkStatistics {
        var statistics = ChunkStatistics()
        statistics.nullCount = nullCount
        // A NaN is our missing value, so no stored value is one.
        if type == .double { statistics.nanCount = 0 }
        guard let bounds else { return statistics }
        let min = bounds.min.storedMin(isText: isText)
        (statistics.min, statistics.isMinExact) = (min.bytes, min.isExact)
        if let max = bounds.max.storedMax(isText: isText) {
            (statistics.max, statistics.isMaxExact) = (max.bytes, max.isExact)
        }
        return statistics
    }

    /// Nil where a page's largest value cannot be shortened: a page index must bound every page.
    var columnIndex: ColumnIndex? {
        var index = ColumnIndex()
        var isAscending = true
        var previous: ColumnIndexEntry?
        for page in pages {
            index.areNull.append(page.bounds == nil)
            index.nullCounts.append(page.nullCount)
            guard let bounds = page.bounds else {
                index.mins.append([])
                index.maxes.append([])
                continue
            }
            guard let max = bounds.max.storedMax(isText: isText) else { return nil }
            let entry = ColumnIndexEntry(
                min: bounds.min.storedMin(isText: isText).bytes, max: max.bytes)
            if let previous, !entry.follows(previous, as: type) { isAscending = false }
            index.mins.append(entry.min)
            index.maxes.append(entry.max)
            previous = entry
        }
        index.order = isAscending ? .ascending : .unordered
        return index
    }

    func offsetIndex(at start: Int) -> OffsetIndex {
        OffsetIndex(
            pages: pages.map {
                .init(
                    offset: start + $0.offset, compressedBytes: Int32($0.storedBytes),
                    firstRow: $0.firstRow)
            })
    }
}

/// A page's bounds as the index stores them; order is judged on these, not on the exact ones.
private struct ColumnIndexEntry {
    var min: [UInt8]
    var max: [UInt8]

    func follows(_ previous: ColumnIndexEntry, as type: PhysicalType) -> Bool {
        func isAtLeast(_ right: [UInt8], _ left: [UInt8]) -> Bool {
            guard let right = ColumnValue(stored: right, as: type),
                let left = ColumnValue(stored: left, as: type)
            else { return false }
            return !right.precedes(left)
        }
        return isAtLeast(min, previous.min) && isAtLeast(max, previous.max)
    }
}
