import Codecs
import Ingest
import Settings

extension Plan {
    /// A source as the parser takes it; its dimensions are in the order of `dimensionNames`.
    ///
    /// - Throws: `.configuration` if the source's format cannot be compiled, which reading the
    ///   pipeline file has checked.
    public func callSource(_ planned: PlannedSource) throws(PipelineError) -> CallSource {
        do {
            var source = try CallSource(
                format: planned.format.source, dimensions: planned.dimensions.map(dimension))
            source.zone = planned.zone.localZone
            source.routeTemplates = routeTemplates
            source.region = planned.labels["region"]
            source.prices = priceTable
            source.hashSeed = hashSeed
            source.rejectsPerReason = limits.rejectsKept
            return source
        } catch {
            let file = pipeline.file.map { Place($0) }
            throw .configuration(
                Problem(.badLogFormat, at: file, "source '\(planned.name)': \(error)"))
        }

        func dimension(_ declared: Dimension?) -> CallSource.Dimension {
            guard let declared else { return .constant(nil) }
            return switch declared.origin {
            case .field: .field(declared.key)
            case .header: .header(declared.key)
            case .query: .query(declared.key)
            case .path: .capture(declared.key)
            case .file: .constant(nil)
            case .label: .constant(planned.labels[declared.key])
            }
        }
    }

    /// The texts of file-name captures for `FormatChoice.constants`, by the place of the dimension.
    public func constants(of file: PlannedFile, in planned: PlannedSource) -> [String?] {
        planned.dimensions.map { declared in
            guard let declared, declared.origin == .file else { return nil }
            return file.captures[declared.key]
        }
    }

    /// The limits of reading an archive.
    public var readerLimits: ReaderLimits {
        ReaderLimits(maxLineBytes: limits.lineBytes, maxDecodedBytes: limits.decodedBytes)
    }

    /// Prices as the parser takes them: days become instants.
    public var priceTable: PriceTable {
        PriceTable(
            prices.map { price in
                PriceTable.Entry(
                    provider: price.provider, model: price.model, fromUs: price.from.startUs,
                    toUs: price.to?.startUs,
                    input: TokenPrice(nanoUsdPerMillion: price.inputNanoUsdPerMillion),
                    output: TokenPrice(nanoUsdPerMillion: price.outputNanoUsdPerMillion),
                    cachedInput: price.cachedInputNanoUsdPerMillion.map {
                        TokenPrice(nanoUsdPerMillion: $0)
                    })
            })
    }

    /// The seed of the hashes of clients and consumers: from the key file, else fixed, so that
    /// equal inputs give equal tables in every workspace.
    public var hashSeed: UInt64 {
        guard let pseudonymKey else { return 0 }
        let code = HMAC256.code(key: pseudonymKey.bytes, Array("hypercare distinct counts".utf8))
        return code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension Zone {
    /// The zone's rules as a table, for times from 2000 to 2100.
    var localZone: LocalZone {
        guard let start = Day(year: 2000, month: 1, day: 1),
            let end = Day(year: 2100, month: 1, day: 1), self != .utc
        else { return .utc }
        let changes = offsets(fromUs: start.startUs, toUs: end.startUs)
        return LocalZone(
            transitions: changes.map { change in
                let offsetUs = Int64(change.offsetSeconds) * 1_000_000
                return LocalZone.Transition(
                    fromLocalUs: change.fromUs + offsetUs, offsetUs: offsetUs)
            })
    }
}
