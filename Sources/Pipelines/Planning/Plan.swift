import Columns
import Settings
import Tagging

/// A pipeline, understood: every name resolved, every option checked, every input listed, every
/// limit known. It has read no log line.
public struct Plan: Sendable {
    public let pipeline: Pipeline
    /// Where tables, reports and the ledger are.
    public let workspace: Sourced<String>
    /// The days asked for; nil: all that is new since the last run.
    public let days: DayRange?
    /// Sources of calls.
    public let sources: [PlannedSource]
    /// Sources of events; see `ChangeEvents`.
    public let eventSources: [PlannedSource]
    /// Sources of feedback; none where the stage `feedback` does not run.
    public let feedbackSources: [PlannedSource]
    /// Templates of the pipeline file, then those of its OpenAPI file.
    public let routeTemplates: [String]
    /// Sorted by model, provider and day; no two overlap.
    public let prices: [PriceEntry]
    /// The secret behind pseudonyms; nil where the pipeline names none.
    public let pseudonymKey: SecretKey?
    /// Workers of the row-level half.
    public let jobs: Sourced<Int>
    /// The memory budget of the process.
    public let memoryBytes: Sourced<Int>
    /// Things to tell that do not stop the run.
    public let notices: [Problem]

    public var limits: Limits { pipeline.limits }
    /// Above this share of rejected lines the run ends with 3.
    public var rejectsAllowed: Share { pipeline.rejectsAllowed.value }
    /// Names of the declared dimensions, at most four, in the order of the table's columns.
    public var dimensionNames: [String] { pipeline.dimensionNames }
    /// Whether the table `calls` is written.
    public var writesCalls: Bool { pipeline.writesCalls.value }

    /// Names of the tables that the run writes.
    public var tableNames: [String] {
        ["calls_minute", "consumers_hour", "exemplars", "rejects", "inputs"]
            + (writesCalls ? ["calls"] : [])
            + (feedbackSources.isEmpty ? [] : [FeedbackItems.name, FeedbackHour.name])
            + (pipeline.detect == nil
                ? []
                : [SeriesDay.name, SeriesNights.name, Anomalies.name, Incidents.name, Changes.name, Trends.name])
            + (pipeline.detect == nil || pipeline.objectives.isEmpty ? [] : [ObjectivesDay.name])
    }

    /// All files, by source and then by path; a file's place here is its ordinal in the run.
    public var files: [PlannedFile] { inputSources.flatMap(\.files) }

    /// Sources whose files are counted: of calls, then of feedback. An input names its source by its place here.
    var inputSources: [PlannedSource] { sources + feedbackSources }

    /// What an input holds, by the place of its source among `inputSources`.
    func kind(sourceIndex: Int) -> InputKind { sourceIndex < sources.count ? .calls : .feedback }

    public var storedBytes: Int { files.reduce(0) { $0 + $1.size } }

    /// Days asked for that no file can hold, as far as the paths tell: a source whose patterns all
    /// have `{date}` found nothing for them. Empty where no days were asked for.
    public var daysWithoutFiles: [Day] {
        guard let days else { return [] }
        let dated = sources.filter(\.isDated)
        return days.days.filter { day in
            dated.contains { source in !source.files.contains { source.covers($0, day) } }
        }
    }

    /// A text of all settings that shape rows, for the run's digest: equal texts and equal inputs
    /// give equal tables. Paths, workspace, jobs and memory are not in it.
    public var settingsText: String {
        let limitLines = Limits.entries.map {
            "limit \($0.name) \(pipeline.limits[keyPath: $0.keyPath])"
        }
        let dayLine = "days \(days.map { "\($0.from) \($0.to)" } ?? "all")"
        return
            ([dayLine, "seed \(hashSeed)", "dimensions \(dimensionNames)", "calls \(writesCalls)"]
            + (inputSources + eventSources).map(\.settingsText)
            + routeTemplates.map { "template \($0)" } + prices.map { "price \($0.settingsText)" }
            + limitLines + stageLines)
            .joined(separator: "\n")
    }
}

/// A source, with its files.
public struct PlannedSource: Sendable, Equatable {
    public let source: Source
    /// The zone of times that carry no offset.
    public let zone: Zone
    public let patterns: [PathPattern]
    /// Sorted by the bytes of their paths.
    public let files: [PlannedFile]
    /// For each of the plan's dimensions, this source's declaration; nil where it has none.
    public let dimensions: [Dimension?]
    /// Moves the sentiment of its texts; of a calibration, else nothing.
    public var bias = SentimentBias()

    public var name: String { source.name }
    public var format: FormatSetting { source.format }
    public var labels: [String: String] { source.labels }

    /// Whether every file's day can be told from its path.
    var isDated: Bool { patterns.allSatisfy(\.hasDate) }

    /// Whether a file may hold records of a UTC day: its own day, in the source's zone, overlaps it.
    func covers(_ file: PlannedFile, _ day: Day) -> Bool {
        guard let own = file.day else { return true }
        return Self.overlaps(own, zone, DayRange(day))
    }

    static func overlaps(_ fileDay: Day, _ zone: Zone, _ days: DayRange) -> Bool {
        let shift = { (us: Int64) in us - Int64(zone.offsetSeconds(atUs: us)) * 1_000_000 }
        return shift(fileDay.startUs) < days.endUs && shift(fileDay.next.startUs) > days.startUs
    }

    fileprivate var settingsText: String {
        let labelText = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
            separator: ",")
        let dimensionText = source.dimensions.map { "\($0.name):\($0.origin.rawValue):\($0.key)" }
            .joined(separator: ",")
        return
            "source \(name) \(source.kind.rawValue) \(format) zone \(zone) labels \(labelText) dimensions \(dimensionText)"
            + (bias == SentimentBias() ? "" : " bias \(bias.negative) \(bias.positive) \(bias.contrast)")
    }
}

extension PriceEntry {
    fileprivate var settingsText: String {
        "\(provider ?? "*") \(model) \(from) \(to?.description ?? "*") \(inputNanoUsdPerMillion) \(outputNanoUsdPerMillion) "
            + "\(cachedInputNanoUsdPerMillion ?? inputNanoUsdPerMillion)"
    }
}
