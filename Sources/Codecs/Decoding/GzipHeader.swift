/// Reads a gzip member's header byte by byte and keeps nothing of it.
///
///     1F 8B | CM 1 | FLG 1 | MTIME 4 | XFL 1 | OS 1
///     FEXTRA: length 2, bytes | FNAME: text, 0 | FCOMMENT: text, 0 | FHCRC: 2
///
/// The stored file name is attacker's text: it is skipped, never returned.
///
/// - Source: RFC 1952 section 2.3.
struct GzipHeader {
    static let fixedBytes = 10

    private enum Flag {
        static let check: UInt8 = 0x02
        static let extra: UInt8 = 0x04
        static let name: UInt8 = 0x08
        static let comment: UInt8 = 0x10
        static let reserved: UInt8 = 0xE0
    }

    private enum Part {
        case fixed(Int)
        case extraLength(Int, UInt16)
        case extra(Int)
        case name, comment
        case check(Int, UInt16)
        case done
    }

    enum Progress: Equatable { case open, done, failed(FrameFault) }

    private var part = Part.fixed(0)
    private var flags: UInt8 = 0
    private var crc: UInt32 = 0

    /// Reads as much of the header as the input holds.
    mutating func read(_ input: UnsafeRawBufferPointer) -> (consumed: Int, progress: Progress) {
        for index in input.indices {
            if let fault = take(input[index]) { return (index, .failed(fault)) }
            if case .done = part { return (index + 1, .done) }
        }
        return (input.count, .open)
    }

    private mutating func take(_ byte: UInt8) -> FrameFault? {
        if case .check(let index, let low) = part { return takeCheck(byte, index, low) }
        crc = Checksum.crc32(byte, continuing: crc)
        switch part {
        case .fixed(let index): return takeFixed(byte, index)
        case .extraLength(0, _): part = .extraLength(1, UInt16(byte))
        case .extraLength(_, let low):
            let length = Int(UInt16(byte) << 8 | low)
            if length > 0 { part = .extra(length) } else { enter(after: Flag.extra) }
        case .extra(let remaining):
            if remaining > 1 { part = .extra(remaining - 1) } else { enter(after: Flag.extra) }
        case .name: if byte == 0 { enter(after: Flag.name) }
        case .comment: if byte == 0 { enter(after: Flag.comment) }
        case .check, .done: break
        }
        return nil
    }

    private mutating func takeFixed(_ byte: UInt8, _ index: Int) -> FrameFault? {
        switch index {
        case 0 where byte != 0x1F, 1 where byte != 0x8B: return .damaged("this is no gzip member")
        case 2 where byte != 8:
            return FrameFault(kind: .unsupported, what: "gzip compression method \(byte); only deflate (8) is known")
        case 3:
            flags = byte
            if byte & Flag.reserved != 0 {
                return FrameFault(kind: .unsupported, what: "the gzip header sets flags that are reserved")
            }
        default: break
        }
        if index + 1 < Self.fixedBytes { part = .fixed(index + 1) } else { enter(after: 0) }
        return nil
    }

    private mutating func takeCheck(_ byte: UInt8, _ index: Int, _ low: UInt16) -> FrameFault? {
        guard index == 1 else {
            part = .check(1, UInt16(byte))
            return nil
        }
        part = .done
        let matches = UInt16(byte) << 8 | low == UInt16(truncatingIfNeeded: crc)
        return matches ? nil : .damaged("the checksum of the gzip header does not match it")
    }

    /// Goes on to the first optional part behind the given one that the flags announce; the flags'
    /// bits rise in the order of the parts, but for the check, which comes last.
    private mutating func enter(after last: UInt8) {
        let ahead = flags & (UInt8.max << 2) & ~(last | (last > 0 ? last - 1 : 0))
        if ahead & Flag.extra != 0 {
            part = .extraLength(0, 0)
        } else if ahead & Flag.name != 0 {
            part = .name
        } else if ahead & Flag.comment != 0 {
            part = .comment
        } else {
            part = flags & Flag.check != 0 ? .check(0, 0) : .done
        }
    }
}
