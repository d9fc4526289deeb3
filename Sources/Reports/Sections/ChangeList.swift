import Analysis

/// What was changed and what changed, on one timeline: found changes stand below the told one they are matched with.
public struct ChangeList: Section {
    public static let name = "changes"
    public static let title = "Changes"

    /// Rows in the table.
    public var listed = 60

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let courses = results.courses
        guard !results.traffic.isEmpty, courses.isKnown else { return [] }
        guard !courses.told.isEmpty || !courses.found.isEmpty else { return [.prose("None in this window.")] }
        return [.prose(summary(courses)), .table(table(courses)), .query(query(results))]
    }

    private func summary(_ courses: CourseFindings) -> Prose {
        let told = TimeText.counted(Int64(courses.told.count), "change")
        let found = TimeText.counted(Int64(courses.leading.count), "lasting change")
        return """
            \(words: told) told of by events; \(words: found) of level found in the numbers. A found change lasts for a \
            day and a half at least, or to the end of the data.
            """
    }

    private enum Entry {
        case told(ToldChange)
        case found(LevelChange)
    }

    /// By time; what is matched follows what it is matched with.
    private func entries(_ courses: CourseFindings) -> [Entry] {
        let told = Set(courses.told.map(\.event.id))
        let free = courses.leading.filter { change in change.eventId.map { !told.contains($0) } ?? true }
        let starts =
            courses.told.map { (timeUs: $0.event.timeUs, entry: Entry.told($0)) }
            + free.map { (timeUs: $0.timeUs, entry: Entry.found($0)) }
        return starts.enumerated().sorted { ($0.element.timeUs, $0.offset) < ($1.element.timeUs, $1.offset) }
            .flatMap { start -> [Entry] in
                guard case .told(let change) = start.element.entry else { return [start.element.entry] }
                return [start.element.entry]
                    + courses.leading.filter { $0.eventId == change.event.id }.map(Entry.found)
            }
    }

    private func table(_ courses: CourseFindings) -> Table {
        let columns: [Column] = [
            .text("time", "Time (UTC)"), .text("sort", "Sort"), .text("what", "What"), .text("title", "Title"),
            .text("where", "Where"), .number("before", "Before"), .number("after", "After"),
            .number("change", "Change"), .text("near", "Told change near it"), .number("incident_id", "Incident"),
            .number("change_id", "Id"),
        ]
        let entries = entries(courses)
        let rows = entries.prefix(listed).map { entry in
            switch entry {
            case .told(let change): row(change)
            case .found(let change): row(change, others: courses.followers(of: change))
            }
        }
        var table = Table("timeline", "In the order of time", columns: columns, rows: rows).compacted
        let rest = entries.count - rows.count
        let more = rest > 0 ? " \(rest) more are in the table changes." : ""
        let isOpen = courses.found.contains(where: \.isProvisional)
        let open = isOpen ? " Found changes marked with ? may go when two more days are known." : ""
        table.remark = """
            Before and after are levels without the season. One series stands for all that did the same at the same \
            time.\(words: open)\(words: more)
            """
        return table
    }

    private func row(_ change: ToldChange) -> [Cell] {
        let event = change.event
        let text = [event.title, event.version].compactMap { $0 }.joined(separator: " ")
        return [
            .minute(event.timeUs), .words("told"), .name(event.kind), text.isEmpty ? .missing : .name(text),
            Self.place(event.attributes), .missing, .missing, .missing, .missing,
            change.incidentId.map(Cell.words) ?? .missing, .name(event.id),
        ]
    }

    private func row(_ change: LevelChange, others: Int) -> [Cell] {
        let what = IncidentText.what(change.metric, isUp: change.isUp)
        let also = others > 0 ? ", and \(others) other series" : ""
        return [
            .minute(change.timeUs), .words(change.isProvisional ? "found?" : "found"), .words(what + also), .missing,
            Self.place(change.attributes), .words(IncidentText.quantity(change.before, change.metric).short),
            .words(IncidentText.quantity(change.after, change.metric).short),
            change.change.map(Cell.change) ?? .missing, change.eventId.map(Cell.name) ?? .missing,
            change.incidentId.map(Cell.words) ?? .missing, .words(change.id),
        ]
    }

    static func place(_ attributes: AttributeSet) -> Cell {
        attributes.isEmpty ? .words("all requests") : .name(attributes.description)
    }

    private func query(_ results: Results) -> Query {
        Query(
            "Changes of the window",
            sql: """
                SELECT time, sort, kind, metric, attributes, title, before, after, event_id, incident_id
                FROM delta_scan('tables/changes')
                WHERE time >= TIMESTAMPTZ '\(TimeText.rfc3339(results.window.fromUs))'
                  AND time < TIMESTAMPTZ '\(TimeText.rfc3339(results.window.toUs))' AND lead_id IS NULL
                ORDER BY time;
                """)
    }
}

extension LevelChange {
    /// The levels as one change.
    var change: Change? {
        Change(
            from: metric.inUnit(before), to: metric.inUnit(after), metric.unit, moreIsWorse: metric.moreIsWorse)
    }
}
