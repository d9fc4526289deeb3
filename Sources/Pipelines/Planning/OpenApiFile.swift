import Settings

/// Reads route templates from an OpenAPI description, in YAML or JSON.
enum OpenApiFile {
    /// The keys of `paths`, in the order of the file, with the path of `servers[0].url` or
    /// `basePath` in front where there is one.
    ///
    /// - Throws: `.configuration` if the file has no `paths` or one of them is no template.
    static func templates(_ path: String) throws(PipelineError) -> [String] {
        try templates(PipelineError.reading(try ConfigurationText(path: path, kind: .openApi)))
    }

    static func templates(_ source: ConfigurationText) throws(PipelineError) -> [String] {
        let (root, problems) = YamlFile.read(source)
        guard let root, case .map(let entries) = root.content, problems.isEmpty else {
            throw .configuration(problems.isEmpty ? [notOpenApi(source)] : problems)
        }
        guard case .map(let paths) = entries.first(where: { $0.name == "paths" })?.value.content
        else {
            throw .configuration([notOpenApi(source)])
        }
        let base = basePath(entries)
        let reader = SettingReader(source: source)
        let templates = paths.filter { !$0.name.hasPrefix("x-") }.compactMap { entry -> String? in
            let template = base + entry.name
            guard let fault = RouteTemplateText.fault(template) else { return template }
            reader.refuse(.badOpenApiFile, entry.key, "path '\(entry.name)' \(fault)")
            return nil
        }
        try PipelineError.reading(try reader.finish())
        return templates
    }

    private static func notOpenApi(_ source: ConfigurationText) -> Problem {
        Problem(
            .badOpenApiFile, path: source.name,
            "the file has no map 'paths'; is it an OpenAPI file?")
    }

    /// `/v1` of `https://api.example.com/v1`, or of Swagger's `basePath`; empty where there is none.
    private static func basePath(_ entries: [Setting.Entry]) -> String {
        if case .text(let base, _) = entries.first(where: { $0.name == "basePath" })?.value.content {
            return trimmed(base)
        }
        guard
            case .list(let servers) = entries.first(where: { $0.name == "servers" })?.value.content,
            case .map(let server) = servers.first?.content,
            case .text(let url, _) = server.first(where: { $0.name == "url" })?.value.content
        else { return "" }
        let afterScheme = url.split(separator: "://", maxSplits: 1).last ?? ""
        guard url.contains("://") else { return url.hasPrefix("/") ? trimmed(url) : "" }
        return afterScheme.firstIndex(of: "/").map { trimmed(String(afterScheme[$0...])) } ?? ""
    }

    private static func trimmed(_ path: String) -> String {
        path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
