import CLZ4

/// Decodes one lz4 frame with liblz4, header, block and content checksums verified.
///
///     magic 4 | FLG 1 | BD 1 | content size 0 or 8 | dictionary id 0 or 4 | header checksum 1
///     { block size 4 | block <= 4 MiB | checksum 0 or 4 } ... | end mark 4 | checksum 0 or 4
///
/// Like libzstd, liblz4 does not say how much a failing call wrote; each call gets one block.
///
/// - Source: LZ4 frame format description 1.6.
final class Lz4Frame: FrameEngine {
    private static let blockHeaderBytes = 4
    /// The shortest header; liblz4 then says how much longer this one is.
    private static let firstBytes = 7

    private let context: OpaquePointer
    private var hintBytes = 0
    private var mustFlush = false

    init() {
        var created: OpaquePointer?
        _ = LZ4F_createDecompressionContext(&created, UInt32(LZ4F_VERSION))
        guard let created else { preconditionFailure("liblz4 has no memory for a context") }
        context = created
    }

    deinit { LZ4F_freeDecompressionContext(context) }

    var wantedBytes: Int {
        if mustFlush { return 0 }
        return hintBytes > Self.blockHeaderBytes ? hintBytes - Self.blockHeaderBytes : hintBytes
    }

    func begin() {
        LZ4F_resetDecompressionContext(context)
        hintBytes = Self.firstBytes + Self.blockHeaderBytes
        mustFlush = false
    }

    func step(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    )
        -> FrameStep
    {
        let offered = min(input.count, wantedBytes)
        var consumed = offered
        var produced = output.count
        let hint = LZ4F_decompress(
            context, output.baseAddress, &produced, input.baseAddress, &consumed, nil)
        guard LZ4F_isError(hint) == 0 else { return failure(hint, offered: offered) }
        mustFlush = produced == output.count
        hintBytes = hint
        return FrameStep(
            consumed: consumed, produced: produced, state: hint == 0 ? .finished : .open)
    }

    private func failure(_ result: Int, offered: Int) -> FrameStep {
        let fault = Self.fault(String(cString: LZ4F_getErrorName(result)))
        return FrameStep(consumed: fault.isCut ? 0 : offered, produced: 0, state: .failed(fault))
    }

    /// liblz4 exports the names of its errors but not their numbers.
    private static func fault(_ name: String) -> FrameFault {
        switch name {
        case "ERROR_contentChecksum_invalid":
            .damaged("the checksum of the lz4 frame does not match its content", isCut: false)
        case "ERROR_blockChecksum_invalid":
            .damaged("the checksum of an lz4 block does not match it")
        case "ERROR_headerChecksum_invalid":
            .damaged("the checksum of the lz4 frame header does not match it")
        case "ERROR_maxBlockSize_invalid": .damaged("an lz4 block is larger than its frame allows")
        case "ERROR_frameSize_wrong": .damaged("the lz4 frame is not as long as its header says")
        case "ERROR_headerVersion_wrong":
            FrameFault(kind: .unsupported, what: "the lz4 frame is of another version than 1")
        case "ERROR_reservedFlag_set":
            FrameFault(kind: .unsupported, what: "the lz4 frame sets bits that are reserved")
        case "ERROR_allocation_failed":
            FrameFault(kind: .overLimit, what: "no memory for the lz4 frame")
        default: .damaged("an lz4 block cannot be decoded (\(name))")
        }
    }
}
