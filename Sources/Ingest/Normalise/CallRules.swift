import Columns

/// The derivations that hold for every format (NORMALISED.md section 1).
struct CallRules {
    /// Finish reasons by label id: 0 not looked at yet, 1 complete, 2 cut.
    private var finishReasons: [UInt8] = []

    mutating func forgetLabels() { finishReasons = [] }

    /// Fills the derived columns of the rows from `first` on.
    mutating func apply(_ hints: [Hints], from first: Int, _ batch: inout CallBatch) {
        let rows = first..<batch.count
        Self.outcomes(hints, rows, &batch)
        Self.refusals(hints, rows, &batch)
        Self.kinds(rows, &batch)
        Self.totals(rows, &batch)
        truncations(hints, rows, &batch)
    }

    private static func outcomes(_ hints: [Hints], _ rows: Range<Int>, _ batch: inout CallBatch) {
        let statuses = batch.numbers[CallNumber.status.rawValue]
        var column = batch.take(.outcome)
        for row in rows {
            column[row] = outcome(statuses[row], hints[row - rows.lowerBound]).rawValue
        }
        batch.put(column, .outcome)
    }

    /// 0 and 499 are the marks of a client that left; 460 is that of AWS.
    private static func outcome(_ status: Int64, _ hints: Hints) -> Outcome {
        switch status {
        case 100..<400: .success
        case 0, 499, 460: .clientGone
        case 400..<500: .clientError
        case 500..<600: .serverError
        default:
            hints.contains(.failed)
                ? .serverError : hints.contains(.succeeded) ? .success : .unknown
        }
    }

    private static func refusals(_ hints: [Hints], _ rows: Range<Int>, _ batch: inout CallBatch) {
        let statuses = batch.numbers[CallNumber.status.rawValue]
        let upstreamStatuses = batch.numbers[CallNumber.upstreamStatus.rawValue]
        let attempts = batch.numbers[CallNumber.attempts.rawValue]
        let consumers = batch.labels[CallLabel.consumer.rawValue]
        var limited = batch.take(.rateLimited)
        var limitedBy = batch.take(.rateLimitBy)
        var unauthorised = batch.take(.authFailure)
        for row in rows {
            let hint = hints[row - rows.lowerBound]
            let isLimited = statuses[row] == 429 || hint.contains(.limited)
            limited[row] = isLimited ? 1 : 0
            if isLimited {
                limitedBy[row] = limiter(hint, upstreamStatuses[row], attempts[row]).rawValue
            }
            let isBarred =
                statuses[row] == 403 && consumers[row] == LabelColumn.missing
                && !hint.contains(.upstreamMade) && !hint.contains(.limited)
            unauthorised[row] =
                isBarred || statuses[row] == 401 || statuses[row] == 407
                    || hint.contains(.unauthorised) ? 1 : 0
        }
        batch.put(limited, .rateLimited)
        batch.put(limitedBy, .rateLimitBy)
        batch.put(unauthorised, .authFailure)
    }

    private static func limiter(
        _ hint: Hints, _ upstreamStatus: Int64, _ attempts: Int64
    )
        -> RateLimitBy
    {
        if hint.contains(.gatewayMade) { return .gateway }
        if hint.contains(.upstreamMade) || upstreamStatus == 429 { return .upstream }
        return attempts == 0 ? .gateway : .unknown
    }

    /// A record with any model or token field is an LLM call.
    private static func kinds(_ rows: Range<Int>, _ batch: inout CallBatch) {
        let requested = batch.labels[CallLabel.requestModel.rawValue]
        let answered = batch.labels[CallLabel.responseModel.rawValue]
        let input = batch.numbers[CallNumber.inputTokens.rawValue]
        let output = batch.numbers[CallNumber.outputTokens.rawValue]
        let total = batch.numbers[CallNumber.totalTokens.rawValue]
        let methods = batch.texts[CallText.mcpMethod.rawValue]
        var column = batch.take(.recordKind)
        for row in rows {
            let isLlm =
                requested[row] != LabelColumn.missing || answered[row] != LabelColumn.missing
                || !input[row].isMissing || !output[row].isMissing || !total[row].isMissing
            column[row] = (!methods[row].isMissing ? RecordKind.mcp : isLlm ? .llm : .api).rawValue
        }
        batch.put(column, .recordKind)
    }

    /// The total as logged, else the sum where both parts are known.
    private static func totals(_ rows: Range<Int>, _ batch: inout CallBatch) {
        let input = batch.numbers[CallNumber.inputTokens.rawValue]
        let output = batch.numbers[CallNumber.outputTokens.rawValue]
        var column = batch.take(.totalTokens)
        for row in rows
        where column[row].isMissing && !input[row].isMissing && !output[row].isMissing {
            let (sum, overflow) = input[row].addingReportingOverflow(output[row])
            if !overflow { column[row] = sum }
        }
        batch.put(column, .totalTokens)
    }

    private mutating func truncations(
        _ hints: [Hints], _ rows: Range<Int>, _ batch: inout CallBatch
    ) {
        let reasons = batch.labels[CallLabel.finishReason.rawValue]
        var column = batch.take(.truncated)
        for row in rows where column[row].isMissing {
            let hint = hints[row - rows.lowerBound]
            if hint.contains(.truncated) {
                column[row] = 1
            } else if reasons[row] != LabelColumn.missing {
                column[row] =
                    isCut(reasons[row], batch.dictionaries[CallLabel.finishReason.rawValue]) ? 1 : 0
            } else if hint.contains(.complete) {
                column[row] = 0
            }
        }
        batch.put(column, .truncated)
    }

    private mutating func isCut(_ id: UInt32, _ labels: Labels) -> Bool {
        while finishReasons.count <= Int(id) { finishReasons.append(0) }
        if finishReasons[Int(id)] == 0 {
            let word = labels.text(Int(id)).lowercased()
            finishReasons[Int(id)] =
                ["length", "max_tokens", "max_output_tokens"].contains(word) ? 2 : 1
        }
        return finishReasons[Int(id)] == 2
    }
}

extension CallBatch {
    /// Moves a column out, so that it can be written while others are read.
    mutating func take(_ number: CallNumber) -> [Int64] {
        var column: [Int64] = []
        swap(&column, &numbers[number.rawValue])
        return column
    }

    mutating func put(_ column: consuming [Int64], _ number: CallNumber) {
        numbers[number.rawValue] = column
    }

    mutating func take(_ label: CallLabel) -> [UInt32] {
        var column: [UInt32] = []
        swap(&column, &labels[label.rawValue])
        return column
    }

    mutating func put(_ column: consuming [UInt32], _ label: CallLabel) {
        labels[label.rawValue] = column
    }

    /// Takes all rows out; label tables and room stay.
    mutating func removeRows() {
        count = 0
        for index in numbers.indices { numbers[index].removeAll(keepingCapacity: true) }
        for index in labels.indices { labels[index].removeAll(keepingCapacity: true) }
        for index in texts.indices { texts[index].removeAll(keepingCapacity: true) }
        lineStarts.removeAll(keepingCapacity: true)
    }
}
