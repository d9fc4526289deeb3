import Analysis

/// The entries of a file of events: a JSON array, JSON objects line by line, or CSV with a header.
///
/// The first byte that is no blank decides. A faulty entry never costs another one.
struct EventEntries {
    private(set) var records: [EventRecord] = []
    /// What was left out, by line.
    private(set) var faults: [(line: Int, fault: EventFault)] = []

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        switch bytes[start...].first(where: { !JSONItems.isBlank($0) }) {
        case nil: break
        case UInt8(ascii: "["): takeArray(bytes[start...])
        case UInt8(ascii: "{"): takeObjects(bytes[start...])
        default: takeTable(bytes[start...])
        }
    }

    private mutating func takeArray(_ bytes: ArraySlice<UInt8>) {
        let items = JSONItems(bytes)
        for item in items.all { take(item.bytes, line: item.line) }
        if let place = items.brokenLine { refuse(place, "the JSON array is not closed, or more stands behind it") }
    }

    /// One object that may go over several lines, or one object a line.
    private mutating func takeObjects(_ bytes: ArraySlice<UInt8>) {
        if bytes.count <= Limits.eventBytes, let value = JSONValue(parsing: bytes),
            let record = EventRecord(line: 1, value)
        {
            records.append(record)
            return
        }
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy(JSONItems.isBlank) {
            take(line, line: index + 1)
        }
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>, line: Int) {
        guard bytes.count <= Limits.eventBytes else {
            return refuse(line, "it is longer than \(Limits.eventBytes / 1024) KiB")
        }
        guard let value = JSONValue(parsing: bytes) else { return refuse(line, "it is not JSON") }
        guard let record = EventRecord(line: line, value) else { return refuse(line, "it is no JSON object") }
        records.append(record)
    }

    private mutating func takeTable(_ bytes: ArraySlice<UInt8>) {
        var rows = CSVRows(bytes)
        guard case .cells(let line, let header)? = rows.next() else {
            return refuse(1, "its header cannot be read")
        }
        let names = header.map(EventRecord.folded)
        guard names.contains(where: EventReading.timeNames.contains) else {
            return refuse(line, "the header has no column 'time'")
        }
        while let row = rows.next() {
            switch row {
            case .cells(let line, let cells) where cells.count == names.count:
                records.append(EventRecord(line: line, zip(names, cells).map { ($0, .string($1)) }))
            case .cells(let line, let cells):
                refuse(line, "it has \(cells.count) cells where the header has \(names.count)")
            case .broken(let line): refuse(line, "a quote is not closed")
            }
        }
    }

    private mutating func refuse(_ line: Int, _ reason: String) { faults.append((line, EventFault(reason: reason))) }
}
