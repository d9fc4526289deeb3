import Columns

/// What Apinto's fields mean beyond their units.
enum ApintoRules {
    static func apply(_ block: inout RecordBlock, _ batch: inout CallBatch) {
        upstreamDurations(block, &batch)
        let statuses = batch.numbers[CallNumber.status.rawValue]
        for row in 0..<block.rows { refusals(&block, row, status: statuses[block.first + row]) }
    }

    /// `response_time` is nanoseconds where the gateway's own field is logged, else milliseconds:
    /// more than a thousand times the request's milliseconds cannot be milliseconds. 0 without an
    /// upstream status means that no upstream was reached.
    private static func upstreamDurations(_ block: RecordBlock, _ batch: inout CallBatch) {
        let durations = batch.numbers[CallNumber.durationUs.rawValue]
        let upstreamStatuses = batch.numbers[CallNumber.upstreamStatus.rawValue]
        var column = batch.take(.upstreamDurationUs)
        for row in 0..<block.rows where column[block.first + row].isMissing {
            guard let text = block.text(.responseTime, row) else { continue }
            let place = block.first + row
            let value = DecimalText.scaled(text, power: 0)
            if value < 0 || (value == 0 && upstreamStatuses[place].isMissing) { continue }
            let requestMs = durations[place].isMissing ? 0 : durations[place] / 1_000
            let isNano = value > 1_000 * (requestMs + 1)
            let us = DecimalText.scaled(text, power: isNano ? -3 : 3)
            if us >= 0 && us <= CallWriter.maxDurationUs { column[place] = us }
        }
        batch.put(column, .upstreamDurationUs)
    }

    private static func refusals(_ block: inout RecordBlock, _ row: Int, status: Int64) {
        if let strategy = block.text(.strategy, row) {
            let isLimit =
                status == 429 || strategy.containsFolded("limit")
                || strategy.containsFolded("quota")
            block.hints[row].insert(isLimit ? [.limited, .gatewayMade] : .gatewayMade)
        }
        if let status = block.text(.authStatus, row), status.equalsFolded("fail") {
            block.hints[row].insert(.unauthorised)
        }
        for fact in [Fact.llmStatuses, .status] {
            guard let status = block.text(fact, row) else { continue }
            block.hints[row].formUnion(hints(providerStatus: status))
            break
        }
    }

    /// The word for the last provider that was asked.
    private static func hints(providerStatus: ByteView) -> Hints {
        if providerStatus.equalsFolded("normal") { return [.succeeded, .upstreamMade] }
        if providerStatus.equalsFolded("exceeded") || providerStatus.equalsFolded("quota exhausted") {
            return [.failed, .limited, .upstreamMade]
        }
        return .failed
    }
}
