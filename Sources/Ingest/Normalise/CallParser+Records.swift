import Columns

/// Turns a lane's cells into records, and rejected lines into excerpts.
extension CallParser {
    /// Normalises a lane's block and empties the lane.
    func write(_ lane: Lane, _ fates: inout LineFates, _ batch: inout CallBatch) {
        writer.nullWord = lane.format.map.nullWord
        let suspect = writer.suspectCount
        var (times, assumed, failures) = writer.readTimes(lane)
        if !failures.isEmpty {
            for failure in failures { fates.rejected(lane.refs[failure.row], failure.reason) }
            assumed = times.indices.filter { !times[$0].isMissing }.map { assumed[$0] }
            times.removeAll { $0.isMissing }
            lane.drop(failures.map(\.row))
        }
        for row in 0..<lane.rowCount { fates.parsed(lane.refs[row]) }
        if lane.rowCount > 0 { writeRows(lane, times, assumed, &batch) }
        fates.tally.suspectDurations += writer.suspectCount - suspect
        lane.clear()
    }

    private func writeRows(
        _ lane: Lane, _ times: [Int64], _ assumed: [Bool], _ batch: inout CallBatch
    ) {
        let rows = lane.rowCount
        writer.addRows(rows, &batch)
        let first = writer.firstRow
        writer.writeTimes(times, assumed, &batch)
        writer.writeLines(lane.refs, rows: rows, &batch)
        writer.fill(.sourceFormat, Int64(lane.ordinal), rows: rows, &batch)
        writer.fill(.timeBasis, lane.format.map.timeBasis.rawValue, rows: rows, &batch)
        writer.fill(.durationPartial, 0, rows: rows, &batch)
        writer.run(lane.format.steps, lane.matrix, rows: rows, &batch)
        var block = RecordBlock(
            lane: lane, writer: writer, first: first, rows: rows,
            hints: Array(repeating: [], count: rows))
        lane.format.map.quirks.apply(&block, &batch)
        columns.writeLabels(writer, lane, choice, &batch)
        columns.writeRoutes(writer, from: first, &batch)
        writer.writeClientHashes(rows: rows, &batch)
        if lane.format.map.quirks == .kong { plugins.apply(block, &batch) }
        let hints = block.hints + Array(repeating: [], count: batch.count - first - rows)
        rules.apply(hints, from: first, &batch)
        pricing.apply(from: first, &batch)
    }

    func keep(
        _ lines: [(ref: LineRef, reason: Reject)], _ fates: inout LineFates,
        _ batch: borrowing CallBatch
    ) {
        for (ref, reason) in lines {
            let start = Int(ref.start)
            let length = min(Int(ref.length), RejectedLine.sampleBytes)
            let sample = batch.bytes.span.extracting(start..<start + length)
            fates.tally.rejects.append(
                RejectedLine(
                    byteOffset: ref.byteOffset, line: ref.line, reason: reason,
                    excerpt: RejectedLine.excerpt(sample, batch.filter)))
        }
    }

    /// Lines that the archive reader skipped for their length.
    func countOversized(
        _ lines: [OversizedLine], _ fates: inout LineFates, _ batch: borrowing CallBatch
    ) {
        fates.tally.lines += lines.count
        if !lines.isEmpty { fates.tally.rejected[.tooLong, default: 0] += lines.count }
        for line in lines.prefix(source.rejectsPerReason) {
            fates.tally.rejects.append(
                RejectedLine(
                    byteOffset: line.byteOffset, line: line.line, reason: .tooLong,
                    excerpt: RejectedLine.excerpt(line.sample.span, batch.filter)))
        }
    }
}
