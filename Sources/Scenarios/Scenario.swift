import Codecs

/// A phase of traffic to be made: a world, its gateways, its incidents, and how much of everything.
///
/// A scenario is a plain description; equal scenarios give equal bytes, whatever the number of
/// workers and the order in which the archives are made.
public struct Scenario: Sendable {
    /// What it is called in the truth and in its pipeline file.
    public var name = "scenario"
    public var seed: UInt64
    public var firstDay: CivilDay
    public var dayCount: Int
    /// The mean over a week, all gateways together.
    public var callsPerDay: Double
    public var world: World
    public var gateways: [Gateway]
    public var incidents: [PlantedIncident]
    /// Changes that were made on purpose; see `withReleases`.
    public var releases: [Release] = []
    public var shape = TrafficShape()
    /// Nil where nobody writes.
    public var feedback: FeedbackPlan?
    public var irregularities = Irregularities()
    public var rotation = Rotation.daily
    /// Whether the members of every JSON object come in a random order, record by record.
    public var shufflesMembers = false
    /// Whether gateways try another instance after a failed connection.
    public var retriesUpstream = true
    /// Text bytes after which an archive begins a new frame or member; nil keeps one per archive.
    public var frameBytes: Int?
    /// The compression level; nil is the codec's usual one.
    public var level: Int?

    public init(
        seed: UInt64, firstDay: CivilDay, dayCount: Int, callsPerDay: Double, world: World,
        gateways: [Gateway],
        incidents: [PlantedIncident] = []
    ) {
        self.seed = seed
        self.firstDay = firstDay
        self.dayCount = dayCount
        self.callsPerDay = callsPerDay
        self.world = world
        self.gateways = gateways
        self.incidents = incidents
    }
}

/// One gateway instance: it sees a share of the calls and writes them in one format.
public struct Gateway: Sendable {
    /// The beginning of its archives' names.
    public var name: String
    public var format: LogFormat
    public var codec: Codec
    /// Its share of all calls, relative to the other gateways.
    public var weight: Double
    /// Place in `World.regions`.
    public var region: Int

    public init(name: String, format: LogFormat, codec: Codec, weight: Double = 1, region: Int = 0) {
        self.name = name
        self.format = format
        self.codec = codec
        self.weight = weight
        self.region = region
    }
}

/// When a gateway begins a new archive.
public enum Rotation: String, Sendable, CaseIterable {
    case hourly
    case daily
}

/// What real archives have besides calls.
public struct Irregularities: Sendable, Equatable {
    /// Broken lines as a share of calls. They stand beside the calls and replace none.
    public var damagedShare = 0.0
    /// Empty lines as a share of calls.
    public var blankShare = 0.0
    /// Whether a gateway's daily restart leaves messages that are no calls.
    public var hasStartupMessages = false
    /// Lines that are shipped late as a share of calls.
    public var lateShare = 0.0
    /// The longest delay of a late line, 1 to 60.
    public var lateMinutes = 20

    public init(damagedShare: Double = 0, blankShare: Double = 0, hasStartupMessages: Bool = false) {
        self.damagedShare = damagedShare
        self.blankShare = blankShare
        self.hasStartupMessages = hasStartupMessages
    }
}

/// How much feedback there is.
public struct FeedbackPlan: Sendable {
    /// Where nothing is wrong.
    public var itemsPerThousandCalls: Double
    /// BCP 47 codes with weights.
    public var languages: [(code: String, weight: Double)] = [("en", 1)]
    public var sources: [FeedbackSource] = []

    public init(itemsPerThousandCalls: Double) { self.itemsPerThousandCalls = itemsPerThousandCalls }
}
