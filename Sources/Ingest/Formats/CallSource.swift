import Columns

/// What a source of call logs is, as a pipeline file says it.
public struct CallSource: Sendable {
    /// Which format the lines have.
    public enum Format: Sendable {
        /// Found out file by file, line by line where a file mixes formats.
        case sniffed
        /// One of `SourceFormats.all` that needs no configuration.
        case named(String)
        /// An NGINX `log_format`: the layout, or the whole directive.
        case nginx(String)
        /// An Apache `LogFormat`.
        case apache(String)
        /// JSON by a mapping of the user's own.
        case mapped(FieldMapping)

        /// Reads the word of a pipeline file: `nginx:…`, `apache:…`, a format's name, nil for sniffed.
        public init(_ text: String?) throws(FormatError) {
            guard let text else {
                self = .sniffed
                return
            }
            if text.hasPrefix("nginx:") {
                self = .nginx(String(text.dropFirst(6).drop { $0 == " " }))
            } else if text.hasPrefix("apache:") {
                self = .apache(String(text.dropFirst(7).drop { $0 == " " }))
            } else if let ordinal = SourceFormats.ordinal(text),
                SourceFormats.all[ordinal].isNameable
            {
                self = .named(text)
            } else {
                let nearest = Spelling.nearest(
                    text, SourceFormats.all.filter(\.isNameable).map(\.name))
                throw .unknown(name: text, nearest: nearest)
            }
        }
    }

    /// Where a declared dimension comes from.
    public enum Dimension: Sendable, Equatable {
        /// A JSON path or the name of a text column.
        case field(String)
        /// A request header, where the format logs it.
        case header(String)
        /// A parameter of the query, percent-encoding kept.
        case query(String)
        /// The part of the path that stands at `{name}` in the route template that matched.
        case capture(String)
        /// The same for all records of a file: a source label, or what `FileFacts` says.
        case constant(String?)
    }

    public let format: Format
    /// For times without a zone.
    public var zone = LocalZone.utc
    /// Route templates such as `/v1/users/{id}`; of several that match, the most specific one wins.
    public var routeTemplates: [String] = []
    /// The region label, nil for none.
    public var region: String?
    /// At most four.
    public let dimensions: [Dimension]
    public var prices = PriceTable()
    /// The key of the hashes of addresses and consumers: the same for all sources of a workspace.
    public var hashSeed: UInt64 = 0
    /// Rejected lines of one reason that are kept of one chunk, the first ones.
    public var rejectsPerReason = 20
    let compiled: CompiledSource

    /// - Throws: where the format's configuration cannot be used.
    public init(format: Format = .sniffed, dimensions: [Dimension] = []) throws(FormatError) {
        precondition(dimensions.count <= 4, "\(dimensions.count) dimensions; at most 4")
        self.format = format
        self.dimensions = dimensions
        compiled = try CompiledSource(format, dimensions: dimensions)
    }
}

/// The formats that the lines of a source may have, compiled.
struct CompiledSource: Sendable {
    struct Candidate: Sendable {
        let format: CompiledFormat
        /// In `SourceFormats.all`.
        let ordinal: Int
    }

    let candidates: [Candidate]
    let isSniffed: Bool

    init(_ format: CallSource.Format, dimensions: [CallSource.Dimension]) throws(FormatError) {
        let compile = Compiler(dimensions: dimensions)
        switch format {
        case .sniffed:
            isSniffed = true
            candidates = SourceFormats.all.indices.compactMap { compile.known($0) }
        case .named(let name):
            isSniffed = false
            guard let ordinal = SourceFormats.ordinal(name), let known = compile.known(ordinal)
            else {
                throw .unknown(
                    name: name, nearest: Spelling.nearest(name, SourceFormats.all.map(\.name)))
            }
            candidates = [known]
        case .nginx(let text):
            isSniffed = false
            candidates = [
                compile.layout(
                    try LogFormatText(nginx: text), WebServers.nginxCustom,
                    SourceFormats.nginxCustom)
            ]
        case .apache(let text):
            isSniffed = false
            candidates = [
                compile.layout(
                    try LogFormatText(apache: text), WebServers.apacheCustom, SourceFormats.apache)
            ]
        case .mapped(let mapping):
            isSniffed = false
            let map = try mapping.fieldMap()
            candidates = [
                Candidate(
                    format: CompiledFormat(json: map, dimensionPaths: compile.paths(map)),
                    ordinal: SourceFormats.mapped)
            ]
        }
    }

    private struct Compiler {
        let dimensions: [CallSource.Dimension]

        /// The places of the dimensions in a line of a format.
        func paths(_ map: FieldMap) -> [String?] {
            dimensions.map { dimension in
                switch dimension {
                case .field(let path): path
                case .header(let name): map.headerPath.map { Self.header(name, in: $0) }
                case .query, .capture, .constant: nil
                }
            }
        }

        private static func header(_ name: String, in path: String) -> String {
            let lowered = name.lowercased()
            let isVariable = path.hasPrefix("http_")
            let word = isVariable ? lowered.replacing("-", with: "_") : "\"" + lowered + "\""
            return path.replacing("?", with: word)
        }

        func known(_ ordinal: Int) -> Candidate? {
            guard let map = SourceFormats.all[ordinal].map else { return nil }
            switch SourceFormats.all[ordinal].test {
            case .members:
                return Candidate(
                    format: CompiledFormat(json: map, dimensionPaths: paths(map)), ordinal: ordinal)
            case .webServer:
                return Candidate(
                    format: CompiledFormat(webServer: map, dimensionPaths: paths(map)),
                    ordinal: ordinal)
            case .never: return nil
            }
        }

        func layout(_ layout: LogFormatText, _ map: FieldMap, _ ordinal: Int) -> Candidate {
            let paths = paths(map)
            let program = ColumnProgram(layout.columns, tail: layout.tail, escape: layout.escape) {
                name in
                paths.contains(name) || map.fields.contains { $0.path == name }
            }
            return Candidate(
                format: CompiledFormat(columns: map, program, dimensionPaths: paths),
                ordinal: ordinal)
        }
    }
}

extension SourceFormat {
    /// Whether its name alone says how lines are read.
    var isNameable: Bool { if case .never = test { false } else { true } }
}

/// The nearest word to a misspelt one.
enum Spelling {
    /// Nil where no word is near: more than a third of its letters would have to change.
    static func nearest(_ word: String, _ words: [String]) -> String? {
        let ranked = words.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }
        guard let best = ranked.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }),
            best.1 * 3 <= max(word.utf8.count, 3) + 2
        else { return nil }
        return best.0
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
