/// The distinct numbers of a column in the order they were first seen, and the code of each value.
///
/// The order, and whether there is a dictionary at all, depend on the values alone.
struct NumberDictionary<Value: FixedValue> {
    let values: [Value]
    let codes: [UInt32]

    /// Nil if a dictionary would be too large or would not save space.
    ///
    /// - Parameter low, high: the extremes of `dense`.
    init?(_ dense: Span<Value>, low: Value, high: Value) {
        let count = dense.count
        var building = Building<Value>(
            codes: [UInt32](repeating: 0, count: count),
            limit: min(TableLimits.dictionaryBytes / Value.byteCount, max(1, count / 2)))
        let isBuilt =
            if let reach = high.distance(above: low, below: min(1 << 16, max(1024, 2 * count))) {
                building.fillDirectly(dense, low, reach)
            } else {
                building.fillByHash(dense)
            }
        guard isBuilt else { return nil }
        (values, codes) = (building.values, building.codes)
        let width = BitPacking.width(UInt32(max(0, values.count - 1)))
        guard values.count * Value.byteCount + count * width / 8 < count * Value.byteCount else {
            return nil
        }
    }
}

private struct Building<Value: FixedValue> {
    var values: [Value] = []
    var codes: [UInt32]
    let limit: Int

    init(codes: [UInt32], limit: Int) {
        self.codes = codes
        self.limit = limit
    }

    /// Small ranges: the code stands in a table at the value's own place.
    mutating func fillDirectly(_ dense: Span<Value>, _ low: Value, _ reach: Int) -> Bool {
        let limit = limit
        var codeOf = [UInt32](repeating: 0, count: reach + 1)
        var found: [Value] = []
        var out = codes.mutableSpan
        for index in dense.indices {
            let value = dense[index]
            let place = value.distance(above: low, below: reach + 1) ?? 0
            var code = codeOf[place]
            if code == 0 {
                guard found.count < limit else { return false }
                found.append(value)
                code = UInt32(found.count)
                codeOf[place] = code
            }
            out[index] = code &- 1
        }
        values = found
        return true
    }

    /// A column of which three in four of the first values are distinct is given up at once.
    private static var sampleValues: Int { 16_384 }
    private static var sampleLimit: Int { 12_288 }

    /// Open addressing with linear probing.
    ///
    /// The number of probes is bounded: values made to collide cost the dictionary, not the time.
    mutating func fillByHash(_ dense: Span<Value>) -> Bool {
        let limit = limit
        var table = NumberTable(probes: 8 * dense.count + 65_536)
        var found: [Value] = []
        var out = codes.mutableSpan
        for index in dense.indices {
            let value = dense[index]
            let code = table.code(value.bits)
            guard table.probesLeft > 0 else { return false }
            if Int(code) == found.count {
                guard found.count < limit,
                    found.count < Self.sampleLimit || index >= Self.sampleValues
                else {
                    return false
                }
                found.append(value)
            }
            out[index] = code
        }
        values = found
        return true
    }
}

/// Distinct words, each with a code in the order they were first seen.
private struct NumberTable {
    private struct Slot {
        var bits: UInt64 = 0
        /// The code plus one; zero in an empty slot.
        var code: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 10)
    private var logSize: UInt64 = 10
    private var count: UInt32 = 0
    private(set) var probesLeft: Int

    init(probes: Int) { probesLeft = probes }

    /// The code of a word; a new one gets the next. Codes are void once `probesLeft` is used up.
    @inline(__always)
    mutating func code(_ bits: UInt64) -> UInt32 {
        var place = Self.place(bits, logSize)
        while slots[place].code != 0 {
            if slots[place].bits == bits { return slots[place].code &- 1 }
            place = (place + 1) & (slots.count - 1)
            probesLeft -= 1
        }
        return add(bits, place)
    }

    private mutating func add(_ bits: UInt64, _ place: Int) -> UInt32 {
        let code = count
        count += 1
        slots[place] = Slot(bits: bits, code: count)
        if Int(count) * 2 > slots.count { grow() }
        return code
    }

    @inline(__always)
    private static func place(_ bits: UInt64, _ logSize: UInt64) -> Int {
        let mixed = (bits ^ bits >> 32) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> (64 - logSize))
    }

    private mutating func grow() {
        logSize += 1
        var larger = [Slot](repeating: Slot(), count: 1 << Int(logSize))
        for slot in slots where slot.code != 0 {
            var place = Self.place(slot.bits, logSize)
            while larger[place].code != 0 {
                place = (place + 1) & (larger.count - 1)
                probesLeft -= 1
                if probesLeft <= 0 { return }
            }
            larger[place] = slot
        }
        slots = larger
    }
}
