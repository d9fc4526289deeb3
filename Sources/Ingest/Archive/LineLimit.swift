import Codecs

/// Finds lines that are too long.
enum LineLimit {
    /// Where the first line begins that is longer than the limit, nil where none is.
    ///
    /// The bytes begin at a line's beginning; a last line without LF counts as far as it goes. From a
    /// line's beginning the search looks back from the farthest place its LF may have, so it reads
    /// about one line in every `maxLineBytes`.
    static func firstOversized(in bytes: Span<UInt8>, maxLineBytes: Int) -> Int? {
        var start = 0
        while bytes.count - start > maxLineBytes {
            let window = bytes.extracting(start..<start + maxLineBytes + 1)
            guard let last = ByteScan.last(UInt8(ascii: "\n"), in: window) else { return start }
            start += last + 1
        }
        return nil
    }
}
