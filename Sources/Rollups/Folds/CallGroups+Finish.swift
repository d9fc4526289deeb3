import Columns

extension CallGroups {
    /// The groups as sorted rows, one segment for each UTC hour; nothing stays behind.
    mutating func finish(labels calls: borrowing CallBatch) -> [Segment] {
        groups.count > 1 ? takeAll().segments(dictionaries: calls.dictionaries) : []
    }

    private consuming func segments(dictionaries: [Labels]) -> [Segment] {
        let keys = sortedKeys(dictionaries)
        let order = RowOrder(keys.map(\.codes), groupCount: groups.count, firstGroup: 1)
        let windowsPerHour = UInt64(TimeRange.hourUs / grouping.windowUs)
        let firstWindow = UInt64(firstWindow)
        let windowColumn = grouping.layout.keys.firstIndex { $0.kind == .timestampUs } ?? 0
        var rows = StateRows(values, order: order, keys: keys.map(\.values))
        var segments: [Segment] = []
        var start = 0
        while start < rows.rowCount {
            let hour = (firstWindow + UInt64(order.code(windowColumn, row: start))) / windowsPerHour
            var end = start + 1
            while end < rows.rowCount,
                (firstWindow + UInt64(order.code(windowColumn, row: end))) / windowsPerHour == hour
            { end += 1 }
            segments.append(Segment(startUs: Int64(hour) * TimeRange.hourUs, batch: rows.stateBatch(rows: start..<end)))
            start = end
        }
        return segments
    }

    /// The number of the earliest window.
    private var firstWindow: UInt32 {
        var first = UInt32.max
        for group in 1..<groups.count { first = min(first, window(of: group)) }
        return first
    }

    private func window(of group: Int) -> UInt32 { UInt32(truncatingIfNeeded: groups.word(0, of: group) >> 32) }

    private func sortedKeys(_ dictionaries: [Labels]) -> [(codes: KeyCodes, values: KeyValues)] {
        grouping.keyParts.map { part in
            switch part {
            case .window: windowCodes()
            case .series(let index): seriesCodes(index, dictionaries[grouping.seriesLabels[index].rawValue])
            case .varied: variedCodes(dictionaries[grouping.variedLabel.rawValue])
            case .status: statusCodes()
            }
        }
    }

    private func windowCodes() -> (codes: KeyCodes, values: KeyValues) {
        let first = firstWindow
        var codes = [UInt32](repeating: 0, count: groups.count)
        var greatest: UInt32 = 0
        for group in 1..<groups.count {
            codes[group] = window(of: group) - first
            greatest = max(greatest, codes[group])
        }
        return (
            KeyCodes(codes: codes, greatest: greatest),
            .steps(firstUs: Int64(first) * grouping.windowUs, stepUs: grouping.windowUs)
        )
    }

    private func seriesCodes(_ label: Int, _ labels: Labels) -> (codes: KeyCodes, values: KeyValues) {
        let shift: UInt64 = label % 2 == 0 ? 32 : 0
        let ids = (0..<series.count).map { UInt32(truncatingIfNeeded: series.word(label / 2, of: $0) >> shift) }
        let ranks = Self.ranks(of: ids, labels)
        var codes = [UInt32](repeating: 0, count: groups.count)
        let words = groups.keys.span
        let rankOfSeries = ranks.codes.span
        var code = codes.mutableSpan
        for group in 1..<groups.count {
            code[group] = rankOfSeries[Int(truncatingIfNeeded: words[2 &* group] & 0xffff_ffff)]
        }
        return (KeyCodes(codes: codes, greatest: ranks.greatest), .labels(ranks.texts))
    }

    private func variedCodes(_ labels: Labels) -> (codes: KeyCodes, values: KeyValues) {
        var ids = [UInt32](repeating: LabelColumn.missing, count: groups.count)
        let words = groups.keys.span
        for group in 1..<groups.count { ids[group] = UInt32(truncatingIfNeeded: words[2 &* group &+ 1] >> 32) }
        let ranks = Self.ranks(of: ids, labels)
        return (KeyCodes(codes: ranks.codes, greatest: ranks.greatest), .labels(ranks.texts))
    }

    private func statusCodes() -> (codes: KeyCodes, values: KeyValues) {
        var statuses = [Int32](repeating: .missing, count: groups.count)
        for group in 1..<groups.count {
            statuses[group] = Int32(truncatingIfNeeded: groups.word(1, of: group) & 0xffff_ffff)
        }
        return KeyValues.coded(integers: statuses)
    }

    /// The ranks of the texts behind label ids, missing last.
    private static func ranks(
        of ids: [UInt32], _ labels: Labels
    ) -> (codes: [UInt32], greatest: UInt32, texts: RankedTexts) {
        var isUsed = [Bool](repeating: false, count: labels.count)
        for id in ids where id != LabelColumn.missing { isUsed[Int(id)] = true }
        let ranks = TextRanks(labels, isUsed: isUsed)
        let codes = ids.map { $0 == LabelColumn.missing ? ranks.count : ranks.rankOfId[Int($0)] }
        return (codes, ranks.count, RankedTexts(labels, idOfRank: ranks.idOfRank))
    }
}
