/// Decodes an archive piece by piece: any sequence of gzip members, zstd, lz4 and skippable frames.
///
/// The caller pushes stored bytes with `supply` whenever `decode` says `needsInput`, and takes
/// decoded bytes into its own array. Nothing is allocated per call and no size that a stream
/// declares is believed. Frames are told by their magic numbers, one layer deep. A fault ends a
/// frame, not the archive: everything decoded before it has been handed out, then `failed` is given
/// once and decoding goes on with the next frame that can be found.
///
/// One decoder belongs to one thread at a time.
public final class ByteDecoder {
    /// Why `decode` came back.
    public enum Outcome: Equatable, Sendable {
        /// The room is used up.
        case full
        /// All stored bytes at hand are used up: call `supply`.
        case needsInput
        /// A frame ended here, and its checksums were right.
        case frameEnd
        /// A frame ended wrongly. With `isCut`, decoded bytes are missing behind this point.
        case failed(CodecError, isCut: Bool)
        /// After a failure: the bytes of this step are the first of a frame found further on, and
        /// something is missing before them.
        case resumed(storedOffset: Int)
        /// Nothing more will come.
        case end
    }

    /// What one call of `decode` did.
    public struct Step: Equatable, Sendable {
        /// Decoded bytes written, in every outcome.
        public let count: Int
        public let outcome: Outcome
    }

    enum Place {
        case boundary
        case skipping(Int)
        case inside(any FrameEngine)
        case searching
        case ended
    }

    /// The codec of the first frame that is not skippable, nil before it.
    public internal(set) var codec: Codec?
    /// Decoded bytes handed out so far.
    public internal(set) var decodedBytes = 0

    let limits: DecodeLimits
    var input = StoredBuffer()
    var place = Place.boundary
    var wantedBytes = 0
    var failedProbes = 0
    private var hasSeenFrame = false
    private var mayBePadded = false
    private lazy var zstd = ZstdFrame(maxWindowLog: limits.maxWindowLog)
    private lazy var gzip = GzipMember()
    private lazy var lz4 = Lz4Frame()
    private lazy var lz4Legacy = Lz4LegacyFrame()

    public init(limits: DecodeLimits = DecodeLimits()) {
        self.limits = limits
    }

    /// Stored bytes used up so far.
    public var storedOffset: Int { input.storedOffset }

    /// The number of stored bytes that were supplied and not yet used up.
    public var suppliedCount: Int { input.count }

    /// Tells the codec by the supplied bytes, before the first call of `decode`.
    public func recognise() -> Codec {
        let bytes = input.bytes
        return Codec.recognise(bytes.span.extracting(input.range))
    }

    /// Hands out supplied bytes as they are, for an archive that turned out to be plain.
    ///
    /// - Returns: how many bytes were written; 0 when all are handed out.
    public func takePlain(into output: inout [UInt8], _ range: Range<Int>) -> Int {
        let count = min(range.count, input.count)
        let held = input.range.prefix(count)
        output.withUnsafeMutableBytes { all in
            input.bytes.withUnsafeBytes { stored in
                UnsafeMutableRawBufferPointer(rebasing: all[range])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: stored[held]))
            }
        }
        input.consume(count)
        decodedBytes += count
        return count
    }

    /// Takes more stored bytes: `read` writes into the range it is given and returns how many, 0 at
    /// the end of the input. It may give fewer than there is room for; it is called once.
    public func supply<Failure: Error>(
        _ read: (inout [UInt8], Range<Int>) throws(Failure) -> Int
    ) throws(Failure) {
        try input.fill(wanted: wantedBytes, read)
    }

    /// Decodes into a range of the caller's array, from its beginning.
    public func decode(into output: inout [UInt8], _ range: Range<Int>) -> Step {
        precondition(!range.isEmpty, "decoding needs room for at least one byte")
        var count = 0
        let outcome = output.withUnsafeMutableBytes { all in
            run(UnsafeMutableRawBufferPointer(rebasing: all[range]), &count)
        }
        return Step(count: count, outcome: outcome)
    }

    private func run(_ output: UnsafeMutableRawBufferPointer, _ count: inout Int) -> Outcome {
        while true {
            let outcome: Outcome? =
                switch place {
                case .boundary: enterFrame()
                case .skipping(let remaining): skip(remaining)
                case .inside(let engine): advance(engine, output, &count)
                case .searching: search(output, &count)
                case .ended: .end
                }
            if let outcome { return outcome }
        }
    }

    /// One step inside a frame.
    private func advance(
        _ engine: any FrameEngine, _ output: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) -> Outcome? {
        guard count < output.count else { return .full }
        if input.count < engine.wantedBytes, !input.isEnded { return need(engine.wantedBytes) }
        if input.count == 0, engine.wantedBytes > 0, engine.mayEndHere { return finishFrame() }
        let isFlushing = engine.wantedBytes == 0
        let step = step(engine, UnsafeMutableRawBufferPointer(rebasing: output[count...]))
        count += step.produced
        if let objection = limits.objection(decodedBytes: decodedBytes, storedBytes: storedOffset) {
            place = .ended
            return .failed(.overLimit(what: objection, storedOffset: storedOffset), isCut: true)
        }
        switch step.state {
        case .finished: return finishFrame()
        case .failed(let fault): return fail(fault)
        case .open: return step.consumed == 0 && step.produced == 0 && !isFlushing ? stall(engine) : nil
        }
    }

    /// A step without movement: the input has ended, or a library does not do what it promises.
    private func stall(_ engine: any FrameEngine) -> Outcome? {
        if input.count == 0, !input.isEnded { return need(engine.wantedBytes) }
        if engine.wantedBytes == 0 { return nil }
        return fail(.damaged("the input ends inside a \(codec?.rawValue ?? "skippable") frame; more bytes needed"))
    }

    /// Lets an engine take a step and counts what it did.
    func step(_ engine: any FrameEngine, _ output: UnsafeMutableRawBufferPointer) -> FrameStep {
        let step = input.bytes.withUnsafeBytes { all in
            engine.step(UnsafeRawBufferPointer(rebasing: all[input.range]), into: output)
        }
        input.consume(step.consumed)
        decodedBytes += step.produced
        return step
    }

    func need(_ bytes: Int) -> Outcome {
        wantedBytes = bytes
        return .needsInput
    }

    func finishFrame() -> Outcome {
        place = .boundary
        return .frameEnd
    }

    private func fail(_ fault: FrameFault) -> Outcome {
        place = fault.isCut ? .searching : .boundary
        return .failed(fault.error(at: storedOffset), isCut: fault.isCut)
    }

    /// Looks at the magic number between frames.
    private func enterFrame() -> Outcome? {
        if mayBePadded { skipZeros() }
        if input.count < 4, !input.isEnded { return need(4) }
        if input.count == 0 { return finishArchive() }
        guard let magic = input.magic, let kind = FrameKind(magic: magic) else { return refuseBytes() }
        hasSeenFrame = true
        if kind == .skippable { return enterSkippable() }
        codec = codec ?? kind.codec
        enter(kind)
        return nil
    }

    /// Begins a frame whose magic number is next.
    func enter(_ kind: FrameKind) {
        mayBePadded = kind == .gzip
        let engine: any FrameEngine =
            switch kind {
            case .gzip: gzip
            case .lz4: lz4
            case .lz4Legacy: lz4Legacy
            case .zstd, .skippable: zstd
            }
        engine.begin()
        place = .inside(engine)
    }

    private func finishArchive() -> Outcome {
        place = .ended
        guard !hasSeenFrame else { return .end }
        return .failed(.damaged(what: "the archive is empty; at least one frame needed", storedOffset: 0), isCut: true)
    }

    private func refuseBytes() -> Outcome {
        let what = hasSeenFrame ? "the bytes after the last frame are no frame" : "this is no gzip, zstd or lz4 frame"
        let outcome = fail(.damaged(what, isCut: !hasSeenFrame))
        place = .searching
        return outcome
    }

    /// Tape blocks and some writers pad gzip members with zeros; gzip ignores them too.
    private func skipZeros() {
        var zeros = 0
        while zeros < input.count, input.byte(zeros) == 0 { zeros += 1 }
        input.consume(zeros)
    }

    private func enterSkippable() -> Outcome? {
        if input.count < 8, !input.isEnded { return need(8) }
        let bytes = input.bytes
        let head = bytes.span.extracting(input.range)
        guard let length = head.littleEndian32(at: 4) else {
            return fail(.damaged("the input ends inside a skippable frame; more bytes needed"))
        }
        input.consume(8)
        place = .skipping(Int(length))
        return nil
    }

    private func skip(_ remaining: Int) -> Outcome? {
        let count = min(remaining, input.count)
        input.consume(count)
        place = count == remaining ? .boundary : .skipping(remaining - count)
        guard count < remaining else { return nil }
        guard input.isEnded else { return need(1) }
        return fail(.damaged("the input ends inside a skippable frame; \(remaining - count) more bytes needed"))
    }
}
