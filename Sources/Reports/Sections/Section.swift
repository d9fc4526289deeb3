import Analysis

/// One part of a report: looks at the results and says what is worth telling as blocks.
///
/// Options are stored properties with a default. A section must be silent (no blocks) or say in
/// one line what is missing where its data is absent; it must not fail. For example
///
///     struct Greeting: Section {
///         static let name = "greeting"
///         static let title = "Greeting"
///         func blocks(for results: Results) -> [Block] { [.prose("Hello, \(name: results.heading.pipeline).")] }
///     }
public protocol Section: Codable, Sendable {
    /// Snake case; the key in JSON and the anchor in HTML.
    static var name: String { get }
    /// The heading over the blocks.
    static var title: String { get }
    init()
    func blocks(for results: Results) -> [Block]
}

/// The sections of a report, in the order of the page.
public enum Sections {
    public static let all: [any Section.Type] = [
        Verdict.self, DataBasis.self, IncidentList.self, ObjectiveList.self, ChangeList.self, TrendList.self,
        KeyFigures.self, GoldenSignals.self, Statuses.self,
        TopServices.self, TopRoutes.self, TopConsumers.self, TopModels.self, TopUpstreams.self, UserVoices.self,
        SampleCalls.self,
        RejectedLines.self,
        Method.self,
    ]
}

/// A report: its heading and its sections' blocks, ready for any renderer.
public struct Report: Sendable, Equatable {
    public struct Part: Sendable, Equatable {
        public let name: String
        public let title: String
        public let blocks: [Block]

        public init(name: String, title: String, blocks: [Block]) {
            self.name = name
            self.title = title
            self.blocks = blocks
        }
    }

    public let heading: ReportHeading
    public let parts: [Part]

    public init(heading: ReportHeading, parts: [Part]) {
        self.heading = heading
        self.parts = parts
    }

    /// All sections with their defaults; silent ones are left out.
    public init(_ results: Results) { self.init(results, sections: Sections.all.map { $0.init() }) }

    /// The given sections in the given order; silent ones are left out.
    public init(_ results: Results, sections: [any Section]) {
        let parts = sections.map { section in
            let type = type(of: section)
            return Part(name: type.name, title: type.title, blocks: section.blocks(for: results))
        }
        self.init(heading: results.heading, parts: parts.filter { !$0.blocks.isEmpty })
    }
}

/// Turns a report into text of one kind.
public protocol Renderer: Sendable {
    /// Ending of the file's name, without the dot.
    static var fileEnding: String { get }
    /// The whole file. Equal reports give equal bytes.
    func render(_ report: Report) -> String
}
