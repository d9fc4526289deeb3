import Codecs
import Testing

/// Compares long byte runs; a failure tells where they differ instead of printing them.
func expectSame(_ left: [UInt8], _ right: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    guard left != right else { return }
    let index = zip(left, right).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    Issue.record("\(left.count) and \(right.count) bytes differ from byte \(index) on", sourceLocation: sourceLocation)
}

/// SplitMix64: small, seeded, the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Bytes to be stored.
enum Samples {
    /// Lines that compress about as well as logs do.
    static func lines(bytes count: Int, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        while bytes.count < count {
            let id = generator.next() % 1000
            let line = "{\"path\":\"/v1/items/\(id)\",\"status\":\(200 + id % 300),\"token\":\"\(generator.next() % 99991)\"}\n"
            bytes.append(contentsOf: line.utf8)
        }
        return Array(bytes.prefix(count))
    }

    /// Bytes that do not compress.
    static func noise(bytes count: Int, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }
}

/// Everything a decoder gives for one run of stored bytes.
struct Decoded: Equatable {
    var bytes: [UInt8] = []
    var failures: [CodecError] = []
    /// Decoded bytes that precede the first failure; all without one.
    var soundCount = 0
    var resumedAt: [Int] = []
    var codec: Codec?

    /// - Parameters:
    ///   - feed: how many stored bytes the decoder is given at a time.
    ///   - room: how many decoded bytes it may write at a time.
    init(_ stored: [UInt8], feed: Int = .max, room: Int = 64 << 10, limits: DecodeLimits = DecodeLimits()) {
        let decoder = ByteDecoder(limits: limits)
        var output = [UInt8](repeating: 0, count: room)
        var next = 0
        while true {
            let step = decoder.decode(into: &output, output.indices)
            bytes.append(contentsOf: output[..<step.count])
            if failures.isEmpty { soundCount = bytes.count }
            switch step.outcome {
            case .needsInput:
                decoder.supply { (input: inout [UInt8], range: Range<Int>) in
                    let count = min(feed, range.count, stored.count - next)
                    for index in 0..<count { input[range.lowerBound + index] = stored[next + index] }
                    next += count
                    return count
                }
            case .failed(let error, _): failures.append(error)
            case .resumed(let offset): resumedAt.append(offset)
            case .full, .frameEnd: break
            case .end:
                codec = decoder.codec
                return
            }
        }
    }
}
