import Columns

/// The columns that are made of parts of a value: targets, request lines, addresses, lists.
extension CallWriter {
    /// Path and query of a request target.
    func writeTargets(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withTexts(.path, &batch) { paths, batch in
            withTexts(.query, &batch) { queries, _ in
                for row in 0..<rows where paths[row].isMissing {
                    writeTarget(slice(cells[row]), &paths[row], &queries[row])
                }
            }
        }
    }

    @inline(__always)
    private func writeTarget(_ target: TextSlice, _ path: inout TextSlice, _ query: inout TextSlice) {
        guard !target.isMissing else { return }
        let text = view(target)
        let start = text[0] == 0x2f ? 0 : WebText.pathStart(text)
        guard let mark = text.index(of: 0x3f, from: start) else {
            path = part(target, start, text.count)
            return
        }
        path = part(target, start, mark)
        if mark + 1 < text.count { query = part(target, mark + 1, text.count) }
    }

    /// Method, path and query of `GET /path HTTP/1.1`; nothing where there are not two or three parts.
    func writeRequestLines(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withTexts(.path, &batch) { paths, batch in
            withTexts(.query, &batch) { queries, batch in
                withLabels(.method, &batch) { methods, batch in
                    for row in 0..<rows where paths[row].isMissing {
                        let line = slice(cells[row])
                        guard !line.isMissing, let parts = WebText.requestParts(view(line)) else {
                            continue
                        }
                        methods[row] = id(.method, view(line).part(0, parts.method), &batch)
                        writeTarget(
                            part(line, parts.method + 1, parts.target), &paths[row], &queries[row])
                    }
                }
            }
        }
    }

    /// Hosts of URLs.
    func writeServers(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withTexts(.serverAddress, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                if cells[row].isKind(.escaped), let host = escapedHost(cells[row]) {
                    column[row] = host
                    continue
                }
                let url = slice(cells[row])
                guard !url.isMissing else { continue }
                let host = WebText.host(view(url))
                if host.upperBound > host.lowerBound {
                    column[row] = part(url, host.lowerBound, host.upperBound)
                }
            }
        }
    }

    /// The host of a URL whose only escapes are `\/`, as it stands: nothing has to be rewritten.
    private func escapedHost(_ cell: Cell) -> TextSlice? {
        let text = ByteView(base + Int(cell.start), count: cell.length)
        guard let host = WebText.escapedHost(text) else { return nil }
        return TextSlice(start: cell.start + UInt32(host.lowerBound), length: UInt32(host.count))
    }

    /// Client addresses: of a list the first, without port and brackets.
    func writeClients(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withTexts(.clientAddress, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                let address = slice(cells[row])
                guard !address.isMissing else { continue }
                let range = WebText.bareAddress(view(address))
                if range.upperBound > range.lowerBound {
                    column[row] = part(address, range.lowerBound, range.upperBound)
                }
            }
        }
    }

    /// `host:port` from two values.
    func writeUpstreams(
        _ hosts: UnsafePointer<Cell>, _ ports: UnsafePointer<Cell>?, rows: Int,
        _ batch: inout CallBatch
    ) {
        withLabels(.upstreamAddress, &batch) { column, batch in
            for row in 0..<rows where column[row] == LabelColumn.missing {
                guard let host = view(hosts[row]) else { continue }
                column[row] = upstream(WebText.upstream(host), port: ports?[row], &batch)
            }
        }
    }

    @inline(__always)
    private func upstream(_ host: ByteView, port: Cell?, _ batch: inout CallBatch) -> UInt32 {
        guard let port, port.isKind(.number) || port.isKind(.text), port.length > 0 else {
            return id(.upstreamAddress, host, &batch)
        }
        joined.removeAll()
        joined.append(host)
        joined.append(0x3a)
        joined.append(ByteView(base + Int(port.start), count: port.length))
        return id(.upstreamAddress, joined.view(0, joined.count), &batch)
    }

    /// Lists of upstreams: the last one, and how many there were.
    func writeUpstreamLists(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withLabels(.upstreamAddress, &batch) { column, batch in
            withNumbers(.attempts, &batch) { attempts, batch in
                for row in 0..<rows where !cells[row].isAbsent && attempts[row].isMissing {
                    attempts[row] = 0
                    guard let list = view(cells[row]) else { continue }
                    var elements = UpstreamList(list)
                    while let element = elements.next() {
                        guard !WebText.isNull(element) else { continue }
                        attempts[row] += 1
                        column[row] = id(.upstreamAddress, WebText.upstream(element), &batch)
                    }
                }
            }
        }
    }

    /// Lists of upstream statuses: the last one counts.
    func writeUpstreamStatuses(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withNumbers(.upstreamStatus, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                guard let list = view(cells[row]) else { continue }
                var elements = UpstreamList(list)
                while let element = elements.next() {
                    let status = DecimalText.scaled(element, power: 0, isExact: true)
                    column[row] = status >= 0 ? status : .missing
                }
            }
        }
    }

    /// Lists of upstream durations: the sum of those that are numbers.
    func writeUpstreamDurations(
        _ cells: UnsafePointer<Cell>, power: Int, rows: Int, _ batch: inout CallBatch
    ) {
        withNumbers(.upstreamDurationUs, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                guard let list = view(cells[row]) else { continue }
                var elements = UpstreamList(list)
                var sum: Int64 = .missing
                while let element = elements.next() {
                    let value = DecimalText.scaled(element, power: power)
                    if value >= 0 && value <= Self.maxDurationUs {
                        sum = (sum.isMissing ? 0 : sum) + value
                    }
                }
                column[row] = sum
            }
        }
    }

    func writeContentTypes(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withNumbers(.stream, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                if cells[row].isText, cells[row].length > 1,
                    base[Int(cells[row].start)] | 0x20 != 0x74
                {
                    column[row] = 0
                    continue
                }
                guard let type = view(cells[row]) else { continue }
                column[row] =
                    type.count >= 17 && type.part(0, 17).equalsFolded("text/event-stream") ? 1 : 0
            }
        }
    }

    /// Hexadecimal ids in lower case; others as logged.
    func writeIds(
        _ cells: UnsafePointer<Cell>, _ text: CallText, rows: Int, _ batch: inout CallBatch
    ) {
        withTexts(text, &batch) { column, _ in
            for row in 0..<rows where column[row].isMissing {
                let slice = slice(cells[row])
                if !slice.isMissing { column[row] = lowered(slice) }
            }
        }
    }

    private func lowered(_ slice: TextSlice) -> TextSlice {
        WebText.isUpperHex(view(slice)) ? keepLowered(view(slice)) : slice
    }

    private func keepLowered(_ text: ByteView) -> TextSlice {
        joined.removeAll()
        for index in 0..<text.count { joined.append(ByteView.lowered(text[index])) }
        return keep(joined.view(0, joined.count))
    }

    /// `00-<trace id>-<span id>-01`.
    func writeTraceparents(_ cells: UnsafePointer<Cell>, rows: Int, _ batch: inout CallBatch) {
        withTexts(.traceId, &batch) { traces, batch in
            withTexts(.spanId, &batch) { spans, _ in
                for row in 0..<rows where traces[row].isMissing {
                    let slice = slice(cells[row])
                    guard !slice.isMissing, WebText.isTraceparent(view(slice)) else { continue }
                    traces[row] = lowered(part(slice, 3, 35))
                    spans[row] = lowered(part(slice, 36, 52))
                }
            }
        }
    }

    /// Keyed hashes of the client addresses.
    func writeClientHashes(rows: Int, _ batch: inout CallBatch) {
        withTexts(.clientAddress, &batch) { clients, batch in
            withNumbers(.clientHash, &batch) { column, _ in
                for row in 0..<rows where !clients[row].isMissing {
                    let hash = AddressHash.hash(view(clients[row]), seed: hashSeed)
                    column[row] = Int64(bitPattern: hash)
                    if column[row].isMissing { column[row] = 0 }
                }
            }
        }
    }
}
