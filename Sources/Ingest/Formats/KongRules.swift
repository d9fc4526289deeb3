import Columns

/// What Kong's fields mean beyond their units.
enum KongRules {
    static func apply(_ block: inout RecordBlock, _ batch: inout CallBatch) {
        sources(&block)
        attempts(block, &batch)
        let hasAi = (0..<block.rows).contains { !block.lane.fact(.ai, $0).isAbsent }
        if hasAi {
            names(block, &batch)
            forgetZeros(block.first..<block.first + block.rows, &batch)
        }
    }

    /// `source` says who made the answer: `upstream`, else the gateway.
    private static func sources(_ block: inout RecordBlock) {
        for row in 0..<block.rows {
            guard let source = block.text(.source, row) else { continue }
            block.hints[row].insert(source.equals("upstream") ? .upstreamMade : .gatewayMade)
        }
    }

    /// No `tries` means that nothing was tried.
    private static func attempts(_ block: RecordBlock, _ batch: inout CallBatch) {
        var column = batch.take(.attempts)
        for row in block.first..<block.first + block.rows where column[row].isMissing {
            column[row] = 0
        }
        batch.put(column, .attempts)
    }

    private static func names(_ block: RecordBlock, _ batch: inout CallBatch) {
        var column = batch.take(.sourceFormat)
        for row in 0..<block.rows where block.lane.fact(.ai, row).isKind(.object) {
            column[block.first + row] = Int64(SourceFormats.kongAi)
        }
        batch.put(column, .sourceFormat)
    }

    /// Kong writes 0 for every figure that its AI plugins lack.
    ///
    /// Tokens of 0 are unknown where an answer with a body succeeded; a cost or a time of 0 always.
    static func forgetZeros(_ rows: Range<Int>, _ batch: inout CallBatch) {
        for number in [CallNumber.costNanoUsd, .llmDurationUs, .timePerOutputTokenUs, .ttftUs] {
            var column = batch.take(number)
            for row in rows where column[row] == 0 { column[row] = .missing }
            batch.put(column, number)
        }
        let statuses = batch.numbers[CallNumber.status.rawValue]
        let bytes = batch.numbers[CallNumber.responseBytes.rawValue]
        for number in [CallNumber.inputTokens, .outputTokens, .totalTokens] {
            var column = batch.take(number)
            for row in rows
            where column[row] == 0 && (statuses[row].isMissing || statuses[row] / 100 == 2)
                && bytes[row] != 0
            {
                column[row] = .missing
            }
            batch.put(column, number)
        }
    }
}

/// The LLM calls of Kong's older records, which stand under the names of their plugins.
///
/// The client-facing one (`ai-proxy…`) belongs to the record itself; each other one becomes a record
/// of its own with the same request id.
final class KongPluginCalls {
    private static let paths = "ai.proxy."
    private let format: CompiledFormat
    private let matrix: CellMatrix
    private var scanner: StrictScanner

    init() {
        let fields = Kong.map.fields.compactMap { field in
            field.path.hasPrefix(Self.paths)
                ? MappedField(String(field.path.dropFirst(Self.paths.count)), field.target) : nil
        }
        format = CompiledFormat(
            json: FieldMap(name: "kong_plugin", timeBasis: .start, fields: fields))
        matrix = CellMatrix(slotCount: format.slotCount)
        guard case .json(let tree) = format.shape else {
            preconditionFailure("a field map of JSON members")
        }
        scanner = StrictScanner(tree: tree)
    }

    /// The plugins' objects inside an `ai` object, the client-facing one first; nil in its place
    /// where there is none.
    private func plugins(_ ai: ByteView) -> (own: ByteView?, others: [ByteView]) {
        var own: ByteView?
        var others: [ByteView] = []
        for member in LineMembers(object: ai).members where member.isObject {
            if member.key == Array("proxy".utf8) || member.key == Array("payload".utf8) { continue }
            if own == nil && member.key.starts(with: Array("ai-proxy".utf8)) {
                own = member.value
            } else {
                others.append(member.value)
            }
        }
        return (own, others)
    }

    /// Fills the block's records and adds the others behind them.
    func apply(_ block: RecordBlock, _ batch: inout CallBatch) {
        for row in 0..<block.rows {
            let ai = block.lane.fact(.ai, row)
            guard ai.isKind(.object), block.lane.fact(.aiOthers, row).isKind(.object) else {
                continue
            }
            let plugins = plugins(block.writer.raw(ai))
            if let own = plugins.own { write(own, block.writer, at: block.first + row, &batch) }
            for other in plugins.others {
                copy(row: block.first + row, block, &batch)
                write(other, block.writer, at: batch.count - 1, &batch)
            }
        }
    }

    private func write(
        _ plugin: ByteView, _ writer: CallWriter, at row: Int, _ batch: inout CallBatch
    ) {
        matrix.clearRow(0)
        guard scanner.scan(plugin, in: writer.bytes, into: matrix, row: 0) else { return }
        writer.firstRow = row
        writer.run(format.steps, matrix, rows: 1, &batch)
        KongRules.forgetZeros(row..<row + 1, &batch)
    }

    /// Adds a record with what an LLM call has in common with the request that caused it.
    private func copy(row: Int, _ block: RecordBlock, _ batch: inout CallBatch) {
        block.writer.addRows(1, &batch)
        for number in [
            CallNumber.timeUs, .timeBasis, .timeAssumedUtc, .sourceFormat, .clientHash, .byteOffset,
            .line, .lineBytes,
            .durationPartial,
        ] {
            batch.numbers[number.rawValue][batch.count - 1] = batch.numbers[number.rawValue][row]
        }
        for label in [
            CallLabel.service, .route, .region, .consumer, .dimension1, .dimension2, .dimension3,
            .dimension4,
        ] {
            batch.labels[label.rawValue][batch.count - 1] = batch.labels[label.rawValue][row]
        }
        for text in [CallText.requestId, .traceId, .spanId, .clientAddress, .credential] {
            batch.texts[text.rawValue][batch.count - 1] = batch.texts[text.rawValue][row]
        }
        batch.lineStarts.append(batch.lineStarts[row])
    }
}
