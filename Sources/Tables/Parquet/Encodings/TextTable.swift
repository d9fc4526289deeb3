/// Distinct texts, each with a code in the order they were first seen.
///
/// Open addressing over the texts' hashes. Texts made to collide are met in two ways: where the
/// outcome must be the same on every machine the probes are bounded, and the table is lost; where
/// only the codes count, `seed` is random.
struct TextTable {
    /// All texts end to end.
    private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`.
    private(set) var ends: [Int] = []
    private var probesLeft: Int
    private let seed: UInt64

    private struct Slot {
        var hash: UInt64 = 0
        var code: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 10)
    private var logSize: UInt64 = 10

    init(probes: Int = .max, seed: UInt64 = 0) {
        probesLeft = probes
        self.seed = seed
    }

    var count: Int { ends.count }

    func range(_ code: Int) -> Range<Int> { (code == 0 ? 0 : ends[code - 1])..<ends[code] }

    /// The code of `source[range]`, which is added if it is new.
    ///
    /// - Returns: nil once the probes are used up.
    mutating func code(_ source: [UInt8], _ range: Range<Int>) -> UInt32? {
        guard probesLeft > 0 else { return nil }
        let hash = hash(source, range)
        var place = Int(truncatingIfNeeded: hash >> (64 - logSize))
        while slots[place].code != 0 {
            if slots[place].hash == hash, isEqual(Int(slots[place].code - 1), source, range) {
                return slots[place].code - 1
            }
            place = (place + 1) & (slots.count - 1)
            probesLeft -= 1
        }
        bytes.append(contentsOf: source[range])
        ends.append(bytes.count)
        slots[place] = Slot(hash: hash, code: UInt32(ends.count))
        if ends.count * 2 > slots.count { grow() }
        return UInt32(ends.count - 1)
    }

    private func isEqual(_ code: Int, _ source: [UInt8], _ range: Range<Int>) -> Bool {
        let known = self.range(code)
        guard known.count == range.count else { return false }
        let (left, right) = (bytes.span.bytes, source.span.bytes)
        let (leftStart, rightStart, count) = (known.lowerBound, range.lowerBound, range.count)
        var at = 0
        while at + 8 <= count {
            if left.word64(leftStart + at) != right.word64(rightStart + at) { return false }
            at += 8
        }
        while at < count {
            if bytes[leftStart + at] != source[rightStart + at] { return false }
            at += 1
        }
        return true
    }

    private mutating func grow() {
        logSize += 1
        var larger = [Slot](repeating: Slot(), count: 1 << Int(logSize))
        for slot in slots where slot.code != 0 {
            var place = Int(truncatingIfNeeded: slot.hash >> (64 - logSize))
            while larger[place].code != 0 {
                place = (place + 1) & (larger.count - 1)
                probesLeft -= 1
                if probesLeft <= 0 { return }
            }
            larger[place] = slot
        }
        slots = larger
    }

    /// Eight bytes at a time, multiplied and folded; good enough for a table that is thrown away.
    private func hash(_ source: [UInt8], _ range: Range<Int>) -> UInt64 {
        let words = source.span.bytes
        var state = seed ^ UInt64(range.count) &* 0x9E37_79B9_7F4A_7C15
        var at = range.lowerBound
        while at + 8 <= range.upperBound {
            state = Self.mix(state ^ words.word64(at))
            at += 8
        }
        var tail: UInt64 = 0
        while at < range.upperBound {
            tail = tail << 8 | UInt64(source[at])
            at += 1
        }
        return Self.mix(state ^ tail)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return (product.high ^ product.low) &+ 0x2545_F491_4F6C_DD1D
    }
}
