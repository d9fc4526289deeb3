/// Writes lines by a template: most formats are data.
struct TemplateLines: LogWriter {
    private let template: LineTemplate
    private let tables: LineTables
    private var clocks = Clocks()
    private var uri = LogBuffer(capacity: 256)

    /// - Parameter escapesSlashes: whether every slash is written `\/`, as some JSON libraries do.
    init(_ layout: String, _ world: World, gateway: Gateway, escapesSlashes: Bool = false) {
        let tables = LineTables(world, gateway: gateway, escapesSlashes: escapesSlashes)
        self.init(layout, tables, escapesSlashes: escapesSlashes)
    }

    init(_ layout: String, _ tables: LineTables, escapesSlashes: Bool) {
        template = LineTemplate(layout, escapesSlashes: escapesSlashes)
        self.tables = tables
    }

    mutating func append(_ call: ScenarioCall, to line: inout LogBuffer) {
        uri.removeAll()
        tables.paths.append(route: Int(call.route), variant: Int(call.variant), intent: call.intent, to: &uri)
        var index = 0
        while index < template.steps.count {
            switch template.steps[index] {
            case .text(let place): line.append(template.texts, place)
            case .field(let field): append(field, of: call, to: &line)
            case .part(let condition, let expected, let end):
                if condition.holds(call, tables) != expected {
                    index = end
                    continue
                }
            }
            index += 1
        }
    }

    private mutating func append(
        _ field: LineField, of call: ScenarioCall, to line: inout LogBuffer
    ) {
        switch field {
        case .method:
            call.route < 0 ? append(.get, to: &line) : line.append(tables.methods, Int(call.route))
        case .uri: line.append(uri)
        case .status: line.append(decimal: Int(call.status))
        case .client: appendClient(call.address, to: &line)
        case .userAgent: line.append(tables.userAgents, Int(call.userAgent))
        case .userAgentForm: line.append(tables.userAgentForms, Int(call.userAgent))
        case .host: append(.host, to: &line)
        case .page: append(.page, to: &line)
        case .requestBytes: line.append(decimal: Int(call.requestBytes))
        case .responseBytes: line.append(decimal: Int(call.responseBytes) + 210)
        case .bodyBytes: line.append(decimal: Int(call.responseBytes))
        case .requestHex, .requestUUID, .traceHex, .traceUUID, .sessionUUID, .answerUUID:
            appendId(field, of: call, to: &line)
        case .startMs, .startFraction3, .startFraction6, .startSeconds6, .endFraction6,
            .endSeconds3, .endSeconds6,
            .firstSeconds6, .firstFraction6:
            appendNumericTime(field, of: call, to: &line)
        case .startLocal, .startDay, .startTime, .endLocal, .endDay, .endTime, .firstDay,
            .firstTime:
            appendClock(field, of: call, to: &line)
        case .durationMs, .durationSeconds3, .durationSeconds6, .gatewayMs, .firstByteMs,
            .receiveMs, .upstreamMs,
            .upstreamNs, .lastTrySeconds3, .firstTrySeconds3, .answerMs, .tokenMs:
            appendDuration(field, of: call, to: &line)
        case .gateway: append(.gateway, to: &line)
        case .routeName, .routeId, .routeObject, .serviceName, .serviceObject, .upstream,
            .upstreamAddress, .upstreamPort,
            .upstreamStatus, .upstreamCode, .firstUpstream, .firstAddress, .firstStatus,
            .balancerMs, .source:
            appendPlace(field, of: call, to: &line)
        case .consumerName, .consumerId, .consumerObject, .credentialId, .keyHash:
            appendConsumer(field, of: call, to: &line)
        case .plan, .promptVersion, .intent: appendDimension(field, of: call, to: &line)
        case .provider, .providerClass, .model, .answerModel, .endpoint, .contextTokens:
            appendModel(field, of: call, to: &line)
        case .inputTokens: line.append(decimal: Int(call.inputTokens))
        case .outputTokens: line.append(decimal: Int(call.outputTokens))
        case .totalTokens: line.append(decimal: Int(call.inputTokens + call.outputTokens))
        case .cachedTokens: line.append(decimal: Int(call.cachedTokens))
        case .cost: line.append(usdOf: call.costNano)
        case .finishReason: append(call.isCutAtLimit ? .length : .stop, to: &line)
        }
    }

    private func append(_ word: LineWord, to line: inout LogBuffer) {
        line.append(tables.words, word.rawValue)
    }

    /// A client address: 198.18.0.0/15, or the IPv6 documentation range.
    private func appendClient(_ address: UInt32, to line: inout LogBuffer) {
        if ClientAddress.isLong(address) {
            append(.longAddress, to: &line)
            line.append(hex: UInt64(address & 0xFFFF), digits: 4)
            append(.longAddressEnd, to: &line)
            return
        }
        append(address >> 16 & 1 == 0 ? .shortAddress : .shortAddressSecond, to: &line)
        line.append(decimal: Int(address >> 8 & 255))
        line.append(UInt8(ascii: "."))
        line.append(decimal: Int(address & 255))
    }

    private func appendId(_ field: LineField, of call: ScenarioCall, to line: inout LogBuffer) {
        let other = RandomStream.mix(call.id)
        switch field {
        case .requestHex:
            line.append(hex: call.intent)
            line.append(hex: RandomStream.mix(call.intent))
        case .requestUUID: line.append(uuid: call.intent, RandomStream.mix(call.intent))
        case .traceHex:
            line.append(hex: RandomStream.mix(call.intent ^ 0x54))
            line.append(hex: RandomStream.mix(call.intent ^ 0x52))
        case .traceUUID:
            line.append(
                uuid: RandomStream.mix(call.intent ^ 0x54), RandomStream.mix(call.intent ^ 0x52))
        case .sessionUUID: line.append(uuid: call.session, RandomStream.mix(call.session))
        default: line.append(uuid: other, RandomStream.mix(other))
        }
    }

    private func appendNumericTime(
        _ field: LineField, of call: ScenarioCall, to line: inout LogBuffer
    ) {
        switch field {
        case .startMs: line.append(decimal: Int(call.startUs / 1_000))
        case .startFraction3: line.append(Int(call.startUs % 1_000_000) / 1_000, digits: 3)
        case .startFraction6: line.append(Int(call.startUs % 1_000_000), digits: 6)
        case .startSeconds6: line.append(secondsOf: call.startUs, decimals: 6)
        case .endFraction6: line.append(Int(call.endUs % 1_000_000), digits: 6)
        case .endSeconds3: line.append(secondsOf: call.endUs, decimals: 3)
        case .endSeconds6: line.append(secondsOf: call.endUs, decimals: 6)
        case .firstSeconds6: line.append(secondsOf: call.firstTokenAtUs, decimals: 6)
        default: line.append(Int(call.firstTokenAtUs % 1_000_000), digits: 6)
        }
    }

    private mutating func appendClock(
        _ field: LineField, of call: ScenarioCall, to line: inout LogBuffer
    ) {
        switch field {
        case .startLocal, .startDay, .startTime: clocks.start.set(us: call.startUs)
        case .endLocal, .endDay, .endTime: clocks.end.set(us: call.endUs)
        default: clocks.first.set(us: call.firstTokenAtUs)
        }
        switch field {
        case .startLocal: line.append(clocks.start.text, ClockText.local)
        case .startDay: line.append(clocks.start.text, ClockText.day)
        case .startTime: line.append(clocks.start.text, ClockText.time)
        case .endLocal: line.append(clocks.end.text, ClockText.local)
        case .endDay: line.append(clocks.end.text, ClockText.day)
        case .endTime: line.append(clocks.end.text, ClockText.time)
        case .firstDay: line.append(clocks.first.text, ClockText.day)
        default: line.append(clocks.first.text, ClockText.time)
        }
    }

    private func appendDuration(_ field: LineField, of call: ScenarioCall, to line: inout LogBuffer) {
        switch field {
        case .durationMs: line.append(decimal: Int(call.durationUs / 1_000))
        case .durationSeconds3: line.append(secondsOf: call.durationUs, decimals: 3)
        case .durationSeconds6: line.append(secondsOf: call.durationUs, decimals: 6)
        case .gatewayMs: line.append(decimal: Int(call.gatewayUs / 1_000))
        case .firstByteMs: line.append(decimal: call.tries > 0 ? Int(call.firstByteUs / 1_000) : -1)
        case .receiveMs:
            line.append(
                decimal: call.tries > 0 ? Int((call.upstreamUs - call.firstByteUs) / 1_000) : 0)
        case .upstreamMs: line.append(decimal: Int(call.upstreamUs / 1_000))
        case .upstreamNs:
            line.append(
                decimal: call.tries > 0 ? Int(call.upstreamUs) * 1_000 + Int(call.id & 511) : 0)
        case .lastTrySeconds3:
            line.append(secondsOf: call.upstreamUs - call.firstTryUs, decimals: 3)
        case .firstTrySeconds3: line.append(secondsOf: call.firstTryUs, decimals: 3)
        case .answerMs: line.append(decimal: Int((call.upstreamUs - call.firstTryUs) / 1_000))
        default:
            let perToken = (call.upstreamUs - call.firstTryUs) / Int64(max(call.outputTokens, 1))
            line.append(secondsOf: call.outputTokens > 0 ? perToken * 1_000 : 0, decimals: 3)
        }
    }

    private func appendPlace(_ field: LineField, of call: ScenarioCall, to line: inout LogBuffer) {
        guard call.route >= 0 else { return field == .source ? append(.kong, to: &line) : () }
        let route = Int(call.route)
        let service = tables.routeServices[route]
        switch field {
        case .routeName: line.append(tables.routeNames, route)
        case .routeId: line.append(tables.routeIds, route)
        case .routeObject: line.append(tables.routeObjects, route)
        case .serviceName: line.append(tables.serviceNames, service)
        case .serviceObject: line.append(tables.serviceObjects, service)
        case .upstream:
            line.append(tables.instances, tables.instanceStarts[service] + Int(call.instance))
        case .upstreamAddress:
            line.append(
                tables.instanceAddresses, tables.instanceStarts[service] + Int(call.instance))
        case .upstreamPort: line.append(decimal: tables.ports[service])
        case .upstreamStatus, .upstreamCode:
            guard call.upstreamStatus == 0 else {
                return line.append(decimal: Int(call.upstreamStatus))
            }
            append(field == .upstreamCode ? .emptyText : .dash, to: &line)
        case .firstUpstream:
            line.append(tables.instances, tables.instanceStarts[service] + Int(call.firstInstance))
        case .firstAddress:
            line.append(
                tables.instanceAddresses, tables.instanceStarts[service] + Int(call.firstInstance))
        case .firstStatus: line.append(decimal: Int(call.firstTryStatus))
        case .balancerMs:
            line.append(decimal: Int((call.startUs + call.gatewayUs + call.firstTryUs) / 1_000))
        default: append(call.tries > 0 ? .upstream : .kong, to: &line)
        }
    }

    private func appendDimension(_ field: LineField, of call: ScenarioCall, to line: inout LogBuffer) {
        switch field {
        case .plan where call.consumer >= 0: line.append(tables.plans, tables.consumerPlans[Int(call.consumer)])
        case .promptVersion where call.promptVersion >= 0:
            line.append(tables.prompts, tables.promptStarts[Int(call.route)] + Int(call.promptVersion))
        case .intent where call.topic >= 0:
            line.append(tables.topics, tables.topicStarts[Int(call.route)] + Int(call.topic))
        default: break
        }
    }

    private func appendConsumer(_ field: LineField, of call: ScenarioCall, to line: inout LogBuffer) {
        guard call.consumer >= 0 else { return }
        let consumer = Int(call.consumer)
        switch field {
        case .consumerName: line.append(tables.consumerNames, consumer)
        case .consumerId: line.append(tables.consumerIds, consumer)
        case .consumerObject: line.append(tables.consumerObjects, consumer)
        case .credentialId: line.append(tables.credentialIds, consumer)
        default: line.append(tables.keyHashes, consumer)
        }
    }

    private func appendModel(_ field: LineField, of call: ScenarioCall, to line: inout LogBuffer) {
        guard call.model >= 0 else { return }
        let model = Int(call.model)
        switch field {
        case .provider: line.append(tables.providers, model)
        case .providerClass: line.append(tables.providerClasses, model)
        case .model: line.append(tables.modelNames, model)
        case .answerModel: line.append(tables.answerNames, model)
        case .endpoint: line.append(tables.endpoints, model)
        default: line.append(decimal: tables.contextTokens[model])
        }
    }
}

extension TemplateLines {
    /// Three clocks, since a line may show three moments.
    private struct Clocks {
        var start = ClockText()
        var end = ClockText()
        var first = ClockText()
    }
}

extension ScenarioCall {
    /// When the model's first token came; the end of the call where the answer was no stream.
    var firstTokenAtUs: Int64 {
        guard isStream, firstTokenUs > 0 else { return endUs }
        return min(startUs + gatewayUs + firstTryUs + firstTokenUs, endUs)
    }

    /// How long the upstream took until its first byte, over all tries.
    var firstByteUs: Int64 {
        isStream && firstTokenUs > 0 ? min(firstTryUs + firstTokenUs, upstreamUs) : upstreamUs
    }
}
