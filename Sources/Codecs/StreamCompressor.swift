import CLZ4
import CZlib
import CZstd

/// Compresses an archive piece by piece, so that it never stands in memory as a whole.
///
/// Compressed bytes are appended to the caller's array whenever the library gives some. Frames (zstd,
/// lz4) or members (gzip) end where the caller says so and may follow one another in one file. Equal
/// pieces and levels give equal bytes as long as the linked library is the same version. One
/// compressor belongs to one thread at a time.
public final class StreamCompressor {
    private let engine: any CompressionEngine
    private var isInFrame = false

    /// - Parameter level: nil is the usual level of the command-line tools: zstd 3, gzip 6, lz4 fast.
    public init(_ codec: Codec, level: Int? = nil) {
        engine =
            switch codec {
            case .plain: PlainEngine()
            case .zstd: ZstdEngine(level: level ?? 3)
            case .gzip: GzipEngine(level: level ?? 6)
            case .lz4: LZ4Engine(level: level ?? 0)
            }
    }

    /// Compresses a piece.
    public func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        if !isInFrame { engine.begin(&output) }
        isInFrame = true
        engine.compress(bytes, &output)
    }

    /// Ends the frame, so that the next piece begins a new one; without a frame, an empty one is written.
    public func endFrame(_ output: inout [UInt8]) {
        if !isInFrame { engine.begin(&output) }
        isInFrame = false
        engine.end(&output)
    }

    /// Whether pieces have been appended since the last end of a frame.
    public var hasOpenFrame: Bool { isInFrame }
}

/// One compression library behind `StreamCompressor`.
private protocol CompressionEngine: AnyObject {
    func begin(_ output: inout [UInt8])
    func compress(_ bytes: Span<UInt8>, _ output: inout [UInt8])
    func end(_ output: inout [UInt8])
}

private final class PlainEngine: CompressionEngine {
    func begin(_ output: inout [UInt8]) {}
    func compress(_ bytes: Span<UInt8>, _ output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }
    func end(_ output: inout [UInt8]) {}
}

private final class ZstdEngine: CompressionEngine {
    private let context: OpaquePointer
    private var room = [UInt8](repeating: 0, count: ZSTD_CStreamOutSize())

    init(level: Int) {
        guard let context = ZSTD_createCCtx() else {
            preconditionFailure("libzstd has no memory for a context")
        }
        self.context = context
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Int32(level))
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    }

    deinit { ZSTD_freeCCtx(context) }

    func begin(_ output: inout [UInt8]) {}

    func compress(_ bytes: Span<UInt8>, _ output: inout [UInt8]) {
        run(bytes, ZSTD_e_continue, &output)
    }

    func end(_ output: inout [UInt8]) { run(Span(), ZSTD_e_end, &output) }

    private func run(_ bytes: Span<UInt8>, _ directive: ZSTD_EndDirective, _ output: inout [UInt8]) {
        bytes.withUnsafeBytes { source in
            room.withUnsafeMutableBytes { target in
                var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
                var rest = 0
                repeat {
                    var piece = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                    rest = ZSTD_compressStream2(context, &piece, &input, directive)
                    precondition(
                        ZSTD_isError(rest) == 0, "libzstd refuses a stream that it began itself")
                    output.append(contentsOf: target[..<piece.pos])
                } while input.pos < input.size || (directive == ZSTD_e_end && rest > 0)
            }
        }
    }
}

private final class GzipEngine: CompressionEngine {
    private var stream = z_stream()
    private var room = [UInt8](repeating: 0, count: 128 << 10)

    init(level: Int) {
        let gzipWindowBits: Int32 = 15 + 16
        let code = deflateInit2_(
            &stream, Int32(level), Z_DEFLATED, gzipWindowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "zlib has no memory for a stream of level \(level)")
    }

    deinit { deflateEnd(&stream) }

    func begin(_ output: inout [UInt8]) {}

    func compress(_ bytes: Span<UInt8>, _ output: inout [UInt8]) { run(bytes, Z_NO_FLUSH, &output) }

    func end(_ output: inout [UInt8]) {
        run(Span(), Z_FINISH, &output)
        deflateReset(&stream)
    }

    private func run(_ bytes: Span<UInt8>, _ flush: Int32, _ output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { source in
            room.withUnsafeMutableBufferPointer { target in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                repeat {
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    let code = deflate(&stream, flush)
                    precondition(
                        code >= 0 || code == Z_BUF_ERROR,
                        "zlib refuses a stream that it began itself")
                    output.append(contentsOf: target[..<(target.count - Int(stream.avail_out))])
                } while stream.avail_out == 0
            }
        }
    }
}

private final class LZ4Engine: CompressionEngine {
    private var context: OpaquePointer?
    private var preferences = LZ4F_preferences_t()
    private var room: [UInt8] = []

    init(level: Int) {
        let code = LZ4F_createCompressionContext(&context, UInt32(LZ4F_VERSION))
        precondition(LZ4F_isError(code) == 0, "liblz4 has no memory for a context")
        preferences.compressionLevel = Int32(level)
        preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled
        preferences.frameInfo.blockSizeID = LZ4F_max256KB
    }

    deinit { LZ4F_freeCompressionContext(context) }

    func begin(_ output: inout [UInt8]) {
        write(bound: Int(LZ4F_HEADER_SIZE_MAX), &output) { target in
            LZ4F_compressBegin(context, target.baseAddress, target.count, &preferences)
        }
    }

    func compress(_ bytes: Span<UInt8>, _ output: inout [UInt8]) {
        write(bound: LZ4F_compressBound(bytes.count, &preferences), &output) { target in
            bytes.withUnsafeBytes { source in
                LZ4F_compressUpdate(
                    context, target.baseAddress, target.count, source.baseAddress, source.count, nil
                )
            }
        }
    }

    func end(_ output: inout [UInt8]) {
        write(bound: LZ4F_compressBound(0, &preferences), &output) { target in
            LZ4F_compressEnd(context, target.baseAddress, target.count, nil)
        }
    }

    private func write(
        bound: Int, _ output: inout [UInt8], _ encode: (UnsafeMutableRawBufferPointer) -> Int
    ) {
        if room.count < bound { room = [UInt8](repeating: 0, count: bound) }
        let count = room.withUnsafeMutableBytes { encode($0) }
        precondition(LZ4F_isError(count) == 0, "liblz4 refuses a stream that it began itself")
        output.append(contentsOf: room[..<count])
    }
}
