import Columns

/// Runs a compiled format over a block.
extension CallWriter {
    /// Reads the times of all rows; the reasons stand at the rows that have none.
    func readTimes(
        _ lane: Lane
    ) -> (
        us: [Int64], assumed: [Bool], failures: [(row: Int, reason: Reject)]
    ) {
        var times = [Int64](repeating: .missing, count: lane.rowCount)
        var assumed = [Bool](repeating: false, count: lane.rowCount)
        var bad = [Bool](repeating: false, count: lane.rowCount)
        for step in lane.format.times {
            guard case .time(let unit) = step.target else { continue }
            let cells = lane.cells(step.slot)
            for row in 0..<lane.rowCount where times[row].isMissing {
                guard let text = view(cells[row]) else { continue }
                switch clock.parse(text, unit: unit) {
                case .time(let us, let isAssumed):
                    times[row] = us
                    assumed[row] = isAssumed
                case .bad: bad[row] = true
                }
            }
        }
        var failures: [(row: Int, reason: Reject)] = []
        for row in 0..<lane.rowCount where times[row].isMissing {
            failures.append((row, bad[row] ? .badTime : .noTime))
        }
        return (times, assumed, failures)
    }

    /// Fills the columns that the field map names.
    func run(
        _ steps: [CompiledFormat.Step], _ matrix: CellMatrix, fromRow: Int = 0, rows: Int,
        _ batch: inout CallBatch
    ) {
        for step in steps {
            let cells = UnsafePointer(matrix.cells + step.slot * CellMatrix.capacity + fromRow)
            switch step.target {
            case .time, .fact: break
            case .number(let number): writeNumbers(cells, number, rows: rows, &batch)
            case .duration(let number, let power):
                writeDurations(cells, number, power: power, rows: rows, &batch)
            case .money: writeMoney(cells, rows: rows, &batch)
            case .flag(let number): writeFlags(cells, number, rows: rows, &batch)
            case .label(let label): writeLabels(cells, label, rows: rows, &batch)
            case .text(let text): writeTexts(cells, text, rows: rows, &batch)
            case .provider: writeLabels(cells, .provider, rows: rows, &batch)
            case .cacheStatus: writeCacheStatuses(cells, rows: rows, &batch)
            case .requestTarget: writeTargets(cells, rows: rows, &batch)
            case .requestLine: writeRequestLines(cells, rows: rows, &batch)
            case .serverAddress: writeServers(cells, rows: rows, &batch)
            case .clientAddress: writeClients(cells, rows: rows, &batch)
            case .upstreamHost:
                let ports =
                    step.secondSlot < 0
                    ? nil
                    : UnsafePointer(matrix.cells + step.secondSlot * CellMatrix.capacity + fromRow)
                writeUpstreams(cells, ports, rows: rows, &batch)
            case .upstreamAddresses: writeUpstreamLists(cells, rows: rows, &batch)
            case .upstreamStatuses: writeUpstreamStatuses(cells, rows: rows, &batch)
            case .upstreamDurations(let power):
                writeUpstreamDurations(cells, power: power, rows: rows, &batch)
            case .contentType: writeContentTypes(cells, rows: rows, &batch)
            case .traceId: writeIds(cells, .traceId, rows: rows, &batch)
            case .spanId: writeIds(cells, .spanId, rows: rows, &batch)
            case .traceparent: writeTraceparents(cells, rows: rows, &batch)
            }
        }
    }

    private func writeCacheStatuses(
        _ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch
    ) {
        withNumbers(.cacheStatus, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                if cells[row].isKind(.yes) { column[row] = CacheStatus.hit.rawValue }
                if cells[row].isKind(.no) { column[row] = CacheStatus.miss.rawValue }
                guard let word = view(cells[row]), let status = CacheStatus(word) else { continue }
                column[row] = status.rawValue
            }
        }
    }

    func writeTimes(_ times: [Int64], _ assumed: [Bool], _ batch: inout CallBatch) {
        withNumbers(.timeUs, &batch) { column, _ in
            for row in times.indices { column[row] = times[row] }
        }
        withNumbers(.timeAssumedUtc, &batch) { column, _ in
            for row in assumed.indices { column[row] = assumed[row] ? 1 : 0 }
        }
    }

    /// Where the lines of a block's records stand.
    func writeLines(_ refs: UnsafePointer<LineRef>, rows: Int, _ batch: inout CallBatch) {
        withNumbers(.byteOffset, &batch) { column, _ in
            for row in 0..<rows { column[row] = refs[row].byteOffset }
        }
        withNumbers(.line, &batch) { column, _ in
            for row in 0..<rows { column[row] = refs[row].line }
        }
        withNumbers(.lineBytes, &batch) { column, _ in
            for row in 0..<rows { column[row] = Int64(refs[row].length) }
        }
        for row in 0..<rows { batch.lineStarts.append(refs[row].start) }
    }
}

extension CacheStatus {
    /// The status that a gateway's word means, in any case.
    init?(_ word: ByteView) {
        if word.equalsFolded("hit") || word.equalsFolded("true")
            || word.equalsFolded("semantic hit")
        {
            self = .hit
        } else if word.equalsFolded("miss") || word.equalsFolded("false") {
            self = .miss
        } else if word.equalsFolded("bypass") {
            self = .bypass
        } else if word.equalsFolded("refresh") || word.equalsFolded("revalidated") {
            self = .refresh
        } else if word.equalsFolded("disabled") || word.equalsFolded("cache off") {
            self = .disabled
        } else if word.equalsFolded("error") {
            self = .error
        } else {
            return nil
        }
    }
}
