import Columns

/// The tables `inputs` and `rejects` that go with made calls: one archive for each hour.
struct ArchiveMaker {
    let plan: ReportTables
    let callsByHour: [Int64: Int64]

    init(_ plan: ReportTables, _ callsByHour: [Int64: Int64]) {
        self.plan = plan
        self.callsByHour = callsByHour
    }

    func inputs() -> Batch {
        var rows = RowMaker(Inputs.schema)
        for (hour, calls) in callsByHour.sorted(by: { $0.key < $1.key }) { rows.add(input(hour, calls)) }
        return rows.batch()
    }

    func rejects() -> Batch {
        var rows = RowMaker(Rejects.schema)
        for hour in callsByHour.keys.sorted() {
            for number in 0..<Int(plan.rejectsPerHour) {
                rows.add([
                    "input": .text(digest(hour)), "source_file": .text(plan.name("file", Int(hour))),
                    "byte_offset": .int(Int64(number) * 2_000), "line": .int(Int64(number) * 5 + 1),
                    "reason": .text(plan.name("reject", number)),
                    "excerpt": .text(plan.name("line", Int(hour) * 3 + number)),
                ])
            }
        }
        return rows.batch()
    }

    private func digest(_ hour: Int64) -> String { String(SyntheticRandom.stirred(UInt64(hour) + 1), radix: 16) }

    private func input(_ hour: Int64, _ calls: Int64) -> [String: RowMaker.Value] {
        let fromUs = plan.startUs + hour * ConsumersHour.windowUs
        let lines = calls + 3 + plan.rejectsPerHour
        var row: [String: RowMaker.Value] = [
            "input": .text(digest(hour)), "source": .text(hour % 2 == 0 ? "kong" : "edge"),
            "source_file": .text(plan.name("file", Int(hour))), "codec": .text("zstd"),
            "format": .text(hour % 2 == 0 ? "kong_log_serializer" : "nginx_json"), "state": .text("complete"),
            "decoded_bytes": .int(lines * 812), "stored_bytes": .int(lines * 61), "lines": .int(lines),
            "blank": .int(1), "foreign": .int(2), "rejected": .int(plan.rejectsPerHour), "parsed": .int(calls),
            "records": .int(calls + 4), "counted": .int(calls), "outside": .int(4),
            "first_time": .int(fromUs + 1_000), "last_time": .int(fromUs + ConsumersHour.windowUs - 1_000),
            "counted_by_day": .text("{\"\(day(fromUs))\": \(calls)}"), "rejected_by_reason": .text(reasons),
        ]
        if plan.hasDamage, hour == 9 {
            row["state"] = .text("damaged")
            row["damage_offset"] = .int(1_048_576)
            row["damage"] = .text("zstd frame ends inside a block; expected 8 more bytes")
        }
        return row
    }

    private var reasons: String {
        let members = (0..<Int(plan.rejectsPerHour)).map { number in
            "\"" + plan.name("reject", number).unicodeScalars.map { "\\u" + hex($0) }.joined() + "\": 1"
        }
        return "{" + members.joined(separator: ", ") + "}"
    }

    /// Names are written as escapes, so that any text makes a valid object; the test's names are of the BMP.
    private func hex(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value & 0xFFFF, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// The plan's days follow one another within November 2026.
    private func day(_ timeUs: Int64) -> String {
        let offset = (timeUs - 1_793_491_200_000_000) / 86_400_000_000
        return "2026-11-" + (offset < 9 ? "0" : "") + "\(offset + 1)"
    }
}
