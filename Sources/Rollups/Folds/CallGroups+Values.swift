import Columns
import Statistics

/// What the values of the windowed call tables count.
///
/// - `calls`: every record. `client_errors`, `server_errors`, `client_gone`: by outcome.
///   `rate_limited`, `auth_failures`: by flag.
/// - `retries`: attempts beyond the first; nothing where attempts are unknown or none was made.
/// - `cache_hits`: cache status hit. `cache_lookups`: hit, miss, refresh, error (the cache was
///   asked); not bypass, disabled or unknown.
/// - `request_bytes`, `response_bytes`: unknown sizes add nothing.
/// - An *AI call* is of record kind llm or carries a number of input, output, total, cached,
///   cache-write or reasoning tokens. Only AI calls add to `input_tokens`, `output_tokens`,
///   `cached_tokens`, `cost_usd`; what one does not tell adds nothing, and what none told is null.
///   `truncated` counts AI calls that were cut: it is null where there was no AI call, else a
///   number.
/// - `duration_*`, `upstream_duration_*`, `ttft_*` (sum, count, sketch): records that tell the
///   time, without status 101 and without records logged before their end. A sketch's count is that
///   of its `*_count` column.
/// - `consumers_sketch`: the keyed hashes of the consumers; `clients_sketch`: those of the client
///   addresses, of which 0 means unknown.
///
/// Negative numbers are no measurements and add nothing.
extension CallGroups {
    mutating func addValues(_ calls: borrowing CallBatch) {
        addCounts(calls)
        addSizes(calls)
        addCacheUse(calls)
        let places = grouping.places
        addTimes(calls, .durationUs, sketch: 0, sum: places.durationSum, count: places.durationCount)
        addTimes(calls, .upstreamDurationUs, sketch: 1, sum: places.upstreamSum, count: places.upstreamCount)
        addFirstTokens(calls)
        addAIUse(calls)
        if !values.distincts.isEmpty {
            addConsumers(calls)
            addClients(calls)
        }
    }

    private mutating func addCounts(_ calls: borrowing CallBatch) {
        let outcomes = calls.numbers[CallNumber.outcome.rawValue]
        let limited = calls.numbers[CallNumber.rateLimited.rawValue]
        let refused = calls.numbers[CallNumber.authFailure.rawValue]
        let allAttempts = calls.numbers[CallNumber.attempts.rawValue]
        let outcome = outcomes.span
        let isLimited = limited.span
        let isRefused = refused.span
        let attempts = allAttempts.span
        let groups = groupOfRow
        let group = groups.span
        let places = grouping.places
        let stride = values.sumStride
        var cells = values.sums.mutableSpan
        for row in 0..<calls.count {
            let base = Int(group[row]) &* stride
            let outcome = outcome[row]
            cells[base &+ places.calls] &+= 1
            cells[base &+ places.clientErrors] &+= outcome == Outcome.clientError.rawValue ? 1 : 0
            cells[base &+ places.serverErrors] &+= outcome == Outcome.serverError.rawValue ? 1 : 0
            cells[base &+ places.clientGone] &+= outcome == Outcome.clientGone.rawValue ? 1 : 0
            cells[base &+ places.rateLimited] &+= isLimited[row] == 1 ? 1 : 0
            cells[base &+ places.authFailures] &+= isRefused[row] == 1 ? 1 : 0
            let retries = cells[base &+ places.retries]
            cells[base &+ places.retries] = RollupAccumulator.capped(retries, max(attempts[row], 1) &- 1)
        }
    }

    private mutating func addSizes(_ calls: borrowing CallBatch) {
        let requests = calls.numbers[CallNumber.requestBytes.rawValue]
        let responses = calls.numbers[CallNumber.responseBytes.rawValue]
        let requestBytes = requests.span
        let responseBytes = responses.span
        let groups = groupOfRow
        let group = groups.span
        let places = grouping.places
        let stride = values.sumStride
        var cells = values.sums.mutableSpan
        for row in 0..<calls.count {
            let base = Int(group[row]) &* stride
            let request = base &+ places.requestBytes
            let response = base &+ places.responseBytes
            cells[request] = RollupAccumulator.capped(cells[request], max(requestBytes[row], 0))
            cells[response] = RollupAccumulator.capped(cells[response], max(responseBytes[row], 0))
        }
    }

    private mutating func addCacheUse(_ calls: borrowing CallBatch) {
        let statuses = calls.numbers[CallNumber.cacheStatus.rawValue]
        let status = statuses.span
        let groups = groupOfRow
        let group = groups.span
        let places = grouping.places
        let stride = values.sumStride
        var cells = values.sums.mutableSpan
        for row in 0..<calls.count where !status[row].isMissing {
            let base = Int(group[row]) &* stride
            switch CacheStatus(rawValue: status[row]) {
            case .hit:
                cells[base &+ places.cacheHits] &+= 1
                cells[base &+ places.cacheLookups] &+= 1
            case .miss, .refresh, .error: cells[base &+ places.cacheLookups] &+= 1
            case .bypass, .disabled, nil: continue
            }
        }
    }

    private mutating func addTimes(
        _ calls: borrowing CallBatch, _ number: CallNumber, sketch: Int, sum: Int, count: Int
    ) {
        let timesUs = calls.numbers[number.rawValue]
        let groups = timedGroupOfRow
        let timeUs = timesUs.span
        let group = groups.span
        let stride = values.sumStride
        var cells = values.sums.mutableSpan
        for row in 0..<calls.count where timeUs[row] >= 0 && group[row] != 0 {
            let base = Int(group[row]) &* stride
            cells[base &+ sum] = RollupAccumulator.capped(cells[base &+ sum], timeUs[row])
            cells[base &+ count] &+= 1
        }
        addEvents(timesUs, groups, rows: calls.count, sketch: sketch)
    }

    private mutating func addEvents(_ timesUs: [Int64], _ groups: [UInt32], rows: Int, sketch: Int) {
        values.quantiles[sketch].addEvents(rowCount: rows, filler: 0) { owners, events, start in
            let timeUs = timesUs.span
            let group = groups.span
            var owner = owners.mutableSpan
            var bucket = events.mutableSpan
            var place = start
            for row in 0..<rows where timeUs[row] >= 0 && group[row] != 0 {
                owner[place] = group[row]
                bucket[place] = QuantileBuckets.bucket(of: timeUs[row])
                place &+= 1
            }
            return place
        }
    }
}

extension CallGroups {
    private mutating func addFirstTokens(_ calls: borrowing CallBatch) {
        let timesUs = calls.numbers[CallNumber.ttftUs.rawValue]
        let groups = timedGroupOfRow
        let places = grouping.places
        guard timesUs.contains(where: { $0 >= 0 }) else { return }
        for row in 0..<calls.count where timesUs[row] >= 0 && groups[row] != 0 {
            let base = values.optionalBase(groups[row])
            values.addOptional(timesUs[row], at: base + places.ttftSum)
            values.addOptional(1, at: base + places.ttftCount)
        }
        addEvents(timesUs, groups, rows: calls.count, sketch: 2)
    }

    private mutating func addAIUse(_ calls: borrowing CallBatch) {
        let kinds = calls.numbers[CallNumber.recordKind.rawValue]
        let inputs = calls.numbers[CallNumber.inputTokens.rawValue]
        let outputs = calls.numbers[CallNumber.outputTokens.rawValue]
        let totals = calls.numbers[CallNumber.totalTokens.rawValue]
        let cached = calls.numbers[CallNumber.cacheReadTokens.rawValue]
        let written = calls.numbers[CallNumber.cacheWriteTokens.rawValue]
        let reasoned = calls.numbers[CallNumber.reasoningTokens.rawValue]
        let costs = calls.numbers[CallNumber.costNanoUsd.rawValue]
        let cut = calls.numbers[CallNumber.truncated.rawValue]
        let groups = groupOfRow
        let places = grouping.places
        for row in 0..<calls.count {
            let greatest = max(
                max(inputs[row], outputs[row], totals[row]), max(cached[row], written[row], reasoned[row]))
            guard kinds[row] == RecordKind.llm.rawValue || greatest >= 0, groups[row] != 0 else { continue }
            let base = values.optionalBase(groups[row])
            values.addOptional(inputs[row], at: base + places.inputTokens)
            values.addOptional(outputs[row], at: base + places.outputTokens)
            values.addOptional(cached[row], at: base + places.cachedTokens)
            values.addOptional(costs[row], at: base + places.cost)
            values.addOptional(cut[row] == 1 ? 1 : 0, at: base + places.truncated)
        }
    }

    private mutating func addConsumers(_ calls: borrowing CallBatch) {
        let rows = calls.count
        let ids = calls.labels[CallLabel.consumer.rawValue]
        let consumerHashes = calls.consumerHashes
        let groups = groupOfRow
        values.distincts[0].addEvents(rowCount: rows, filler: 0) { owners, events, start in
            let id = ids.span
            let hash = consumerHashes.span
            let group = groups.span
            var owner = owners.mutableSpan
            var event = events.mutableSpan
            var place = start
            for row in 0..<rows where id[row] != LabelColumn.missing && group[row] != 0 {
                owner[place] = group[row]
                event[place] = hash[Int(id[row])]
                place &+= 1
            }
            return place
        }
    }

    private mutating func addClients(_ calls: borrowing CallBatch) {
        let rows = calls.count
        let clientHashes = calls.numbers[CallNumber.clientHash.rawValue]
        let groups = groupOfRow
        values.distincts[1].addEvents(rowCount: rows, filler: 0) { owners, events, start in
            let hash = clientHashes.span
            let group = groups.span
            var owner = owners.mutableSpan
            var event = events.mutableSpan
            var place = start
            for row in 0..<rows where hash[row] != 0 && !hash[row].isMissing && group[row] != 0 {
                owner[place] = group[row]
                event[place] = UInt64(bitPattern: hash[row])
                place &+= 1
            }
            return place
        }
    }
}
