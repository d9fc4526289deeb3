import Settings

/// What the command line and the machine add to a pipeline.
public struct PlanRequest: Sendable {
    public var days: DayRange?
    /// Replaces the pipeline's.
    public var workspace: Sourced<String>?
    /// Nil: as many as the machine has cores.
    public var jobs: Sourced<Int>?
    /// Nil: 1 GiB, or less where the machine allows less.
    public var memoryBytes: Sourced<Int>?
    public var machine: Machine

    public init(machine: Machine) { self.machine = machine }
}

extension Plan {
    /// Understands a pipeline: looks up its files and lists its inputs.
    ///
    /// - Throws: `.configuration` with every problem of the files that the pipeline names;
    ///   `.failed` with every input that cannot be read.
    public init(_ pipeline: Pipeline, _ request: PlanRequest) throws(PipelineError) {
        let named = try NamedFiles(pipeline)
        guard let workspace = request.workspace ?? pipeline.workspaceFromFolder else {
            throw Self.noWorkspace(pipeline)
        }
        let found = try Self.sources(
            pipeline, request.days, excluding: [workspace.value] + pipeline.ownFiles)
        self.pipeline = pipeline
        self.workspace = workspace
        days = request.days
        sources = found.sources.filter { $0.source.kind == .calls }
        eventSources = found.sources.filter { $0.source.kind == .events }
        feedbackSources = pipeline.feedback == nil ? [] : found.sources.filter { $0.source.kind == .feedback }
        routeTemplates = pipeline.routeTemplates + named.templates
        prices = named.prices
        pseudonymKey = named.key
        jobs = request.jobs ?? Sourced(request.machine.cores, .machine("cores of this machine"))
        let memory = Self.memory(request)
        memoryBytes = memory.budget
        notices = Self.sourcesWithoutStage(pipeline) + found.notices + memory.notices
    }

    private static func noWorkspace(_ pipeline: Pipeline) -> PipelineError {
        .configuration(
            Problem(
                .workspaceNotNamed, at: pipeline.file.map { Place($0) }, "no workspace is named",
                help: pipeline.file == nil
                    ? "add --workspace DIR"
                    : "write 'workspace: DIR' in the file, or add --workspace DIR"))
    }

    private static func sources(
        _ pipeline: Pipeline, _ days: DayRange?, excluding excluded: [String]
    ) throws(PipelineError) -> (sources: [PlannedSource], notices: [Problem]) {
        var (sources, notices, problems): ([PlannedSource], [Problem], [Problem]) = ([], [], [])
        var owners: [String: String] = [:]
        for source in pipeline.sources {
            let zone = (source.zone ?? pipeline.zone).value
            let patterns = source.paths.compactMap { try? PathPattern($0) }
            // What was changed before the days that are asked for may be why they are what they are.
            let wanted = source.kind == .calls ? days : nil
            var search = PathSearch(from: pipeline.folder, excluding: excluded) { day in
                wanted.map { PlannedSource.overlaps(day, zone, $0) } ?? true
            }
            for pattern in patterns { search.add(pattern) }
            problems += search.problems
            let shared = search.files.filter { owners[$0.path] != nil }
            if let first = shared.first, let owner = owners[first.path] {
                notices.append(shares(shared.count, first, source.name, owner))
            }
            let files = search.files.filter { owners[$0.path] == nil }
            for file in files { owners[file.path] = source.name }
            let dimensions = pipeline.dimensionNames.map { name in
                source.dimensions.first { $0.name == name }
            }
            var planned = PlannedSource(
                source: source, zone: zone, patterns: patterns, files: files, dimensions: dimensions)
            let calibration = try planned.takeCalibration(from: pipeline.folder)
            // Texts that are not read are not tagged either.
            if pipeline.feedback != nil, let notice = try calibration?.fittedElsewhere(), !notices.contains(notice) {
                notices.append(notice)
            }
            sources.append(planned)
        }
        guard problems.isEmpty else { throw .failed(problems) }
        return (sources, notices)
    }

    private static func shares(
        _ count: Int, _ first: PlannedFile, _ source: String, _ owner: String
    ) -> Problem {
        let more = count > 1 ? " and \(count - 1) more files" : ""
        return Problem(
            .inputInTwoSources, path: first.path,
            "source '\(source)' also matches this file\(more) of source '\(owner)', which keeps them"
        )
    }

    /// The budget asked for, or the standard one, never above what the control group allows.
    private static func memory(_ request: PlanRequest) -> (budget: Sourced<Int>, notices: [Problem]) {
        let asked = request.memoryBytes ?? Sourced(Limits.memoryBytes)
        guard let limit = request.machine.memoryLimitBytes else { return (asked, []) }
        // A fifth stays for what is not counted: code, stacks, the C libraries' own buffers.
        let most = max(Limits.memoryBytesMin, limit / 5 * 4)
        guard asked.value > most else { return (asked, []) }
        let text =
            "\(asked.origin): \(ByteSize.text(asked.value)) is more than the control group's limit of "
            + "\(ByteSize.rounded(limit)) leaves room for; \(ByteSize.rounded(most)) is used"
        let notices = asked.origin == .standard ? [] : [Problem(.badFlagValue, text)]
        return (Sourced(most, .machine("four fifths of the control group's limit")), notices)
    }
}

extension Pipeline {
    /// A pipeline over log files, folders and patterns, all defaults.
    public static func over(logs: [String]) throws(PipelineError) -> Pipeline {
        var problems: [Problem] = []
        for path in logs where path != "-" {
            do throws(PathPattern.Fault) {
                let pattern = try PathPattern(path)
                if pattern.isLiteral, FileFacts(path) == nil {
                    problems.append(
                        Problem(
                            .inputNotFound, path: path,
                            "the input cannot be read: \(SystemError.text)"))
                }
            } catch {
                throw .configuration(
                    Problem(.badPathPattern, at: Place(path), "the path \(error.reason)"))
            }
        }
        guard problems.isEmpty else { throw .failed(problems) }
        var pipeline = Pipeline()
        pipeline.sources = [Source(name: "logs", paths: logs)]
        return pipeline
    }

    /// Whether a path names a pipeline file: by its ending, else by a first key `version`.
    public static func isPipelineFile(_ path: String) -> Bool {
        let name = path.lowercased()
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
        guard let facts = FileFacts(path), facts.kind == .file,
            facts.size <= FileKind.pipeline.bounds.bytes,
            let bytes = try? WholeFile.bytes(of: path, maxBytes: FileKind.pipeline.bounds.bytes),
            let text = String(validating: bytes, as: UTF8.self)
        else { return false }
        let first = text.split(separator: "\n").first {
            !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) && $0 != "---"
        }
        return first?.hasPrefix("version:") ?? false
    }

    var workspaceFromFolder: Sourced<String>? {
        workspace.map { Sourced(PathText.join(folder, $0.value), $0.origin) }
    }

    /// Files that are read as configuration and are never inputs.
    var ownFiles: [String] {
        let files = [openApiFile, priceFile, keyFile] + sources.map(\.calibrationFile)
        let named = files.compactMap { $0?.value }.map {
            PathText.join(folder, $0)
        }
        return named + (file.map { [$0] } ?? [])
    }
}

/// The files that a pipeline names, read.
private struct NamedFiles {
    var templates: [String] = []
    var prices: [PriceEntry] = []
    var key: SecretKey?

    /// - Throws: `.configuration` with the problems of all of them.
    init(_ pipeline: Pipeline) throws(PipelineError) {
        var problems: [Problem] = []
        let path = { (file: Sourced<String>) in PathText.join(pipeline.folder, file.value) }
        do throws(PipelineError) {
            if let file = pipeline.openApiFile { templates = try OpenApiFile.templates(path(file)) }
        } catch { problems += error.problems }
        do throws(PipelineError) {
            if let file = pipeline.priceFile { prices = try PriceFile.read(path(file)) }
        } catch { problems += error.problems }
        do throws(PipelineError) {
            if let file = pipeline.keyFile { key = try SecretKey.read(path(file)) }
        } catch { problems += error.problems }
        guard problems.isEmpty else { throw .configuration(problems) }
    }
}
