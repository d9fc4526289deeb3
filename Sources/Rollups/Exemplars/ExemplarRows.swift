import Columns

/// Rows of table `exemplars` under construction.
struct ExemplarRows {
    private var hours: [Int64] = []
    private var services: [UInt32] = []
    private var routes: [UInt32] = []
    private var kinds: [UInt32] = []
    private var candidates: [ExemplarCandidate] = []

    mutating func append(
        _ candidate: ExemplarCandidate, kind: ExemplarKind, hourUs: Int64, service: UInt32, route: UInt32
    ) {
        hours.append(hourUs)
        services.append(service)
        routes.append(route)
        kinds.append(UInt32(kind.rawValue))
        candidates.append(candidate)
    }

    /// The rows as a batch; ranks are all 0, and inputs are placeholders.
    func batch(dictionaries: [Labels], filter: any TextFilter) -> Batch {
        Batch(schema: Exemplars.schema, columns: Exemplars.schema.columns.map { column($0.name, dictionaries, filter) })
    }

    private func column(_ name: String, _ dictionaries: [Labels], _ filter: any TextFilter) -> AnyColumn {
        switch name {
        case "window_start": numbers(hours)
        case "service": .label(LabelColumn(ids: services, labels: dictionaries[CallLabel.service.rawValue]).ranked())
        case "route": .label(LabelColumn(ids: routes, labels: dictionaries[CallLabel.route.rawValue]).ranked())
        case "kind": .label(LabelColumn(ids: kinds, labels: Labels(ExemplarKind.allCases.map(\.text))))
        case "rank": .int32(NumberColumn(candidates.map { _ in 0 }))
        case "score": numbers(candidates.map(\.place.score))
        case "time_us": numbers(candidates.map(\.place.timeUs))
        case "method": label(0, dictionaries)
        case "path": text(0, filter)
        case "status":
            .int32(
                NumberColumn(candidates.map { $0.status.isMissing ? .missing : Int32(clamping: max($0.status, -1)) }))
        case "duration_us": numbers(candidates.map(\.durationUs))
        case "upstream": label(1, dictionaries)
        case "consumer": label(2, dictionaries)
        case "model": label(3, dictionaries)
        case "request_id": text(1, filter)
        case "trace_id": text(2, filter)
        case "error_message": text(3, filter)
        case "input": .label(LabelColumn(texts: candidates.map { InputNames.placeholder($0.inputOrdinal) }))
        case "byte_offset": numbers(candidates.map(\.place.byteOffset))
        case "line": numbers(candidates.map(\.line))
        case "excerpt": text(4, filter)
        default: preconditionFailure("\(Exemplars.name) has a column without a source: \(name)")
        }
    }

    private func numbers(_ values: [Int64]) -> AnyColumn { .int64(NumberColumn(values)) }

    private func label(_ index: Int, _ dictionaries: [Labels]) -> AnyColumn {
        let labels = dictionaries[ExemplarCandidate.labels[index].rawValue]
        return .label(LabelColumn(ids: candidates.map { $0.labelIds[index] }, labels: labels).ranked())
    }

    private func text(_ index: Int, _ filter: any TextFilter) -> AnyColumn {
        var column = TextColumn()
        for candidate in candidates {
            if let text = candidate.texts[index] {
                column.append(text.storable(by: filter))
            } else {
                column.appendMissing()
            }
        }
        return .text(column)
    }
}
