import Codecs
import Ingest
import Settings

/// Makes the rows of the table `inputs` from what a run has read.
struct InputAssembly {
    let known: KnownInputs
    let days: DayRange?
    let sourceNames: [String]

    /// The row of one input that was read: all of it, also what earlier runs have counted.
    func row(_ input: PlannedInput, summary: ArchiveSummary, findings: InputFindings) -> InputRow {
        var row = InputRow()
        row.digest = summary.digest
        row.decodedBytes = summary.decodedBytes
        row.storedSHA256 = summary.storedSha256 ?? ""
        row.storedBytes = summary.storedBytes
        row.source = sourceNames[input.file.sourceIndex]
        row.kind = input.file.kind
        row.fileName = PathText.name(of: input.file.path)
        row.path = input.file.path
        row.codec = summary.codec.rawValue
        row.format = findings.mainFormat
        row.head = summary.headDigest
        row.settledBytes = summary.settledBytes
        row.prefixes = Self.steps(summary)
        row.days = days
        setState(&row, summary)
        row.counts = findings.counts
        row.firstTimeUs = findings.span.firstUs
        row.lastTimeUs = findings.span.lastUs
        addEarlier(to: &row, input)
        return row
    }

    /// The digests of beginnings that the table keeps: of steps that double.
    private static func steps(_ summary: ArchiveSummary) -> [Int64: String] {
        var digests: [Int64: String] = [:]
        let wanted = Set(InputDigests.steps(upTo: summary.decodedBytes))
        for prefix in summary.prefixes where wanted.contains(prefix.lengthBytes) {
            digests[prefix.lengthBytes] = prefix.digest
        }
        return digests
    }

    private func setState(_ row: inout InputRow, _ summary: ArchiveSummary) {
        if let damage = summary.damage {
            row.state = .damaged
            row.damageOffset = damage.storedOffset
            row.damage = damage.reason
        } else if summary.changedWhileRead {
            row.state = .changed
        }
    }

    private func addEarlier(to row: inout InputRow, _ input: PlannedInput) {
        switch input.verdict {
        case .grown(let digest, _) where input.file.isFeedback:
            // All of it was read again; what earlier runs counted for other days stands.
            guard days != nil, let earlier = known[digest] else { return }
            row.addDays(of: earlier, asked: days)
            addSpan(of: earlier, to: &row)
        case .grown(let digest, _):
            guard let earlier = known[digest] else { return }
            row.counts.add(earlier.counts)
            row.counts.lines -= input.takesBackReject ? 1 : 0
            if input.takesBackReject, let reason = input.takenBackReason {
                row.counts.rejectedByReason[reason, default: 1] -= 1
                if row.counts.rejectedByReason[reason] == 0 { row.counts.rejectedByReason[reason] = nil }
            }
            row.format = earlier.format ?? row.format
            addSpan(of: earlier, to: &row)
            row.days = earlier.days
        case .moreDays(let digest):
            guard let earlier = known[digest] else { return }
            row.addDays(of: earlier, asked: days)
            addSpan(of: earlier, to: &row)
        case .new, .known, .mended, .cutCopy, .duplicate, .beginning: break
        }
    }

    private func addSpan(of earlier: InputRow, to row: inout InputRow) {
        var span = TimeSpan(firstUs: row.firstTimeUs, lastUs: row.lastTimeUs)
        span.add(TimeSpan(firstUs: earlier.firstTimeUs, lastUs: earlier.lastTimeUs))
        row.firstTimeUs = span.firstUs
        row.lastTimeUs = span.lastUs
    }
}

extension InputRow {
    /// Joins the days counted before with those of this reading, in which all lines were read again.
    fileprivate mutating func addDays(of earlier: InputRow, asked: DayRange?) {
        for (day, count) in earlier.counts.countedByDay {
            guard let outside = counts.outsideByDay[day] else { continue }
            let carried = min(count, outside)
            counts.countedByDay[day, default: 0] += carried
            counts.counted += carried
            counts.outsideByDay[day] = outside == carried ? nil : outside - carried
        }
        guard let asked, let before = earlier.days else {
            days = nil
            return
        }
        days = DayRange(from: min(asked.from, before.from), to: max(asked.to, before.to))
    }
}
