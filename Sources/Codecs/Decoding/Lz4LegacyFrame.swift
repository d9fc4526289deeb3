import CLZ4

/// Decodes one frame of the legacy lz4 format, which has no checksums and no end mark.
///
///     magic 4 | { block size 4 | block, 8 MiB decoded unless it is the last } ...
///
/// The frame ends where the input ends or where a block size would be another frame's magic.
///
/// - Source: LZ4 frame format description 1.6, "Legacy frame".
final class Lz4LegacyFrame: FrameEngine {
    private static let maxBlockBytes = 8 << 20

    private enum Place { case magic, size, block(Int) }

    private var place = Place.magic
    private var block: [UInt8] = []
    private var waiting = 0..<0

    var wantedBytes: Int {
        if !waiting.isEmpty { return 0 }
        return if case .block(let size) = place { size } else { 4 }
    }

    var mayEndHere: Bool {
        if case .size = place { true } else { false }
    }

    func begin() {
        place = .magic
        waiting = 0..<0
    }

    func step(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    )
        -> FrameStep
    {
        if !waiting.isEmpty { return handOut(output) }
        guard input.count >= wantedBytes else {
            return failure(
                "the input ends inside an lz4 block; \(wantedBytes - input.count) more bytes needed"
            )
        }
        switch place {
        case .magic:
            place = .size
            return FrameStep(consumed: 4, produced: 0, state: .open)
        case .size: return readSize(Int(UInt32(littleEndian: input.loadUnaligned(as: UInt32.self))))
        case .block(let size): return decodeBlock(input, size: size)
        }
    }

    private func readSize(_ size: Int) -> FrameStep {
        if size <= Int(LZ4_compressBound(Int32(Self.maxBlockBytes))) {
            place = .block(size)
            return FrameStep(consumed: 4, produced: 0, state: .open)
        }
        guard FrameKind(magic: UInt32(size)) != nil else {
            return failure("an lz4 block is larger than the legacy format allows")
        }
        return FrameStep(consumed: 0, produced: 0, state: .finished)
    }

    private func decodeBlock(_ input: UnsafeRawBufferPointer, size: Int) -> FrameStep {
        if block.isEmpty { block = [UInt8](repeating: 0, count: Self.maxBlockBytes) }
        let decoded = block.withUnsafeMutableBytes { room in
            LZ4_decompress_safe(
                input.baseAddress?.assumingMemoryBound(to: CChar.self),
                room.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(size),
                Int32(Self.maxBlockBytes))
        }
        guard decoded >= 0 else { return failure("an lz4 block cannot be decoded") }
        waiting = 0..<Int(decoded)
        place = .size
        return FrameStep(consumed: size, produced: 0, state: .open)
    }

    private func handOut(_ output: UnsafeMutableRawBufferPointer) -> FrameStep {
        let part = waiting.prefix(output.count)
        block.withUnsafeBytes {
            output.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[part]))
        }
        waiting = part.upperBound..<waiting.upperBound
        return FrameStep(consumed: 0, produced: part.count, state: .open)
    }

    private func failure(_ what: String) -> FrameStep {
        FrameStep(consumed: 0, produced: 0, state: .failed(.damaged(what)))
    }
}
