import Codecs

/// The decoded bytes of one archive, whatever it is stored as.
final class ArchiveSource {
    /// What happened while a piece was read.
    enum Event {
        /// Nothing: more follows, unless `isEnded`.
        case none
        /// Bytes are missing behind this piece.
        case cut
        /// Bytes are missing before this piece.
        case resumed
    }

    struct Piece {
        var count: Int
        var event = Event.none
    }

    /// How many decoded bytes tell whether the content is compressed once more.
    private static let leadBytes = 4

    let file: StoredFile
    let codec: Codec
    let promisedCodec: Codec?
    private(set) var isEnded = false
    private(set) var damages: [ArchiveDamage] = []
    private(set) var damageCount = 0
    private(set) var decodedBytes: Int64 = 0
    private let decoder: ByteDecoder
    private var lead: [UInt8] = []
    private var lastByte: UInt8 = 0
    private var endedFrames = (whole: 0, insideLine: 0)

    init(path: String, limits: ReaderLimits) throws(IngestError) {
        file = try StoredFile(path: path)
        decoder = ByteDecoder(limits: limits.decoding)
        promisedCodec = Codec(promisedBy: path)
        try Self.supply(decoder, file, atLeast: Self.leadBytes)
        let recognised = decoder.recognise()
        let isTooShort = decoder.suppliedCount < Self.leadBytes && recognised == .plain
        codec = isTooShort ? promisedCodec ?? .plain : recognised
        if codec == .plain, !limits.digestsPlainFiles { file.digest = nil }
    }

    /// Whether frames have been seen to end at line ends, and only there: then a frame found behind
    /// damage begins with a whole line.
    var framesHoldWholeLines: Bool { endedFrames.whole > 0 && endedFrames.insideLine == 0 }

    /// Reads decoded bytes into a range of the array, from its beginning.
    func read(into bytes: inout [UInt8], _ range: Range<Int>) throws(IngestError) -> Piece {
        let piece =
            codec == .plain ? try readPlain(&bytes, range) : try readDecoded(&bytes, range)
        guard piece.count > 0 else { return piece }
        lastByte = bytes[range.lowerBound + piece.count - 1]
        guard codec != .plain, lead.count < Self.leadBytes else {
            decodedBytes += Int64(piece.count)
            return piece
        }
        return checkLead(bytes.span.extracting(range.prefix(piece.count)), piece)
    }

    private func readPlain(_ bytes: inout [UInt8], _ range: Range<Int>) throws(IngestError) -> Piece {
        let held = decoder.takePlain(into: &bytes, range)
        if held > 0 { return Piece(count: held) }
        let count = try file.read(into: &bytes, range)
        isEnded = count == 0
        return Piece(count: count)
    }

    private func readDecoded(
        _ bytes: inout [UInt8], _ range: Range<Int>
    ) throws(IngestError)
        -> Piece
    {
        while true {
            let step = decoder.decode(into: &bytes, range)
            switch step.outcome {
            case .full: return Piece(count: step.count)
            case .needsInput:
                try Self.supply(decoder, file, atLeast: 1)
                if step.count > 0 { return Piece(count: step.count) }
            case .frameEnd:
                noteFrameEnd(step.count > 0 ? bytes[range.lowerBound + step.count - 1] : lastByte)
                return Piece(count: step.count)
            case .failed(let error, let isCut):
                note(error, after: step.count)
                return Piece(count: step.count, event: isCut ? .cut : .none)
            case .resumed(let storedOffset):
                if !damages.isEmpty, damageCount == damages.count {
                    damages[damages.count - 1].resumedAt = Int64(storedOffset)
                }
                return Piece(count: step.count, event: .resumed)
            case .end:
                isEnded = true
                return Piece(count: step.count)
            }
        }
    }

    private static func supply(
        _ decoder: ByteDecoder, _ file: StoredFile, atLeast count: Int
    )
        throws(IngestError)
    {
        var hasEnded = false
        repeat {
            try decoder.supply { (bytes: inout [UInt8], range: Range<Int>) throws(IngestError) in
                let read = try file.read(into: &bytes, range)
                hasEnded = read == 0
                return read
            }
        } while decoder.suppliedCount < count && !hasEnded
    }

    private func noteFrameEnd(_ byte: UInt8) {
        if byte == UInt8(ascii: "\n") {
            endedFrames.whole += 1
        } else {
            endedFrames.insideLine += 1
        }
    }

    private func note(_ error: CodecError, after count: Int) {
        damageCount += 1
        guard damages.count < ReaderLimits.maxListed else { return }
        damages.append(
            ArchiveDamage(
                storedOffset: Int64(error.storedOffset), decodedOffset: decodedBytes + Int64(count),
                reason: error.what))
    }

    /// Refuses content that is itself compressed: opening layer after layer is how bombs work.
    private func checkLead(_ bytes: Span<UInt8>, _ piece: Piece) -> Piece {
        for index in 0..<min(bytes.count, Self.leadBytes - lead.count) { lead.append(bytes[index]) }
        let inner = Codec.recognise(lead.span)
        guard lead.count == Self.leadBytes, inner != .plain else {
            decodedBytes += Int64(piece.count)
            return piece
        }
        let what = "the content is compressed once more (\(inner.rawValue)); one layer is opened"
        note(.unsupported(what: what, storedOffset: 0), after: 0)
        isEnded = true
        return Piece(count: 0, event: .cut)
    }

    /// Hashes the stored bytes that decoding did not ask for.
    func readToEnd() throws(IngestError) {
        guard file.mark.isRegular, file.digest != nil else { return }
        var room = [UInt8](repeating: 0, count: 64 << 10)
        while try file.read(into: &room, room.indices) > 0 {}
    }
}
