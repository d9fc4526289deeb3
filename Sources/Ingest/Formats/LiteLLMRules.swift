import Columns

/// What LiteLLM's fields mean beyond their units.
enum LiteLLMRules {
    static func apply(_ block: inout RecordBlock, _ batch: inout CallBatch) {
        durations(block, &batch)
        cacheSwitch(block, &batch)
        for row in 0..<block.rows { outcome(&block, row, batch) }
    }

    /// The duration is the difference of the times, cut to the microsecond; the first token's time
    /// counts only for a stream, and only where it is not the end itself.
    private static func durations(_ block: RecordBlock, _ batch: inout CallBatch) {
        let streams = batch.numbers[CallNumber.stream.rawValue]
        let starts = batch.numbers[CallNumber.timeUs.rawValue]
        var durations = batch.take(.durationUs)
        var firstTokens = batch.take(.ttftUs)
        for row in 0..<block.rows {
            let place = block.first + row
            let end = time(.endTime, row, block)
            if let end, end >= starts[place], end - starts[place] <= CallWriter.maxDurationUs {
                durations[place] = end - starts[place]
            } else if let seconds = block.text(.responseTime, row) {
                let us = DecimalText.scaled(seconds, power: 6)
                if us >= 0 && us <= CallWriter.maxDurationUs { durations[place] = us }
            }
            guard let end, let token = time(.firstTokenTime, row, block), token != end, token < end
            else { continue }
            let isStream = streams[place].isMissing ? token > starts[place] : streams[place] == 1
            if isStream && token >= starts[place] { firstTokens[place] = token - starts[place] }
        }
        batch.put(durations, .durationUs)
        batch.put(firstTokens, .ttftUs)
    }

    private static func time(_ fact: Fact, _ row: Int, _ block: RecordBlock) -> Int64? {
        guard let text = block.text(fact, row),
            case .time(let us, _) = block.writer.clock.parse(text, unit: .any)
        else {
            return nil
        }
        return us
    }

    /// `Cache OFF` in place of a key says that there is no cache at all.
    private static func cacheSwitch(_ block: RecordBlock, _ batch: inout CallBatch) {
        var column = batch.take(.cacheStatus)
        for row in 0..<block.rows where column[block.first + row].isMissing {
            if let key = block.text(.cacheKey, row), key.equals("Cache OFF") {
                column[block.first + row] = CacheStatus.disabled.rawValue
            }
        }
        batch.put(column, .cacheStatus)
    }

    private static func outcome(
        _ block: inout RecordBlock, _ row: Int, _ batch: borrowing CallBatch
    ) {
        if let status = block.text(.status, row) {
            block.hints[row].insert(status.equalsFolded("failure") ? .failed : .succeeded)
        }
        if block.hints[row].contains(.failed) {
            block.hints[row].insert(
                block.text(.errorProvider, row) == nil ? .gatewayMade : .upstreamMade)
        }
        let type = batch.texts[CallText.errorType.rawValue][block.first + row]
        guard !type.isMissing else { return }
        let name = block.writer.view(type)
        if name.equals("ContextWindowExceededError") { block.hints[row].insert(.truncated) }
        if name.equals("RateLimitError") { block.hints[row].insert(.limited) }
    }

    /// Spend logs keep the key's alias in a JSON text inside the row; without one the hash is the consumer.
    static func readMetadata(_ block: RecordBlock, _ batch: inout CallBatch) {
        var consumers = batch.take(.consumer)
        for row in 0..<block.rows {
            let place = block.first + row
            if let metadata = block.text(.metadata, row), let alias = alias(metadata) {
                consumers[place] = ByteView.with(alias) { block.writer.id(.consumer, $0, &batch) }
            } else if !batch.texts[CallText.credential.rawValue][place].isMissing {
                let hash = block.writer.view(batch.texts[CallText.credential.rawValue][place])
                consumers[place] = block.writer.id(.consumer, hash, &batch)
            }
        }
        batch.put(consumers, .consumer)
    }

    private static func alias(_ metadata: ByteView) -> [UInt8]? {
        guard let alias = LineMembers(metadata)?["user_api_key_alias"],
            let text = LineMembers.text(alias.value)
        else { return nil }
        return text.isEmpty ? nil : text
    }
}
