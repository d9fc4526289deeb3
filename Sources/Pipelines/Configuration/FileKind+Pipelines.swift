import Settings

extension FileKind {
    /// Pipeline files, and the price files that they name.
    static let pipeline: FileKind = {
        var kind = FileKind(noun: "pipeline")
        kind.synonyms = [
            "inputs": "sources", "input": "sources", "logs": "sources", "output": "workspace",
            "tz": "timezone", "files": "paths",
            "path": "paths", "glob": "paths", "threshold": "allow", "type": "kind", "tags": "labels",
            "openapi-file": "openapi",
        ]
        // Settings of the machine, which are no part of a pipeline.
        kind.flags = [
            "threads": "--jobs", "jobs": "--jobs", "workers": "--jobs", "memory": "--memory",
            "fail-on": "--fail-on", "date": "--date",
        ]
        return kind
    }()

    /// OpenAPI files that a pipeline file names. Schemas nest deeper than settings, are full of
    /// references, and have keys with braces.
    static let openApi: FileKind = {
        var kind = pipeline
        kind.bounds.bytes = Limits.openApiBytes
        kind.bounds.depth = Limits.openApiDepth
        kind.bounds.aliases = Limits.openApiAliases
        kind.bounds.values = Limits.openApiValues
        kind.bounds.keysAreWords = false
        return kind
    }()
}
