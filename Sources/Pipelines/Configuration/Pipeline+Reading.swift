import Settings

extension Pipeline {
    static let keys = [
        "version", "name", "workspace", "timezone", "sources", "routes", "prices", "redaction",
        "limits", "rejects", "tables", "stages", "calendar", "objectives", "report",
    ]

    /// Reads a pipeline file.
    ///
    /// - Throws: `.configuration` with every problem of the file, in the order of its lines.
    public init(file path: String) throws(PipelineError) {
        try self.init(PipelineError.reading(try ConfigurationText(path: path, kind: .pipeline)))
    }

    init(_ source: ConfigurationText) throws(PipelineError) {
        let (root, problems) = YamlFile.read(source)
        let reader = SettingReader(source: source, problems: problems)
        self.init()
        file = source.name
        folder = PathText.folder(of: source.name)
        if let root { read(root, reader) }
        try PipelineError.reading(try reader.finish())
    }

    private mutating func read(_ root: Setting, _ reader: SettingReader) {
        guard let map = reader.map(root, of: "the pipeline file", keys: Self.keys) else { return }
        readVersion(map)
        name = map.text("name") ?? name
        workspace = sourced(map, "workspace")
        if let setting = map["timezone"], let read = Self.zone(setting, reader) { zone = read }
        readSources(map)
        readRoutes(map)
        priceFile = sourced(map, "prices")
        if let setting = map["redaction"],
            let redaction = reader.map(setting, of: "'redaction'", keys: ["key-file"])
        {
            keyFile = sourced(redaction, "key-file")
        }
        if let setting = map["limits"] { readLimits(setting, reader) }
        readRejects(map)
        readTables(map)
        readStages(map)
        if let setting = map["calendar"], !setting.isEmpty {
            calendar = Calendar(setting, reader, zone: zone.value, attributes: attributeNames)
        }
        readObjectives(map)
        if let setting = map["report"],
            let report = reader.map(setting, of: "'report'", keys: ["title"])
        {
            reportTitle = report.text("title")
        }
    }

    private func sourced(_ map: SettingMap, _ key: String) -> Sourced<String>? {
        map.text(key).map { Sourced($0, .pipelineFile(line: map[key]?.line ?? 0)) }
    }

    private func readVersion(_ map: SettingMap) {
        guard let setting = map.required("version"), let text = map.text("version"), text != "1"
        else { return }
        map.reader.refuse(
            .unsupportedVersion, setting, "this program reads version 1, not '\(text)'",
            note: text.hasPrefix("1.") ? "did you mean '1'?" : "")
    }

    /// A time zone, or nil and a problem.
    static func zone(_ setting: Setting, _ reader: SettingReader) -> Sourced<Zone>? {
        guard let text = reader.text(setting, of: "'timezone'") else { return nil }
        if let zone = Zone(text) { return Sourced(zone, .pipelineFile(line: setting.line)) }
        let note = NearestWord.of(text, in: Zone.commonNames).map { "did you mean '\($0)'?" } ?? ""
        reader.refuse(
            .unknownZone, setting, "unknown time zone '\(text)'", note: note,
            help: "write UTC, an offset such as +02:00, or a name such as Europe/Berlin")
        return nil
    }

    private mutating func readSources(_ map: SettingMap) {
        guard let setting = map.required("sources") else { return }
        guard case .list(let items) = setting.content, !items.isEmpty else {
            map.reader.refuse(
                .wrongType, setting,
                "'sources' must be a list of sources, not \(setting.kindInWords)",
                help: "write - name: …, and below it paths: […]")
            return
        }
        sources = items.compactMap { Source($0, map.reader) }
        refuseTwins(items, map.reader)
        refuseUnknownLabels(items, map.reader)
        if !sources.isEmpty, sources.allSatisfy({ $0.kind == .events }) {
            map.reader.refuse(
                .missingKey, setting, "'sources' needs at least one source of kind 'calls'",
                help: "events explain what is found in calls")
        }
    }

    private func refuseTwins(_ items: [Setting], _ reader: SettingReader) {
        var seen: Set<String> = []
        for item in items {
            guard case .map(let entries) = item.content,
                let entry = entries.first(where: { $0.name == "name" }),
                case .text(let name, _) = entry.value.content
            else { continue }
            if !seen.insert(name).inserted {
                reader.refuse(.nameTwice, entry.value, "another source is called '\(name)' already")
            }
        }
        if dimensionNames.count > Limits.dimensions, let setting = items.first {
            reader.refuse(
                .badDimension, setting,
                "\(dimensionNames.count) dimensions over all sources; at most "
                    + "\(Limits.dimensions) are possible",
                help: "declared: \(dimensionNames.joined(separator: ", "))")
        }
    }

    /// Labels of events are attributes: a name that no table has would never be met.
    private func refuseUnknownLabels(_ items: [Setting], _ reader: SettingReader) {
        for item in items {
            guard case .map(let entries) = item.content,
                let labels = entries.first(where: { $0.name == "labels" }), case .map(let named) = labels.value.content,
                case .text("events", _)? = entries.first(where: { $0.name == "kind" })?.value.content
            else { continue }
            for entry in named where !eventAttributeNames.contains(entry.name) {
                reader.refuseName(
                    .unknownName, entry.key, "attribute", entry.name, known: eventAttributeNames,
                    label: "attributes of the calls")
            }
        }
    }

    private mutating func readRoutes(_ map: SettingMap) {
        guard let setting = map["routes"],
            let routes = map.reader.map(setting, of: "'routes'", keys: ["templates", "openapi"])
        else { return }
        routeTemplates = routes.texts("templates").compactMap { text, setting in
            guard let reason = RouteTemplateText.fault(text) else { return text }
            map.reader.refuse(.badTemplate, setting, "template '\(text)' \(reason)")
            return nil
        }
        openApiFile = sourced(routes, "openapi")
    }

    private mutating func readLimits(_ setting: Setting, _ reader: SettingReader) {
        let names = Limits.entries.map(\.name)
        let labels = names.filter { $0.hasPrefix("labels.") }.map { String($0.dropFirst(7)) }
        let others = names.filter { !$0.hasPrefix("labels.") }
        guard let map = reader.map(setting, of: "'limits'", keys: ["labels"] + others) else {
            return
        }
        let inner = map["labels"].flatMap { reader.map($0, of: "'labels'", keys: labels) }
        for entry in Limits.entries {
            let isLabel = entry.name.hasPrefix("labels.")
            let key = isLabel ? String(entry.name.dropFirst(7)) : entry.name
            guard let part = isLabel ? inner : map, let place = part[key],
                let value = part.number(key, entry.unit, in: entry.range)
            else { continue }
            limits[keyPath: entry.keyPath] = value
            limitOrigins[entry.name] = .pipelineFile(line: place.line)
        }
    }

    private mutating func readRejects(_ map: SettingMap) {
        guard let setting = map["rejects"],
            let rejects = map.reader.map(setting, of: "'rejects'", keys: ["allow"]),
            let share = rejects.share("allow"), let place = rejects["allow"]
        else { return }
        rejectsAllowed = Sourced(share, .pipelineFile(line: place.line))
    }

    private mutating func readTables(_ map: SettingMap) {
        guard let setting = map["tables"],
            let tables = map.reader.map(setting, of: "'tables'", keys: ["calls"]),
            let isOn = tables.flag("calls"), let line = tables["calls"]?.line
        else { return }
        writesCalls = Sourced(isOn, .pipelineFile(line: line))
    }
}
