import Settings

extension Plan {
    /// Files listed of each source before the rest is only counted.
    private static let filesShown = 10

    /// The plan for a person, as `hypercare explain PIPELINE` and `run --dry-run` print it.
    ///
    /// Every text from outside is made visible; the last line ends with a line feed.
    public var text: String {
        let parts = [
            head, (inputSources + eventSources).map(text(of:)).joined(separator: "\n"), lookUps, limitLines, stageRows,
            calendarRows, objectiveRows, results,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        row("pipeline", pipeline.name, pipeline.file ?? "log files named on the command line")
            + row("workspace", workspace.value, workspace.origin)
            + row(
                "days", days?.description ?? "all that is new since the last run",
                days == nil ? "default" : "as asked")
            + row("jobs", "\(jobs.value)", jobs.origin)
            + row("memory", ByteSize.rounded(memoryBytes.value), memoryBytes.origin)
            + row("rejects", "up to \(rejectsAllowed) allowed", pipeline.rejectsAllowed.origin)
            + (daysWithoutFiles.isEmpty
                ? ""
                : row(
                    "missing", daysWithoutFiles.map(\.description).joined(separator: ", "),
                    "no file"))
    }

    private func text(of planned: PlannedSource) -> String {
        var text = "source \(visible(planned.name)) (\(planned.source.kind.rawValue))\n"
        if planned.source.kind == .calls {
            text += row(
                "  format", planned.format.description,
                planned.format == .recognised ? "default" : "pipeline file")
        }
        text += row("  timezone", planned.zone.name, (planned.source.zone ?? pipeline.zone).origin)
        for (name, value) in planned.labels.sorted(by: { $0.key < $1.key }) {
            text += row("  label", "\(name) = \(value)", "")
        }
        for dimension in planned.source.dimensions {
            text += row(
                "  dimension",
                "\(dimension.name) from \(dimension.origin.rawValue) \(dimension.key)", "")
        }
        for pattern in planned.patterns { text += row("  path", pattern.text, "") }
        let size = ByteSize.rounded(planned.files.reduce(0) { $0 + $1.size })
        text += row(
            "  files", "\(planned.files.count), \(size)",
            planned.files.isEmpty ? "nothing found" : "")
        for file in planned.files.prefix(Self.filesShown) {
            text +=
                "    \(visible(file.path))  \(ByteSize.rounded(file.size))\(file.day.map { "  \($0)" } ?? "")\n"
        }
        let rest = planned.files.count - Self.filesShown
        return text + (rest > 0 ? "    and \(rest) more\n" : "")
    }

    private var lookUps: String {
        let own = pipeline.routeTemplates.count
        let described = routeTemplates.count - own
        return row(
            "routes", "\(own) templates, \(described) from OpenAPI",
            pipeline.openApiFile?.value ?? "")
            + row("prices", "\(prices.count) entries", pipeline.priceFile?.value ?? "no price file")
            + row(
                "pseudonyms", pseudonymKey == nil ? "built-in key" : "key file",
                pipeline.keyFile?.value ?? "default")
    }

    private var limitLines: String {
        "limits (labels per day)\n"
            + Limits.entries.map { entry in
                let value = pipeline.limits[keyPath: entry.keyPath]
                let text =
                    switch entry.unit {
                    case .count: "\(value)"
                    case .bytes: ByteSize.text(value)
                    case .durationUs: DurationText.text(value)
                    }
                return row("  " + entry.name, text, pipeline.limitOrigins[entry.name] ?? .standard)
            }.joined()
    }

    private var results: String {
        row("tables", tableNames.joined(separator: ", "), "")
            + notices.map { row("note", $0.description, $0.help ?? "") }.joined()
    }

    func row(_ name: String, _ value: String, _ origin: CustomStringConvertible) -> String {
        let label = (name + " ").padded(to: 22)
        let note = visible(origin.description)
        return note.isEmpty
            ? "\(label)\(visible(value))\n" : "\(label)\(visible(value).padded(to: 36))  \(note)\n"
    }

    private func visible(_ text: String) -> String { VisibleText.of(text) }
}

extension String {
    /// The text with blanks behind it, at least this many scalars long.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
    }
}

extension Plan {
    /// One object, as `run --dry-run --json` and `explain --json` print it.
    public var json: JSON {
        .members([
            "schema_version": .count(1),
            "pipeline": .text(pipeline.name),
            "file": .text(orNull: pipeline.file),
            "workspace": sourced(workspace) { .text($0) },
            "days": days.map { .list([.text($0.from.description), .text($0.to.description)]) }
                ?? .null,
            "jobs": sourced(jobs) { .count($0) },
            "memory_bytes": sourced(memoryBytes) { .count($0) },
            "rejects_allowed": sourced(pipeline.rejectsAllowed) { .text($0.description) },
            "days_without_files": .list(daysWithoutFiles.map { .text($0.description) }),
            "sources": .list((inputSources + eventSources).map(json(of:))),
            "route_templates": .list(routeTemplates.map { .text($0) }),
            "prices": .count(prices.count),
            "limits": .object(
                Limits.entries.map { entry in
                    let value = Sourced(
                        pipeline.limits[keyPath: entry.keyPath],
                        pipeline.limitOrigins[entry.name] ?? .standard)
                    return JSON.Member(name: entry.name, value: sourced(value) { .count($0) })
                }),
            "stages": .list(pipeline.stages.map { .text($0) }),
            "detect": detectJSON,
            "calendar": calendarJSON,
            "objectives": .list(pipeline.objectives.map(Self.json(of:))),
            "tables": .list(tableNames.map { .text($0) }),
            "notices": .list(notices.map(\.json)),
        ])
    }

    func sourced<Value>(_ value: Sourced<Value>, _ json: (Value) -> JSON) -> JSON {
        .members(["value": json(value.value), "from": .text(value.origin.description)])
    }

    private func json(of planned: PlannedSource) -> JSON {
        .members([
            "name": .text(planned.name), "kind": .text(planned.source.kind.rawValue),
            "format": .text(planned.format.description),
            "timezone": .text(planned.zone.name),
            "paths": .list(planned.patterns.map { .text($0.text) }),
            "files": .list(
                planned.files.map { file in
                    .members([
                        "path": .text(file.path), "bytes": .count(file.size),
                        "day": .text(orNull: file.day?.description),
                    ])
                }),
        ])
    }
}
