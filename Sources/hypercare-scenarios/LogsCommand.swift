import ArgumentParser
import Codecs
import Scenarios

/// `hypercare-scenarios logs`: archives of calls alone, described by options.
struct LogsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Write archives of calls through gateways, with planted incidents.",
        discussion: """
            A gateway is FORMAT[:CODEC[:WEIGHT]]: its log format, plain, gzip, zstd or lz4, and its \
            share of the calls relative to the other gateways.
            Formats: \(LogFormat.allCases.map(\.rawValue).joined(separator: ", ")).
            nginx_timed is log_format '\(LogFormat.nginxTimedFormat)'.
            """)

    @Option(name: .shortAndLong, help: "Folder for the archives; made if missing.")
    var output: String?

    @Option(help: "Everything that is random follows from this number.")
    var seed: UInt64 = 7

    @Option(help: ArgumentHelp("First day, UTC.", valueName: "YYYY-MM-DD"))
    var start = "2026-03-02"

    @Option(help: "Number of days.")
    var days = 7

    @Option(help: "Calls per day over all gateways, in the mean of a week.")
    var callsPerDay = 100_000.0

    @Option(
        name: .customLong("gateway"),
        help: ArgumentHelp("A gateway; may be repeated.", valueName: "FORMAT[:CODEC[:WEIGHT]]"))
    var gateways: [String] = ["kong_ai_proxy:zstd"]

    @Option(help: "Instances of every gateway; they take turns in the regions.")
    var instances = 1

    @Option(help: "small or large: how many routes and consumers there are.")
    var world = World.Size.small

    @Option(help: "hourly or daily: when a gateway begins a new archive.")
    var rotation = Rotation.daily

    @Option(help: "usual or none: the incidents to plant.")
    var incidents = IncidentChoice.usual

    @Option(help: "Broken lines as a share of calls.")
    var damaged = 0.0

    @Option(help: "Blank lines as a share of calls.")
    var blank = 0.0

    @Flag(help: "Write the messages of a daily restart.")
    var startupMessages = false

    @Flag(help: "Put the members of JSON objects into a random order, record by record.")
    var shuffleMembers = false

    @Flag(
        inversion: .prefixedNo,
        help: "Let gateways try a second upstream, which makes lists of times in text logs.")
    var upstreamRetries = true

    @Option(help: "Begin a new frame after so many bytes of text.")
    var frameBytes: Int?

    @Option(help: "Compression level; the codec's usual one if not given.")
    var level: Int?

    @Option(name: .shortAndLong, help: "Archives made at the same time.")
    var jobs = 2

    @Flag(help: "Print the planted incidents and make nothing.")
    var list = false

    mutating func validate() throws {
        guard output != nil || list else {
            throw ValidationError("--output DIR says where the archives go")
        }
        guard CivilDay(start) != nil else {
            throw ValidationError("--start \(start) is no day; use YYYY-MM-DD")
        }
        guard days > 0, callsPerDay > 0, instances > 0, jobs > 0 else {
            throw ValidationError("--days, --calls-per-day, --instances and --jobs must be above 0")
        }
        guard Set(gateways.map { $0.split(separator: ":").first }).count == gateways.count else {
            throw ValidationError("--gateway names a format twice; --instances makes several of each")
        }
        guard (0...0.5).contains(damaged), (0...0.5).contains(blank) else {
            throw ValidationError("--damaged and --blank are shares between 0 and 0.5")
        }
    }

    mutating func run() throws {
        let scenario = try scenario()
        if list { return IncidentList.print(scenario.truth) }
        _ = try ArchiveRun(scenario, folder: output ?? ".", jobs: jobs).run()
    }

    private func scenario() throws -> Scenario {
        let firstDay = CivilDay(start) ?? DemoNights.firstDay
        let built = World.retail(world)
        let choices = try gateways.map { try GatewayChoice($0) }
        let most = choices.map(\.codec.highestLevel).min() ?? 19
        if let level, !(1...most).contains(level) {
            throw ValidationError("--level \(level): these codecs have levels from 1 to \(most)")
        }
        var scenario = Scenario(
            seed: seed, firstDay: firstDay, dayCount: days, callsPerDay: callsPerDay, world: built,
            gateways: choices.flatMap {
                $0.gateways(instances: instances, regionCount: built.regions.count)
            },
            incidents: incidents == .none
                ? []
                : IncidentPlan.usual(seed: seed, firstDay: firstDay, dayCount: days, world: built))
        scenario.irregularities = Irregularities(
            damagedShare: damaged, blankShare: blank, hasStartupMessages: startupMessages)
        scenario.rotation = rotation
        scenario.shufflesMembers = shuffleMembers
        scenario.retriesUpstream = upstreamRetries
        scenario.frameBytes = frameBytes
        scenario.level = level
        return scenario
    }
}

/// Which incidents to plant.
enum IncidentChoice: String, CaseIterable, ExpressibleByArgument {
    case usual
    case none
}

extension World.Size: ExpressibleByArgument {}
extension Rotation: ExpressibleByArgument {}
