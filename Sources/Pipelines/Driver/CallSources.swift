import Codecs
import Ingest

/// The plan's sources as ingest wants them.
struct CallSources {
    let sources: [CallSource]

    init(plan: Plan) throws(PipelineError) {
        let key = Self.pseudonymKey(plan)
        var sources: [CallSource] = []
        for source in plan.sources {
            sources.append(try Self.source(source, plan: plan, key: key))
        }
        self.sources = sources
    }

    /// The pipeline's own key, else one made from its name: stable, but no secret.
    static func pseudonymKey(_ plan: Plan) -> [UInt8] {
        plan.pseudonymKey?.bytes ?? HMAC256.code(key: Array("hypercare".utf8), Array(plan.pipeline.name.utf8))
    }

    private static func source(_ planned: PlannedSource, plan: Plan, key: [UInt8]) throws(PipelineError) -> CallSource {
        var source: CallSource
        do {
            source = try CallSource(
                format: format(planned.format), dimensions: planned.dimensions.map { dimension($0, planned) })
        } catch {
            throw .configuration(Problem(.badLogFormat, at: Place("source \(planned.name)"), error.description))
        }
        source.zone = planned.zone.localZone
        source.routeTemplates = plan.routeTemplates
        source.region = planned.labels["region"]
        source.prices = prices(plan.prices)
        source.redactor = Redactor(key: key)
        source.hashSeed = hashSeed(key)
        source.rejectsPerReason = plan.limits.rejectsKept
        return source
    }

    /// The seed of the hashes behind distinct counts; from the key, so that they tell nothing without it.
    private static func hashSeed(_ key: [UInt8]) -> UInt64 {
        HMAC256.code(key: key, Array("distinct".utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func format(_ setting: FormatSetting) -> CallSource.Format {
        switch setting {
        case .recognised: .sniffed
        case .named(let name): .named(name)
        case .nginx(let layout): .nginx(layout)
        case .json(let fields): .mapped(mapping(fields))
        }
    }

    private static func mapping(_ fields: [FieldMapping]) -> Ingest.FieldMapping {
        Ingest.FieldMapping(fields.map { Ingest.FieldMapping.Entry(target: $0.target, path: $0.path, unit: $0.unit) })
    }

    private static func dimension(_ dimension: Dimension?, _ source: PlannedSource) -> CallSource.Dimension {
        guard let dimension else { return .constant(nil) }
        switch dimension.origin {
        case .field: return .field(dimension.key)
        case .header: return .header(dimension.key)
        case .query: return .query(dimension.key)
        case .path: return .capture(dimension.key)
        case .file: return .constant(nil)
        case .label: return .constant(source.labels[dimension.key])
        }
    }

    private static func prices(_ entries: [PriceEntry]) -> PriceTable {
        PriceTable(entries.map { entry in
            PriceTable.Entry(
                provider: entry.provider, model: entry.model, fromUs: entry.from.startUs, toUs: entry.to?.startUs,
                input: TokenPrice(nanoUsdPerMillion: entry.inputNanoUsdPerMillion),
                output: TokenPrice(nanoUsdPerMillion: entry.outputNanoUsdPerMillion),
                cachedInput: entry.cachedInputNanoUsdPerMillion.map { TokenPrice(nanoUsdPerMillion: $0) })
        })
    }
}
