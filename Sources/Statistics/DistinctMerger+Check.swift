extension DistinctMerger {
    public static func check(_ encoded: Span<UInt8>) throws(SketchError) {
        guard !encoded.isEmpty else { throw .outOfSpec(what: "no bytes; expected a format byte", offset: 0) }
        switch encoded[0] {
        case hashFormat: try checkHashes(encoded)
        case sparseFormat: try checkSparse(encoded)
        case denseFormat: try checkDense(encoded)
        default: throw .unsupported(format: encoded[0])
        }
    }

    private static func checkHashes(_ encoded: Span<UInt8>) throws(SketchError) {
        var offset = 1
        guard let count = Varint.read(encoded, at: &offset), 1...UInt64(exactLimit) ~= count else {
            throw .outOfSpec(what: "no count of hashes; expected 1 to \(exactLimit)", offset: 1)
        }
        guard encoded.count - offset == Int(count) * 8 else {
            throw .outOfSpec(what: "\(encoded.count - offset) bytes of hashes; expected \(count * 8)", offset: offset)
        }
        var previous = hash(encoded, at: &offset)
        while offset < encoded.count {
            let place = offset
            let next = hash(encoded, at: &offset)
            guard next > previous else { throw .outOfSpec(what: "hashes fall; expected them to rise", offset: place) }
            previous = next
        }
    }

    private static func checkSparse(_ encoded: Span<UInt8>) throws(SketchError) {
        var offset = 1
        var next = 0
        var usedCount = 0
        while offset < encoded.count {
            let place = offset
            guard let skipped = Varint.read(encoded, at: &offset), skipped < UInt64(HyperLogLog.registerCount - next),
                offset < encoded.count, 1...HyperLogLog.maxRank ~= encoded[offset]
            else {
                throw .outOfSpec(
                    what: "no register; expected its place and a value of 1 to \(HyperLogLog.maxRank)", offset: place)
            }
            next += Int(skipped) + 1
            usedCount += 1
            offset += 1
        }
        guard 1..<sparseLimit ~= usedCount else {
            throw .outOfSpec(what: "\(usedCount) registers; expected 1 to \(sparseLimit - 1)", offset: offset)
        }
    }

    private static func checkDense(_ encoded: Span<UInt8>) throws(SketchError) {
        guard encoded.count == HyperLogLog.registerCount + 1 else {
            throw .outOfSpec(what: "\(encoded.count - 1) registers; expected \(HyperLogLog.registerCount)", offset: 1)
        }
        var usedCount = 0
        for offset in 1..<encoded.count {
            guard encoded[offset] <= HyperLogLog.maxRank else {
                throw .outOfSpec(
                    what: "register of \(encoded[offset]); expected at most \(HyperLogLog.maxRank)", offset: offset)
            }
            if encoded[offset] > 0 { usedCount += 1 }
        }
        guard usedCount >= sparseLimit else {
            throw .outOfSpec(
                what: "\(usedCount) registers above zero; expected the short form below \(sparseLimit)", offset: 1)
        }
    }
}
