import Columns
import Settings

/// Which call an id belongs to, as far as single calls are kept: as examples, or in the table `calls`.
struct CallLinks {
    /// What a linked call tells of the feedback that names it.
    struct Call: Equatable {
        var route: String?
        var consumer: String?
    }

    /// How many days before it was spoken of a call is looked for.
    static let reachDays = 7

    private var calls: [String: Call] = [:]

    /// Looks for calls of these ids in the days up to and with one.
    init(
        _ wanted: Set<String>, upTo day: Day, exemplars: TableStore, calls: TableStore?
    ) throws(PipelineError) {
        guard !wanted.isEmpty else { return }
        let wanted = Set(wanted.map { $0.lowercased() })
        for ordinal in day.ordinal - Self.reachDays...day.ordinal {
            let day = Day(ordinal: ordinal)
            try add(wanted, exemplars, day)
            if let calls { try add(wanted, calls, day) }
        }
    }

    /// The first call that one of the ids belongs to. Capitals do not count: gateways and people write them as they like.
    func call(_ ids: [String]) -> Call? { ids.lazy.compactMap { calls[$0.lowercased()] }.first }

    private mutating func add(_ wanted: Set<String>, _ store: TableStore, _ day: Day) throws(PipelineError) {
        var found: [(id: String, call: Call)] = []
        try store.forEachBatch(of: day, columns: ["request_id", "trace_id", "route", "consumer"]) { batch in
            let ids = [batch[Key<TextColumn>("request_id")], batch[Key<TextColumn>("trace_id")]]
            let (routes, consumers) = (batch[Key<LabelColumn>("route")], batch[Key<LabelColumn>("consumer")])
            for row in 0..<batch.rowCount {
                for column in ids {
                    guard let id = column.text(row)?.lowercased(), wanted.contains(id) else { continue }
                    found.append((id, Call(route: routes.text(row), consumer: consumers.text(row))))
                }
            }
        }
        for (id, call) in found { take(call, id) }
    }

    /// Retries share an id; which of them is met first must not matter.
    private mutating func take(_ call: Call, _ id: String) {
        guard let known = calls[id] else {
            calls[id] = call
            return
        }
        let (a, b) = ((call.route ?? "", call.consumer ?? ""), (known.route ?? "", known.consumer ?? ""))
        if a > b { calls[id] = call }
    }
}
