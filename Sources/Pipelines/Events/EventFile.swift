import Analysis
import Ingest
import Settings

/// One file of events, read.
struct EventFile {
    private(set) var events: [ChangeEvent] = []
    /// By line.
    private(set) var notices: [Problem] = []

    /// Reads a file, plain or compressed.
    ///
    /// - Throws: `.failed` where it cannot be read.
    init(_ path: String, _ reading: EventReading) throws(PipelineError) {
        let bytes = try contents(path)
        let entries = EventEntries(bytes)
        var faults = entries.faults
        for record in entries.records {
            do throws(EventFault) {
                events.append(try reading.event(record))
            } catch {
                faults.append((record.line, error))
            }
        }
        tell(faults.sorted { $0.line < $1.line }, path)
    }

    private mutating func contents(_ path: String) throws(PipelineError) -> [UInt8] {
        do {
            let reader = try ChunkReader(
                path: path,
                limits: ReaderLimits(maxLineBytes: Limits.eventFileBytes, maxDecodedBytes: Limits.eventFileBytes))
            var bytes: [UInt8] = []
            var chunk = Chunk()
            while bytes.count <= Limits.eventFileBytes, try reader.next(into: &chunk) {
                bytes += chunk.bytes[..<chunk.count]
            }
            noteDamage(reader.summary(), isTooLarge: bytes.count > Limits.eventFileBytes)
            return bytes
        } catch {
            throw .ingest(error)
        }
    }

    private mutating func noteDamage(_ summary: ArchiveSummary, isTooLarge: Bool) {
        if isTooLarge || summary.oversizedLines > 0 {
            notices.append(
                Problem(
                    .eventLeftOut, path: summary.path,
                    "the file is larger than \(ByteSize.text(Limits.eventFileBytes)); what is beyond that is left out"))
        } else if let damage = summary.damage {
            notices.append(Problem(.inputDamaged, path: summary.path, "\(damage); the events before it count"))
        }
    }

    private mutating func tell(_ faults: [(line: Int, fault: EventFault)], _ path: String) {
        for (line, fault) in faults.prefix(Limits.eventFaultsTold) {
            notices.append(
                Problem(.eventLeftOut, at: Place(path, line: line), "the event is left out: \(fault.reason)"))
        }
        let rest = faults.count - Limits.eventFaultsTold
        guard rest > 0 else { return }
        notices.append(Problem(.eventLeftOut, path: path, "\(rest) more events of this file are left out"))
    }
}
