import Columns

/// Decodes PLAIN values (and DELTA_LENGTH_BYTE_ARRAY, which is PLAIN with the lengths in front).
enum PlainDecoder {
    /// Appends exactly `count` values from `bytes[range]`.
    ///
    /// - Throws: `outOfSpec` if the bytes end early; `unsupported` for INT96.
    static func append(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int, _ element: SchemaElement,
        to values: inout StoredValues
    ) throws(Fault) {
        let type = element.type ?? .byteArray
        if let byteCount = type.byteCount { try check(range, count, byteCount) }
        switch (type, values) {
        case (.int64, .int64(var out)):
            values = .int64([])
            out.reserveCapacity(out.count + count)
            for index in 0..<count {
                out.append(Int64(bits: bytes.word64(range.lowerBound + 8 * index)))
            }
            values = .int64(out)
        case (.int32, .int32(var out)):
            values = .int32([])
            out.reserveCapacity(out.count + count)
            for index in 0..<count {
                out.append(Int32(bitPattern: bytes.word32(range.lowerBound + 4 * index)))
            }
            values = .int32(out)
        case (.double, .double(var out)):
            values = .double([])
            out.reserveCapacity(out.count + count)
            for index in 0..<count {
                out.append(Double(bits: bytes.word64(range.lowerBound + 8 * index)))
            }
            values = .double(out)
        case (.float, .double(var out)):
            values = .double([])
            for index in 0..<count {
                out.append(Double(Float(bitPattern: bytes.word32(range.lowerBound + 4 * index))))
            }
            values = .double(out)
        case (.boolean, .int32(var out)):
            guard (count + 7) / 8 <= range.count else { throw tooShort(range, count) }
            values = .int32([])
            for index in 0..<count {
                let byte = bytes.unsafeLoad(
                    fromByteOffset: range.lowerBound + index >> 3, as: UInt8.self)
                out.append(Int32(byte >> UInt8(index & 7) & 1))
            }
            values = .int32(out)
        case (.byteArray, .text(var codes, var texts)):
            values = .int64([])
            try appendTexts(bytes, range, count, &codes, &texts)
            values = .text(codes: codes, texts: texts)
        case (.fixedLengthByteArray, .text(var codes, var texts)):
            values = .int64([])
            let length = Int(element.typeLength ?? 0)
            guard length > 0 else { throw .outOfSpec(0, "fixed-length bytes of length \(length)") }
            try check(range, count, length)
            for index in 0..<count {
                append(bytes, range.lowerBound + index * length, length, &codes, &texts)
            }
            values = .text(codes: codes, texts: texts)
        default:
            throw .unsupported(0, "values of type \(type)")
        }
    }

    private static func appendTexts(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, _ count: Int, _ codes: inout [UInt32],
        _ texts: inout Labels
    ) throws(Fault) {
        var position = range.lowerBound
        for _ in 0..<count {
            guard range.upperBound - position >= 4 else { throw tooShort(range, count) }
            let length = Int(bytes.word32(position))
            guard length <= range.upperBound - position - 4 else {
                throw .outOfSpec(
                    position,
                    "a text of \(length) bytes, the page has \(range.upperBound - position - 4) left"
                )
            }
            append(bytes, position + 4, length, &codes, &texts)
            position += 4 + length
        }
    }

    /// All lengths first, DELTA_BINARY_PACKED, then all texts end to end.
    static func appendDeltaLengths(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int, to values: inout StoredValues
    ) throws(Fault) {
        guard case .text(var codes, var texts) = values else { return }
        values = .int64([])
        var lengths: [Int64] = []
        var position = try DeltaBinaryPacked.decode(bytes, range, count: count, to: &lengths)
        for length in lengths {
            guard length >= 0, length <= range.upperBound - position else {
                throw tooShort(range, count)
            }
            append(bytes, position, Int(length), &codes, &texts)
            position += Int(length)
        }
        values = .text(codes: codes, texts: texts)
    }

    private static func append(
        _ bytes: borrowing RawSpan, _ start: Int, _ length: Int, _ codes: inout [UInt32],
        _ texts: inout Labels
    ) {
        let text = bytes.extracting(start..<start + length)
        codes.append(text.withUnsafeBytes { texts.append($0) })
    }

    private static func check(_ range: Range<Int>, _ count: Int, _ byteCount: Int) throws(Fault) {
        guard count <= range.count / byteCount else { throw tooShort(range, count) }
    }

    private static func tooShort(_ range: Range<Int>, _ count: Int) -> Fault {
        .outOfSpec(
            range.lowerBound, "\(count) values do not fit into the page's \(range.count) bytes")
    }
}
