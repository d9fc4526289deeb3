/// How the bytes of an archived file are stored.
public enum Codec: String, Sendable, CaseIterable {
    case plain, gzip, zstd, lz4

    /// Tells the codec by the magic number at the beginning of a file.
    ///
    /// The magic decides, never the name. zstd and lz4 share their skippable frames, so a file that
    /// begins with some is named after the first other frame that the head shows, zstd if none does.
    public static func recognise(_ head: Span<UInt8>) -> Codec {
        var offset = 0
        while let magic = head.littleEndian32(at: offset) {
            switch FrameKind(magic: magic) {
            case .skippable:
                guard let bytes = head.littleEndian32(at: offset + 4) else { return .zstd }
                offset += 8 + Int(bytes)
            case let kind?: return kind.codec
            case nil: return offset == 0 ? .plain : .zstd
            }
        }
        if offset > 0 { return .zstd }
        return head.count >= 2 && head[0] == 0x1F && head[1] == 0x8B ? .gzip : .plain
    }

    /// The codec that a file's name promises by its ending, nil where it promises none.
    public init?(promisedBy name: String) {
        let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() }
        switch ending {
        case ".gz", ".gzip": self = .gzip
        case ".zst", ".zstd": self = .zstd
        case ".lz4": self = .lz4
        default: return nil
        }
    }
}

/// What a frame is, told by its first four bytes.
enum FrameKind: Equatable {
    case gzip, zstd, lz4, lz4Legacy, skippable

    /// - Source: RFC 1952 section 2.3.1; RFC 8878 section 3.1; LZ4 frame format 1.6, all of them
    ///   read as a little-endian number.
    init?(magic: UInt32) {
        switch magic {
        case 0xFD2F_B528: self = .zstd
        case 0x184D_2204: self = .lz4
        case 0x184C_2102: self = .lz4Legacy
        case 0x184D_2A50...0x184D_2A5F: self = .skippable
        case _ where magic & 0xFFFF == 0x8B1F: self = .gzip
        default: return nil
        }
    }

    var codec: Codec {
        switch self {
        case .gzip: .gzip
        case .zstd, .skippable: .zstd
        case .lz4, .lz4Legacy: .lz4
        }
    }
}

extension Span<UInt8> {
    /// Four bytes as a number, nil where the span ends before.
    func littleEndian32(at offset: Int) -> UInt32? {
        guard offset >= 0, offset <= count - 4 else { return nil }
        return (0..<4).reduce(0) { $0 | UInt32(self[offset + $1]) << UInt32(8 * $1) }
    }
}
