import Codecs

/// Every archive of a scenario, and the making of each.
///
/// Archives are independent of each other: they may be made in any order and in parallel, each
/// with a sink of its own, and always come out with the same bytes.
///
///     let archives = LogArchives(scenario)
///     for archive in archives.all { try archives.write(archive, to: &sink(for: archive)) }
public struct LogArchives: Sendable {
    public let all: [LogArchive]
    private let traffic: Traffic
    /// One per gateway, copied for every archive: making its tables takes longer than a small
    /// archive.
    private let writers: [any LogWriter]

    /// Text is handed to the compressor in pieces of this size.
    private static let pieceBytes = 512 << 10

    public init(_ scenario: Scenario) {
        let traffic = Traffic(scenario)
        self.traffic = traffic
        writers = scenario.gateways.map { LogWriters.writer(for: $0, traffic) }
        let firstHour = Int64(scenario.firstDay.daysSince1970) * 24
        let hoursEach: Int64 = scenario.rotation == .hourly ? 1 : 24
        let begins = stride(
            from: firstHour, to: firstHour + Int64(scenario.dayCount) * 24, by: Int(hoursEach))
        all = scenario.gateways.indices.flatMap { gateway in
            begins.map { hour in
                LogArchive(
                    name: Self.name(scenario.gateways[gateway], hour: hour, scenario.rotation),
                    gateway: gateway,
                    hours: hour..<hour + hoursEach)
            }
        }
    }

    /// Makes one archive.
    ///
    /// - Parameter observe: is called once for every hour of the archive, in order.
    /// - Throws: what the sink throws; the archive is incomplete then.
    /// - Returns: what went into the archive.
    public func write<Sink: LogSink>(
        _ archive: LogArchive, to sink: inout Sink, observe: (ChainObserver) -> Void = { _ in }
    ) throws(Sink.Failure) -> ArchiveTally {
        try write(archive, with: writers[archive.gateway], to: &sink, observe: observe)
    }

    /// The same with the writer's type known, so that it is called directly for every line.
    private func write<Writer: LogWriter, Sink: LogSink>(
        _ archive: LogArchive, with writer: Writer, to sink: inout Sink, observe: (ChainObserver) -> Void
    ) throws(Sink.Failure) -> ArchiveTally {
        let scenario = traffic.scenario
        var output = ArchiveOutput(scenario, gateway: scenario.gateways[archive.gateway])
        var writer = writer
        var calls: [ScenarioCall] = []
        for hour in archive.hours {
            var stream = CallStream(traffic, gateway: archive.gateway, hour: hour)
            var noise = LineNoise(scenario, gateway: scenario.gateways[archive.gateway], hour: hour)
            output.tally.startupLines += noise.startup(hour: hour, to: &output.text)
            while stream.nextMinute(into: &calls) {
                for call in calls {
                    let start = output.text.count
                    writer.append(call, to: &output.text)
                    output.text.append(UInt8(ascii: "\n"))
                    output.tally.count(call)
                    if !noise.isSilent {
                        noise.append(after: start, to: &output.text, &output.tally)
                    }
                    if output.text.count >= Self.pieceBytes { try output.flush(to: &sink) }
                }
            }
            observe(stream.observer)
        }
        try output.finish(to: &sink)
        return output.tally
    }

    private static func name(_ gateway: Gateway, hour: Int64, _ rotation: Rotation) -> String {
        let day = CivilDay(daysSince1970: Int(hour / 24)).description
        let ofDay = hour % 24
        let time = rotation == .hourly ? "-\(ofDay < 10 ? "0" : "")\(ofDay)" : ""
        let ending =
            switch gateway.codec {
            case .plain: ""
            case .gzip: ".gz"
            case .zstd: ".zst"
            case .lz4: ".lz4"
            }
        return "\(gateway.name)-\(day)\(time).\(gateway.format.fileExtension)\(ending)"
    }
}

/// The way of an archive's text through the compressor to the sink.
private struct ArchiveOutput {
    var text = LogBuffer(capacity: 1 << 20)
    var tally = ArchiveTally()
    private let compressor: StreamCompressor
    private let frameBytes: Int
    private var stored: [UInt8] = []
    private var bytesInFrame = 0

    init(_ scenario: Scenario, gateway: Gateway) {
        compressor = StreamCompressor(gateway.codec, level: scenario.level)
        frameBytes = scenario.frameBytes ?? .max
        tally.archives = 1
    }

    /// Compresses the text so far, which always ends at a line's end, and passes on the result.
    mutating func flush<Sink: LogSink>(to sink: inout Sink) throws(Sink.Failure) {
        stored.removeAll(keepingCapacity: true)
        compressor.append(text.bytes.span, to: &stored)
        bytesInFrame += text.count
        tally.textBytes += text.count
        if bytesInFrame >= frameBytes { endFrame() }
        tally.storedBytes += stored.count
        text.removeAll()
        if !stored.isEmpty { try sink.write(stored) }
    }

    mutating func finish<Sink: LogSink>(to sink: inout Sink) throws(Sink.Failure) {
        try flush(to: &sink)
        guard compressor.hasOpenFrame || tally.storedBytes == 0 else { return }
        stored.removeAll(keepingCapacity: true)
        endFrame()
        tally.storedBytes += stored.count
        if !stored.isEmpty { try sink.write(stored) }
    }

    private mutating func endFrame() {
        compressor.endFrame(&stored)
        bytesInFrame = 0
    }
}
