import CLZ4
import CZlib
import CZstd

/// Encodes bytes as one complete frame, as an archive holds it: for scenarios and tests.
///
/// Every frame carries its format's checksum. Frames may be put end to end.
public enum FrameEncoder {
    /// The frame of the given codec; the bytes themselves for `plain`.
    public static func encode(_ bytes: [UInt8], as codec: Codec) -> [UInt8] {
        switch codec {
        case .plain: bytes
        case .gzip: gzip(bytes)
        case .zstd: zstd(bytes)
        case .lz4: lz4(bytes)
        }
    }

    private static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        guard let context = ZSTD_createCCtx() else { preconditionFailure("libzstd has no memory for a context") }
        defer { ZSTD_freeCCtx(context) }
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 3)
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
        return fill(ZSTD_compressBound(bytes.count), from: bytes) { target, source in
            let count = ZSTD_compress2(context, target.baseAddress, target.count, source.baseAddress, source.count)
            return ZSTD_isError(count) == 0 ? count : nil
        }
    }

    private static func lz4(_ bytes: [UInt8]) -> [UInt8] {
        var preferences = LZ4F_preferences_t()
        preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled
        return fill(LZ4F_compressFrameBound(bytes.count, &preferences), from: bytes) { target, source in
            let count = LZ4F_compressFrame(
                target.baseAddress, target.count, source.baseAddress, source.count, &preferences)
            return LZ4F_isError(count) == 0 ? count : nil
        }
    }

    private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        let gzipWindowBits: Int32 = 15 + 16
        var stream = z_stream()
        let code = deflateInit2_(
            &stream, 6, Z_DEFLATED, gzipWindowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "zlib has no memory for a stream")
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return fill(bound, from: bytes) { target, source in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress?.assumingMemoryBound(to: Bytef.self))
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress?.assumingMemoryBound(to: Bytef.self)
            stream.avail_out = UInt32(target.count)
            return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
        }
    }

    /// An array of what `encode` writes into room for `bound` bytes.
    private static func fill(
        _ bound: Int, from bytes: [UInt8],
        _ encode: (UnsafeMutableRawBufferPointer, UnsafeRawBufferPointer) -> Int?
    ) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bound) { target, count in
            let written = bytes.withUnsafeBytes { encode(UnsafeMutableRawBufferPointer(target), $0) }
            guard let written else { preconditionFailure("no frame of \(bytes.count) bytes fits into its bound") }
            count = written
        }
    }
}
