import Settings

extension RunSummary {
    /// Version of the JSON document; raised when a member changes its meaning.
    static let schemaVersion = 1

    /// The one object that `run --json` prints.
    public var json: JSON {
        .members([
            "schema_version": .count(Self.schemaVersion),
            "run_id": .text(runId),
            "run_digest": .text(orNull: runDigest),
            "outcome": .text(outcome.word),
            "exit_code": .count(Int(outcome.rawValue)),
            "started": .text(Instant.text(startedUs)),
            "seconds": .double(seconds),
            "files": filesJson,
            "bytes": .members(["stored": .count(bytes.stored), "decoded": .count(bytes.decoded)]),
            "lines": linesJson,
            "records": .members([
                "total": .count(lines.records), "counted": .count(lines.counted),
                "outside": .count(lines.outside),
            ]),
            "rejects": .counts(rejects),
            "balanced": .bool(lines.isBalanced),
            "stages": .list(
                stages.map { .members(["name": .text($0.name), "seconds": .double($0.seconds)]) }),
            "tables": .list(tables.map(json(of:))),
            "anomalies": .counts(anomalies),
            "incidents": .counts(incidents),
            "objectives_not_met": .list(objectivesNotMet.map(JSON.text)),
            "missing_days": .list(missingDays.map { .text($0.description) }),
            "rules_fired": .list(rulesFired.map { .text($0.description) }),
            "notices": .list(notices.map(\.json)),
            "report": .text(orNull: reportPath),
            "peak_memory_bytes": peakMemoryBytes.map(JSON.count) ?? .null,
        ])
    }

    private var filesJson: JSON {
        .members([
            "found": .count(files.found), "read": .count(files.read),
            "unchanged": .count(files.unchanged),
            "copies": .count(files.copies), "quarantined": .count(files.quarantined),
        ])
    }

    private var linesJson: JSON {
        .members([
            "total": .count(lines.lines), "blank": .count(lines.blank),
            "directives": .count(lines.directives),
            "foreign": .count(lines.foreign), "rejected": .count(lines.rejected),
            "parsed": .count(lines.parsed),
        ])
    }

    private func json(of table: TableVersion) -> JSON {
        .members([
            "name": .text(table.name), "version": table.version.map(JSON.count) ?? .null,
            "new": .bool(table.isNew),
            "rows": .count(table.rows), "bytes": .count(table.bytes),
        ])
    }

    /// A few lines for a person; the last one ends with a line feed.
    public var text: String {
        var text =
            "\(outcome.word): \(files.found) files (\(files.read) read, \(files.unchanged) unchanged"
        if files.copies > 0 { text += ", \(files.copies) copies" }
        if files.quarantined > 0 { text += ", \(files.quarantined) quarantined" }
        text +=
            "), \(ByteSize.rounded(bytes.stored)) stored, \(ByteSize.rounded(bytes.decoded)) decoded, "
        text += "\(tenths(seconds)) s\n\(lines.text)\n"
        for (reason, count) in rejects.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            text += "  rejected \(VisibleText.of(reason)): \(count)\n"
        }
        for table in tables {
            let version =
                table.version.map { "version \($0)\(table.isNew ? "" : ", as before")" }
                ?? "not written"
            text += "  \(table.name.padded(to: 16)) \(table.rows) rows, \(version)\n"
        }
        if !missingDays.isEmpty {
            text +=
                "days without input: \(missingDays.map(\.description).joined(separator: ", "))\n"
        }
        if !incidents.isEmpty { text += "incidents: \(incidentsText)\n" }
        if !objectivesNotMet.isEmpty {
            text += "objectives not met: \(objectivesNotMet.map { VisibleText.of($0) }.joined(separator: ", "))\n"
        }
        if !rulesFired.isEmpty {
            text += "rules fired: \(rulesFired.map(\.description).joined(separator: ", "))\n"
        }
        if let reportPath { text += "report: \(VisibleText.of(reportPath))\n" }
        return text
    }

    /// `1 critical, 3 warning`
    private var incidentsText: String {
        FailRule.Severity.allCases.reversed().compactMap { severity in
            incidents[severity.rawValue].map { "\($0) \(severity.rawValue)" }
        }.joined(separator: ", ")
    }

    private func tenths(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension Problem {
    /// Code, place and text as members.
    public var json: JSON {
        .members([
            "code": .text(code.rawValue), "text": .text(text), "place": .text(orNull: place?.name),
            "line": place?.line.map(JSON.count) ?? .null,
            "column": place?.column.map(JSON.count) ?? .null,
            "help": .text(orNull: help),
        ])
    }
}

extension PipelineError {
    /// What `--json` prints in place of a result.
    public var json: JSON {
        .members([
            "schema_version": .count(RunSummary.schemaVersion),
            "outcome": .text(outcome.word),
            "exit_code": .count(Int(outcome.rawValue)),
            "code": .text(orNull: problems.first?.code.rawValue),
            "problems": .list(problems.map(\.json)),
        ])
    }
}
