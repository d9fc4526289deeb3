import Columns

/// Adds up the tables `inputs` and `rejects` of a window, batch by batch, in any order.
///
/// The whole tables may be given: archives that do not touch the window are passed over, and so
/// are their rejects. Archives without a dated record are kept, since no day would tell of them.
public struct QualityTally: Sendable {
    private let window: TimeWindow
    private var archives = 0
    private var undatedArchives = 0
    private var account = LineAccount()
    private var unbalancedArchives = 0
    private var countedByDay: [String: Int64] = [:]
    private var rejectedByReason: [String: Int64] = [:]
    private var defects: [ArchiveDefect] = []
    private var sources: [SourceKey: SourceAccount] = [:]
    private var wantedInputs: Set<String> = []
    private var samples = RejectSamples()
    /// From the first to the last counted record of each archive that has any.
    public private(set) var spans: [TimeWindow] = []

    public init(window: TimeWindow) { self.window = window }

    /// Adds rows of `inputs`. Exports of feedback are passed over: they are no archives of calls.
    public mutating func add(inputs batch: Batch) {
        let kinds = batch[Key<LabelColumn>("kind")]
        let firstUs = batch[Key<NumberColumn<Int64>>("first_time")].values
        let lastUs = batch[Key<NumberColumn<Int64>>("last_time")].values
        for row in 0..<batch.rowCount where InputKind(label: kinds.text(row)) == .calls {
            guard !firstUs[row].isMissing, !lastUs[row].isMissing, firstUs[row] <= lastUs[row] else {
                undatedArchives += 1
                add(batch, row)
                continue
            }
            let span = TimeWindow(fromUs: firstUs[row], toUs: lastUs[row] + 1)
            guard span.overlaps(window) else { continue }
            spans.append(span)
            add(batch, row)
        }
    }

    /// Adds rows of `rejects`.
    public mutating func add(rejects batch: Batch) { samples.add(batch) }

    /// What was added up so far.
    public func quality() -> DataQuality {
        DataQuality(
            archives: archives, undatedArchives: undatedArchives, account: account,
            unbalancedArchives: unbalancedArchives, countedInWindow: countedInWindow,
            defects: defects.sorted { ($0.sourceFile, $0.damageOffset ?? 0) < ($1.sourceFile, $1.damageOffset ?? 0) },
            sources: sources.sorted { $0.key < $1.key }.map(\.value), rejects: rejectReasons)
    }

    private mutating func add(_ batch: Batch, _ row: Int) {
        let rowAccount = LineAccount(batch, row: row)
        archives += 1
        account.add(rowAccount)
        unbalancedArchives += rowAccount.isBalanced ? 0 : 1
        wantedInputs.insert(batch[Key<LabelColumn>("input")].text(row) ?? "")
        countedByDay.merge(counts(batch, "counted_by_day", row)) { $0.addedWithinLimits($1) }
        rejectedByReason.merge(counts(batch, "rejected_by_reason", row)) { $0.addedWithinLimits($1) }
        addDefect(batch, row)
        addSource(batch, row, rowAccount)
    }

    private func counts(_ batch: Batch, _ name: String, _ row: Int) -> [String: Int64] {
        JSONValue(parsing: batch[Key<TextColumn>(name)][row])?.counts ?? [:]
    }

    private mutating func addDefect(_ batch: Batch, _ row: Int) {
        let state = batch[Key<LabelColumn>("state")].text(row) ?? "complete"
        guard state != "complete" else { return }
        let offset = batch[Key<NumberColumn<Int64>>("damage_offset")].values[row]
        defects.append(
            ArchiveDefect(
                sourceFile: batch[Key<LabelColumn>("source_file")].text(row) ?? "", state: state,
                damageOffset: offset.isMissing ? nil : offset, damage: batch[Key<TextColumn>("damage")].text(row)))
    }

    private mutating func addSource(_ batch: Batch, _ row: Int, _ rowAccount: LineAccount) {
        let key = SourceKey(
            source: batch[Key<LabelColumn>("source")].text(row) ?? "",
            format: batch[Key<LabelColumn>("format")].text(row))
        var sum = sources[key]?.account ?? LineAccount()
        sum.add(rowAccount)
        sources[key] = SourceAccount(
            source: key.source, format: key.format, archives: (sources[key]?.archives ?? 0) + 1, account: sum)
    }

    private var countedInWindow: Int64? {
        window.wholeDays?.reduce(0) { $0.addedWithinLimits(countedByDay[CalendarDay(ordinal: $1).text] ?? 0) }
    }

    private var rejectReasons: [RejectReason] {
        rejectedByReason.map { reason, lines in
            RejectReason(reason: reason, lines: lines, samples: samples.lines(for: reason, of: wantedInputs))
        }
        .sorted { $0.lines == $1.lines ? $0.reason < $1.reason : $0.lines > $1.lines }
    }
}

private struct SourceKey: Hashable, Comparable {
    let source: String
    let format: String?

    static func < (left: SourceKey, right: SourceKey) -> Bool {
        (left.source, left.format ?? "") < (right.source, right.format ?? "")
    }
}
