import Columns
import Settings

/// Rows of the table `inputs` to and from batches.
enum InputTable {
    static func batch(_ rows: [InputRow]) -> Batch {
        let sorted = rows.sorted { $0.digest < $1.digest }
        func label(_ value: (InputRow) -> String?) -> AnyColumn {
            .label(LabelColumn(texts: sorted.map(value)).sorted())
        }
        func text(_ value: (InputRow) -> String?) -> AnyColumn { .text(TextColumn(texts: sorted.map(value))) }
        func number(_ value: (InputRow) -> Int64?) -> AnyColumn {
            .int64(NumberColumn(sorted.map { value($0) ?? .missing }))
        }
        return Batch(
            schema: Inputs.schema,
            columns: [
                label(\.digest), number(\.decodedBytes), label(\.storedSHA256), number(\.storedBytes),
                label(\.source), label(\.kind.rawValue), label(\.fileName), text(\.path),
                label(\.codec), label(\.format),
                label(\.state.rawValue), number(\.damageOffset), text(\.damage),
                number(\.counts.lines), number(\.counts.blank), number(\.counts.directives), number(\.counts.foreign),
                number(\.counts.rejected), number(\.counts.parsed), number(\.counts.records), number(\.counts.counted),
                number(\.counts.outside),
                text { FlatJSON.text($0.counts.rejectedByReason) },
                text { FlatJSON.text(byName($0.counts.outsideByDay)) },
                text { FlatJSON.text(byName($0.counts.countedByDay)) },
                number(\.counts.repairedTexts), number(\.firstTimeUs), number(\.lastTimeUs),
                label(\.head), number(\.settledBytes),
                text { row in FlatJSON.text(Dictionary(uniqueKeysWithValues: row.prefixes.map { (String($0), $1) })) },
                text { $0.days?.from.description }, text { $0.days?.to.description },
            ])
    }

    static func rows(_ batch: Batch) throws(PipelineError) -> [InputRow] {
        func label(_ name: String) -> LabelColumn { batch[Key<LabelColumn>(name)] }
        func text(_ name: String) -> TextColumn { batch[Key<TextColumn>(name)] }
        func number(_ name: String) -> [Int64] { batch[Key<NumberColumn<Int64>>(name)].values }
        let digests = label("input")
        let sha = label("stored_sha256")
        let sources = label("source")
        let kinds = label("kind")
        let names = label("source_file")
        let paths = text("path")
        let codecs = label("codec")
        let formats = label("format")
        let states = label("state")
        let decoded = number("decoded_bytes")
        let stored = number("stored_bytes")
        let settled = number("settled_bytes")
        let damageOffsets = number("damage_offset")
        let damages = text("damage")
        let heads = label("head")
        let firsts = number("first_time")
        let lasts = number("last_time")
        let prefixes = text("prefixes")
        let froms = text("days_from")
        let tos = text("days_to")
        let counts = try lineCounts(batch)
        var rows: [InputRow] = []
        for row in 0..<batch.rowCount {
            var input = InputRow()
            input.digest = digests.text(row) ?? ""
            input.decodedBytes = decoded[row]
            input.storedSHA256 = sha.text(row) ?? ""
            input.storedBytes = stored[row]
            input.source = sources.text(row) ?? ""
            input.kind = InputKind(label: kinds.text(row))
            input.fileName = names.text(row) ?? ""
            input.path = paths.text(row) ?? ""
            input.codec = codecs.text(row) ?? ""
            input.format = formats.text(row)
            input.state = states.text(row).flatMap(InputRow.State.init) ?? .damaged
            input.damageOffset = damageOffsets[row].known
            input.damage = damages.text(row)
            input.counts = counts[row]
            input.firstTimeUs = firsts[row].known
            input.lastTimeUs = lasts[row].known
            input.head = heads.text(row) ?? ""
            input.settledBytes = settled[row]
            for (length, digest) in try FlatJSON.strings(prefixes.text(row) ?? "{}") {
                if let length = Int64(length) { input.prefixes[length] = digest }
            }
            if let from = froms.text(row).flatMap({ Day($0) }), let to = tos.text(row).flatMap({ Day($0) }), from < to {
                input.days = DayRange(from: from, to: to)
            }
            rows.append(input)
        }
        return rows
    }

    private static func lineCounts(_ batch: Batch) throws(PipelineError) -> [LineCounts] {
        func number(_ name: String) -> [Int64] { batch[Key<NumberColumn<Int64>>(name)].values }
        func text(_ name: String) -> TextColumn { batch[Key<TextColumn>(name)] }
        let lines = number("lines")
        let blank = number("blank")
        let directives = number("directives")
        let foreign = number("foreign")
        let parsed = number("parsed")
        let records = number("records")
        let counted = number("counted")
        let repaired = number("repaired_texts")
        let reasons = text("rejected_by_reason")
        let outside = text("outside_by_day")
        let byDay = text("counted_by_day")
        var all: [LineCounts] = []
        for row in 0..<batch.rowCount {
            var counts = LineCounts()
            counts.lines = lines[row]
            counts.blank = blank[row]
            counts.directives = directives[row]
            counts.foreign = foreign[row]
            counts.parsed = parsed[row]
            counts.records = records[row]
            counts.counted = counted[row]
            counts.repairedTexts = repaired[row]
            counts.rejectedByReason = try FlatJSON.counts(reasons.text(row) ?? "{}")
            counts.outsideByDay = try days(outside.text(row))
            counts.countedByDay = try days(byDay.text(row))
            all.append(counts)
        }
        return all
    }

    private static func byName(_ days: [Day: Int64]) -> [String: Int64] {
        Dictionary(uniqueKeysWithValues: days.map { ($0.description, $1) })
    }

    private static func days(_ text: String?) throws(PipelineError) -> [Day: Int64] {
        var days: [Day: Int64] = [:]
        for (name, count) in try FlatJSON.counts(text ?? "{}") {
            if let day = Day(name) { days[day] = count }
        }
        return days
    }
}

extension Int64 {
    /// The number, nil where it is the missing value.
    var known: Int64? { isMissing ? nil : self }
}
