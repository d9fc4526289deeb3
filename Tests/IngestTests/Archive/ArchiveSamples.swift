import Codecs

/// SplitMix64: small, seeded, the same on every machine.
struct ArchiveGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Lines of many lengths: empty ones, ones with NUL and CR, a few very long ones.
func archiveSample(
    lines count: Int, longest: Int = 200, seed: UInt64, endsWithLineFeed: Bool = true
) -> [UInt8] {
    var generator = ArchiveGenerator(state: seed)
    var bytes: [UInt8] = []
    for index in 0..<count {
        let isLong = generator.next() % 16 == 0
        let length = Int(generator.next() % UInt64(isLong ? longest + 1 : longest / 8 + 1))
        for _ in 0..<length {
            let byte = UInt8(truncatingIfNeeded: generator.next() % 97)
            bytes.append(byte == 10 ? 13 : byte)
        }
        if index < count - 1 || endsWithLineFeed {
            bytes.append(10)
        } else if length == 0 {
            bytes.append(65)
        }
    }
    return bytes
}

func contentHex(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    return ContentHash.hex(bytes.span)
}
