/// Every limit of this module in one place.
///
/// The first group shapes what is written, and changing it changes the bytes of every file. The
/// second group bounds what is believed of a file that somebody else wrote.
enum TableLimits {
    /// Rows of a data page; a multiple of eight, so that pages begin at whole bytes of level bits.
    static let pageRows = 20_000
    /// Uncompressed bytes of a data page.
    static let pageBytes = 1 << 20
    /// Uncompressed bytes of a dictionary page.
    static let dictionaryBytes = 1 << 20
    /// Bytes of a minimum or maximum in the file's statistics.
    static let boundBytes = 64
    /// Characters (Unicode scalars) of a minimum or maximum in the log's statistics.
    static let boundCharacters = 32
    /// Columns, counted from the first, that have statistics in the log.
    static let statisticsColumns = 32
    /// Zstandard level of pages.
    static let zstdLevel: Int32 = 1

    /// Bytes of a footer that is read.
    static let footerBytes = 16 << 20
    /// Elements of a list in a footer or page header.
    static let listElements = 1 << 16
    /// Column chunks of a file: row groups times columns.
    static let chunks = 200_000
    /// Nesting of Thrift structures.
    static let thriftDepth = 24
    /// Nesting of a foreign file's schema.
    static let schemaDepth = 24
    /// Rows of one row group.
    static let rowGroupRows = 16 << 20
    /// Uncompressed bytes of one page.
    static let storedPageBytes = 64 << 20
    /// Bytes of one stored column chunk.
    static let chunkBytes = 512 << 20
    /// Bytes of text of one column of a row group, once every row has its own.
    static let textBytes = 512 << 20
    /// Bytes of one commit file of the log.
    static let commitBytes = 256 << 20
    /// Nesting of JSON in the log.
    static let jsonDepth = 64
    /// Times a commit is carried over to the next version.
    static let rebases = 10
}
