import Logging
import Pipelines
import Settings

/// Writes the library's diagnostic events to standard error, as text or as JSON lines.
///
/// Events are for whoever looks after the program; results, progress and problems do not pass here.
struct StderrLog: LogHandler {
    enum Format: String, CaseIterable { case text, json }

    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level
    let format: Format

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let time = Instant.text(Surroundings.nowUs())
        let text =
            switch format {
            case .text:
                "\(time) \(event.level.rawValue) \(VisibleText.of(event.message.description))"
                    + all.map { " \($0.key)=\(VisibleText.of($0.value.description))" }.joined()
            case .json:
                JSON.object(
                    [
                        ("time", time), ("level", event.level.rawValue),
                        ("message", event.message.description),
                    ].map(member)
                        + all.map { member(($0.key, $0.value.description)) }
                ).line
            }
        Terminal.message(text + "\n")
    }

    private func member(_ pair: (String, String)) -> JSON.Member {
        JSON.Member(name: pair.0, value: .text(pair.1))
    }

    /// A logger for the verbosity asked for: warnings only, `-v` information, `-vv` everything.
    static func logger(verbosity: Int, format: Format) -> Logger {
        let level: Logger.Level = verbosity == 0 ? .warning : verbosity == 1 ? .info : .debug
        return Logger(label: Product.name) { _ in StderrLog(logLevel: level, format: format) }
    }
}
