import CZstd

/// Compresses pages: byte runs of known length that are decoded in one go.
///
/// A worker makes one and keeps it, since a compression context is dear to make. Equal bytes and
/// level give equal results. One compressor belongs to one thread at a time.
public final class PageCompressor {
    private let context: OpaquePointer
    private var room: [UInt8] = []

    /// - Parameter level: 1 (fast) to 19; pages use 1 to 3.
    public init(level: Int32) {
        guard let context = ZSTD_createCCtx() else { preconditionFailure("libzstd has no memory for a context") }
        self.context = context
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
    }

    deinit { ZSTD_freeCCtx(context) }

    /// One zstd frame that says its content's length and carries no checksum.
    public func compress(_ bytes: [UInt8]) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        if room.count < bound { room = [UInt8](repeating: 0, count: bound) }
        let count = room.withUnsafeMutableBytes { target in
            bytes.withUnsafeBytes { source in
                ZSTD_compress2(context, target.baseAddress, target.count, source.baseAddress, source.count)
            }
        }
        precondition(ZSTD_isError(count) == 0, "libzstd refuses to compress \(bytes.count) bytes into their bound")
        return Array(room[..<count])
    }

    /// Compresses one page with a context of its own; see `compress(_:)`.
    public static func zstd(_ bytes: [UInt8], level: Int32) -> [UInt8] {
        PageCompressor(level: level).compress(bytes)
    }

    /// Decompresses a page.
    ///
    /// - Parameter size: the exact number of decoded bytes. It is allocated, so the caller must have
    ///   checked it against its own limit.
    /// - Throws: `damaged` where the bytes are no zstd frame or decode to another length.
    public static func unzstd(_ bytes: [UInt8], size: Int) throws(CodecError) -> [UInt8] {
        guard size >= 0 else { throw .damaged(what: "a page of \(size) bytes; at least 0 needed", storedOffset: 0) }
        var result = 0
        let decoded = [UInt8](unsafeUninitializedCapacity: size) { target, count in
            result = bytes.withUnsafeBytes { source in
                ZSTD_decompress(target.baseAddress, size, source.baseAddress, source.count)
            }
            count = ZSTD_isError(result) == 0 ? result : 0
        }
        guard ZSTD_isError(result) == 0 else {
            let name = String(cString: ZSTD_getErrorName(result))
            throw .damaged(what: "a zstd page of \(size) bytes cannot be decoded (\(name))", storedOffset: 0)
        }
        guard decoded.count == size else {
            throw .damaged(what: "a zstd page decodes to \(decoded.count) bytes; \(size) needed", storedOffset: 0)
        }
        return decoded
    }
}
