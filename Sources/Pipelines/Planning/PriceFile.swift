import Settings

/// Reads price files: a YAML list (or a map with the key `prices`), or CSV with a header line.
enum PriceFile {
    private static let keys = [
        "provider", "model", "from", "to", "input-per-million", "output-per-million",
        "cached-input-per-million",
    ]

    /// The entries, sorted by model, provider and day.
    ///
    /// - Throws: `.configuration` with every problem of the file.
    static func read(_ path: String) throws(PipelineError) -> [PriceEntry] {
        try read(PipelineError.reading(try ConfigurationText(path: path, kind: .pipeline)))
    }

    static func read(_ source: ConfigurationText) throws(PipelineError) -> [PriceEntry] {
        let isTable = source.name.lowercased().hasSuffix(".csv")
        let (settings, reader) = isTable ? csv(source) : yaml(source)
        var entries: [(entry: PriceEntry, place: Setting)] = []
        for setting in settings {
            guard let entry = PriceEntry(setting, reader, keys) else { continue }
            if let twin = entries.first(where: { $0.entry.overlaps(entry) }) {
                reader.refuse(
                    .badPriceFile, setting,
                    "model '\(entry.model)' has two prices for \(max(twin.entry.from, entry.from))",
                    note: "the other is in line \(twin.place.line)")
            }
            entries.append((entry, setting))
        }
        try PipelineError.reading(try reader.finish())
        return entries.map(\.entry).sorted {
            ($0.model, $0.provider ?? "", $0.from) < ($1.model, $1.provider ?? "", $1.from)
        }
    }

    private static func yaml(_ source: ConfigurationText) -> ([Setting], SettingReader) {
        let (root, problems) = YamlFile.read(source)
        let reader = SettingReader(source: source, problems: problems)
        guard let root else { return ([], reader) }
        if case .list(let settings) = root.content { return (settings, reader) }
        guard let map = reader.map(root, of: "a price file", keys: ["prices"]),
            let list = map.required("prices")
        else {
            return ([], reader)
        }
        return (reader.list(list, of: "'prices'"), reader)
    }

    /// Cells may stand in double quotes; a quote inside is doubled.
    private static func csv(_ source: ConfigurationText) -> ([Setting], SettingReader) {
        let reader = SettingReader(source: source)
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        var header: [Setting]?
        var rows: [Setting] = []
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let cells = cells(line, line: index + 1)
            guard let names = header else {
                header = cells
                continue
            }
            let entries = zip(names, cells).compactMap { key, value -> Setting.Entry? in
                guard case .text(let name, _) = key.content, !value.isEmpty else { return nil }
                return Setting.Entry(name: name, key: key, value: value)
            }
            let row = Setting(
                content: .map(entries), line: index + 1, column: 1,
                length: line.unicodeScalars.count)
            if cells.count != names.count {
                reader.refuse(
                    .badPriceFile, row, "\(cells.count) cells where the header has \(names.count)")
            } else {
                rows.append(row)
            }
        }
        return (rows, reader)
    }

    private static func cells(_ line: Substring, line number: Int) -> [Setting] {
        var cells: [Setting] = []
        var (text, start, column, isQuoted) = ("", 1, 0, false)
        let end = { (next: Int) in
            let trimmed = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            cells.append(
                Setting(
                    content: .text(trimmed, isPlain: true), line: number, column: start,
                    length: max(1, column + 1 - start)))
            (text, start) = ("", next)
        }
        for scalar in line.unicodeScalars {
            if scalar == "\"" {
                isQuoted.toggle()
            } else if scalar == ",", !isQuoted {
                end(column + 2)
            } else {
                text.unicodeScalars.append(scalar)
            }
            column += 1
        }
        end(column + 1)
        return cells
    }
}

extension PriceEntry {
    fileprivate init?(_ setting: Setting, _ reader: SettingReader, _ keys: [String]) {
        guard let map = reader.map(setting, of: "a price", keys: keys) else { return nil }
        let model = map.requiredText("model")
        let from = map.required("from").flatMap { Self.day($0, "from", reader) }
        let input = map.required("input-per-million").flatMap { Self.nanoUsd($0, reader) }
        let output = map.required("output-per-million").flatMap { Self.nanoUsd($0, reader) }
        guard let model, let from, let input, let output else { return nil }
        self.init(
            provider: map.text("provider"), model: model, from: from, inputNanoUsdPerMillion: input,
            outputNanoUsdPerMillion: output)
        cachedInputNanoUsdPerMillion = map["cached-input-per-million"].flatMap {
            Self.nanoUsd($0, reader)
        }
        guard let end = map["to"] else { return }
        to = Self.day(end, "to", reader)
        if let to, to <= from {
            reader.refuse(
                .badPriceFile, end, "'to' (\(to), not included) must be after 'from' (\(from))")
        }
    }

    private static func day(_ setting: Setting, _ key: String, _ reader: SettingReader) -> Day? {
        guard let text = reader.text(setting, of: "'\(key)'") else { return nil }
        if let day = Day(text) { return day }
        reader.refuse(
            .badPriceFile, setting, "'\(key)' must be a day such as 2026-01-31, not '\(text)'")
        return nil
    }

    private static func nanoUsd(_ setting: Setting, _ reader: SettingReader) -> Int64? {
        guard let text = reader.text(setting, of: "a price") else { return nil }
        if let amount = ExactDecimal(text) { return amount.billionths }
        reader.refuse(
            .badPriceFile, setting,
            "a price must be a decimal number of US dollars such as 2.50, not '\(text)'")
        return nil
    }
}
