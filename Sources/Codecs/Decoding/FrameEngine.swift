/// Decodes one frame (gzip: member) of one format, piece by piece; reused from frame to frame.
///
/// The caller presents the stored bytes that follow those already consumed. It must call `begin()`
/// at the first byte of each frame, and must not call `step` after `finished` or `failed`.
protocol FrameEngine: AnyObject {
    /// How many bytes the next step wants to see at once; 0 while decoded bytes wait for room.
    ///
    /// Only a wish: at the end of the input a step is given what there is. Engines that follow the
    /// block structure fail on the block that is wrong and have handed out everything before it.
    var wantedBytes: Int { get }

    /// Whether the frame may end where the input ends although no end mark was seen.
    var mayEndHere: Bool { get }

    /// Prepares for a frame whose magic number is the next byte of input.
    func begin()

    /// Decodes from the beginning of `input` into the beginning of `output`, which is not empty.
    func step(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    )
        -> FrameStep
}

extension FrameEngine {
    var mayEndHere: Bool { false }
}

/// What one step of an engine did.
struct FrameStep {
    enum State {
        case open
        case finished
        case failed(FrameFault)
    }

    /// Stored bytes used up; below zero where an engine gives back what it had read ahead.
    var consumed: Int
    /// Decoded bytes written.
    var produced: Int
    var state: State
}

/// Why a frame cannot be decoded (further).
struct FrameFault: Equatable {
    enum Kind { case damaged, unsupported, overLimit }

    var kind: Kind
    var what: String
    /// Whether decoded bytes are missing behind this point. A wrong checksum at the end of a frame
    /// takes nothing away; the next frame follows at once.
    var isCut = true

    static func damaged(_ what: String, isCut: Bool = true) -> FrameFault {
        FrameFault(kind: .damaged, what: what, isCut: isCut)
    }

    func error(at storedOffset: Int) -> CodecError {
        switch kind {
        case .damaged: .damaged(what: what, storedOffset: storedOffset)
        case .unsupported: .unsupported(what: what, storedOffset: storedOffset)
        case .overLimit: .overLimit(what: what, storedOffset: storedOffset)
        }
    }
}
