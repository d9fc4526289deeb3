import CISAL

/// Decodes one gzip member: own header and trailer, ISA-L for the deflate stream between them.
///
///     header (GzipHeader) | deflate stream | CRC-32 4 | ISIZE 4
///
/// ISA-L is the fastest inflate at hand by far, and like zlib it hands out everything it decoded
/// before a fault, once `hc_inflate_drain` has emptied its inner buffer.
///
/// - Source: RFC 1952 section 2.3; RFC 1951.
final class GzipMember: FrameEngine {
    private enum Place { case header, body, held(FrameFault), trailer }

    private let state: UnsafeMutableRawPointer
    private var place = Place.header
    private var header = GzipHeader()
    private var crc: UInt32 = 0
    private var decodedBytes = 0
    private var mustFlush = false

    init() {
        state = .allocate(byteCount: hc_inflate_state_bytes(), alignment: 64)
    }

    deinit { state.deallocate() }

    var wantedBytes: Int {
        switch place {
        case .header: 1
        case .body: mustFlush ? 0 : 1
        case .held: 0
        case .trailer: 8
        }
    }

    func begin() {
        place = .header
        header = GzipHeader()
        crc = 0
        decodedBytes = 0
        mustFlush = false
        hc_inflate_begin(state)
    }

    func step(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    )
        -> FrameStep
    {
        switch place {
        case .header: readHeader(input)
        case .body: inflate(input, output)
        case .held(let fault): drain(output, fault, consumed: 0, produced: 0)
        case .trailer: readTrailer(input)
        }
    }

    private func readHeader(_ input: UnsafeRawBufferPointer) -> FrameStep {
        let (consumed, progress) = header.read(input)
        switch progress {
        case .open: break
        case .done: place = .body
        case .failed(let fault):
            return FrameStep(consumed: consumed, produced: 0, state: .failed(fault))
        }
        return FrameStep(consumed: consumed, produced: 0, state: .open)
    }

    private func inflate(
        _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
    )
        -> FrameStep
    {
        let step = hc_inflate(
            state, input.baseAddress, mustFlush ? 0 : input.count, output.baseAddress, output.count)
        account(UnsafeRawBufferPointer(rebasing: output[..<step.produced]))
        if step.code < 0 {
            let rest = UnsafeMutableRawBufferPointer(rebasing: output[step.produced...])
            return drain(
                rest, .damaged(Self.words(step.code)), consumed: step.consumed,
                produced: step.produced)
        }
        mustFlush = step.produced == output.count
        if step.is_finished != 0 { place = .trailer }
        return FrameStep(consumed: step.consumed, produced: step.produced, state: .open)
    }

    /// Empties ISA-L's inner buffer after a fault, in several steps where the room is short.
    private func drain(
        _ output: UnsafeMutableRawBufferPointer, _ fault: FrameFault, consumed: Int, produced: Int
    ) -> FrameStep {
        let count = hc_inflate_drain(state, output.baseAddress, output.count)
        account(UnsafeRawBufferPointer(rebasing: output[..<count]))
        let isEmpty = count < output.count
        if !isEmpty { place = .held(fault) }
        return FrameStep(
            consumed: consumed, produced: produced + count, state: isEmpty ? .failed(fault) : .open)
    }

    private func readTrailer(_ input: UnsafeRawBufferPointer) -> FrameStep {
        guard input.count >= 8 else {
            let what = "the input ends inside a gzip trailer; \(8 - input.count) more bytes needed"
            return FrameStep(
                consumed: input.count, produced: 0, state: .failed(.damaged(what, isCut: false)))
        }
        let storedCrc = UInt32(littleEndian: input.loadUnaligned(as: UInt32.self))
        let storedBytes = UInt32(
            littleEndian: input.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        let state: FrameStep.State =
            if storedCrc != crc {
                .failed(
                    .damaged(
                        "the CRC-32 of the gzip member does not match its content", isCut: false))
            } else if storedBytes != UInt32(truncatingIfNeeded: decodedBytes) {
                .failed(
                    .damaged(
                        "the length of the gzip member does not match its content", isCut: false))
            } else {
                .finished
            }
        return FrameStep(consumed: 8, produced: 0, state: state)
    }

    private func account(_ decoded: UnsafeRawBufferPointer) {
        guard let start = decoded.baseAddress, !decoded.isEmpty else { return }
        crc = crc32_gzip_refl(crc, start.assumingMemoryBound(to: UInt8.self), UInt64(decoded.count))
        decodedBytes += decoded.count
    }

    private static func words(_ code: Int32) -> String {
        switch code {
        case ISAL_INVALID_BLOCK: "a deflate block begins wrongly"
        case ISAL_INVALID_SYMBOL: "a deflate block holds a code that does not exist"
        case ISAL_INVALID_LOOKBACK: "a deflate block refers to bytes before its beginning"
        default: "the deflate stream cannot be decoded (\(code))"
        }
    }
}
