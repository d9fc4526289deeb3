import CZstd

/// Decodes one zstd frame with libzstd's streaming interface.
///
///     magic 4 | descriptor 1 | window 0-1 | dictionary id 0-4 | content size 0-8
///     { block header 3 | block 0-128 KiB } ...                | checksum 0 or 4
///
/// libzstd does not say how much it wrote in a call that fails. So each call is given one block and
/// nothing else, and a call that fills the output is followed by one without input: what a failing
/// call would have written is then the failing block alone.
///
/// - Source: RFC 8878 section 3.1.1.
final class ZstdFrame: FrameEngine {
    private static let blockHeaderBytes = 3
    private static let firstBytes = 5

    private let context: OpaquePointer
    private let maxWindowLog: Int32
    private var hintBytes = ZstdFrame.firstBytes
    private var mustFlush = false

    init(maxWindowLog: Int32) {
        guard let context = ZSTD_createDCtx() else {
            preconditionFailure("libzstd has no memory for a context")
        }
        self.context = context
        self.maxWindowLog = maxWindowLog
        ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, maxWindowLog)
    }

    deinit { ZSTD_freeDCtx(context) }

    /// libzstd's hint covers a block and the header behind it; that header could fail.
    var wantedBytes: Int {
        if mustFlush { return 0 }
        return hintBytes > Self.blockHeaderBytes + 1 ? hintBytes - Self.blockHeaderBytes : hintBytes
    }

    func begin() {
        ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
        hintBytes = Self.firstBytes + Self.blockHeaderBytes
        mustFlush = false
    }

    func step(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    )
        -> FrameStep
    {
        let offered = min(input.count, wantedBytes)
        var source = ZSTD_inBuffer(src: input.baseAddress, size: offered, pos: 0)
        var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let hint = ZSTD_decompressStream(context, &target, &source)
        guard ZSTD_isError(hint) == 0 else { return failure(hint, offered: offered) }
        mustFlush = target.pos == target.size
        hintBytes = hint
        return FrameStep(
            consumed: source.pos, produced: target.pos, state: hint == 0 ? .finished : .open)
    }

    private func failure(_ result: Int, offered: Int) -> FrameStep {
        let fault = fault(result)
        return FrameStep(consumed: fault.isCut ? 0 : offered, produced: 0, state: .failed(fault))
    }

    private func fault(_ result: Int) -> FrameFault {
        switch ZSTD_getErrorCode(result) {
        case ZSTD_error_checksum_wrong:
            .damaged("the checksum of the zstd frame does not match its content", isCut: false)
        case ZSTD_error_frameParameter_windowTooLarge:
            FrameFault(
                kind: .overLimit,
                what: "the zstd frame wants a window of more than \(1 << (maxWindowLog - 20)) MiB; "
                    + "compress it again without a long window")
        case ZSTD_error_frameParameter_unsupported:
            FrameFault(kind: .unsupported, what: "the zstd frame sets bits that are reserved")
        case ZSTD_error_dictionary_wrong:
            FrameFault(kind: .unsupported, what: "the zstd frame needs a dictionary")
        case ZSTD_error_memory_allocation:
            FrameFault(kind: .overLimit, what: "no memory for the window of the zstd frame")
        default:
            .damaged(
                "a zstd block cannot be decoded (\(String(cString: ZSTD_getErrorName(result))))")
        }
    }
}
