import Analysis
import Codecs
import Settings

/// Understands the entries of one source of events.
struct EventReading {
    /// Of times that carry no offset.
    let zone: Zone
    /// Names of attributes that an event may have.
    let attributeNames: [String]
    /// Fixed attributes of the source, for entries that do not name their own.
    let labels: [String: String]
    let texts: EventTexts

    /// A table's header needs one of these.
    static let timeNames = ["time", "timestamp", "published_at"]
    /// Other words for kinds.
    private static let kinds = [
        "deploy": "deployment", "config": "configuration", "feature_flag": "flag", "revert": "rollback",
    ]
    private static let earliestUs = Day(year: 2000, month: 1, day: 1)?.startUs ?? 0
    private static let latestUs = Day(year: 2100, month: 1, day: 1)?.startUs ?? .max

    /// The event of an entry.
    ///
    /// - Throws: why the entry is left out.
    func event(_ record: EventRecord) throws(EventFault) -> ChangeEvent {
        let isRelease = record.value("tag_name") != nil
        if isRelease, record.fields["draft"] == .bool(true) { throw EventFault(reason: "it is a draft") }
        let timeUs = try time(record, isRelease ? ["published_at", "created_at"] : Self.timeNames)
        let untilUs = record.value("until") == nil ? nil : try time(record, ["until"])
        if let untilUs, untilUs < timeUs { throw EventFault(reason: "'until' is before its time") }
        let kind = try kind(record) ?? (isRelease ? "release" : "deployment")
        let attributes = try attributes(record)
        let version = try texts.short(
            record, isRelease ? "tag_name" : "version", maxScalars: Limits.eventVersionScalars)
        let title = try title(record, isRelease ? ["name", "title"] : ["title", "description"])
        let id = try texts.whole(record, "id", maxScalars: Limits.eventIdScalars)
        return ChangeEvent(
            id: id ?? Self.madeId([String(timeUs), kind, AttributeText.json(attributes), version ?? "", title ?? ""]),
            timeUs: timeUs, kind: kind, attributes: attributes, version: version, title: title,
            url: try url(record, isRelease ? "html_url" : "url"), untilUs: untilUs)
    }

    // MARK: - Fields

    private func time(_ record: EventRecord, _ names: [String]) throws(EventFault) -> Int64 {
        guard let name = names.first(where: { record.value($0) != nil }), let value = record.value(name) else {
            throw EventFault(reason: "it has no '\(names[0])'")
        }
        let text: String
        switch value {
        case .string(let string): text = string
        case .number(let number): text = number
        default: throw EventFault(reason: "'\(name)' is no time")
        }
        guard let us = EventTime.us(text, in: zone) else {
            throw EventFault(reason: "'\(name)' is no time: \(texts.quoted(text))")
        }
        guard (Self.earliestUs..<Self.latestUs).contains(us) else {
            throw EventFault(reason: "'\(name)' is not between 2000 and 2100: \(texts.quoted(text))")
        }
        return us
    }

    private func kind(_ record: EventRecord) throws(EventFault) -> String? {
        guard let text = try texts.whole(record, "kind", maxScalars: Limits.eventKindScalars) else { return nil }
        let word = EventRecord.folded(text)
        guard word.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil else {
            throw EventFault(reason: "'kind' is no word: \(texts.quoted(text))")
        }
        return Self.kinds[word] ?? word
    }

    private func attributes(_ record: EventRecord) throws(EventFault) -> AttributeSet {
        var pairs: [AttributeSet.Pair] = []
        for name in attributeNames {
            let own = try texts.whole(record, name, maxScalars: Limits.eventAttributeScalars)
            if let value = own ?? labels[name] { pairs.append(AttributeSet.Pair(name, value)) }
        }
        return AttributeSet(pairs)
    }

    private func title(_ record: EventRecord, _ names: [String]) throws(EventFault) -> String? {
        guard let name = names.first(where: { record.value($0) != nil }) else { return nil }
        return try texts.short(record, name, maxScalars: Limits.eventTitleScalars)
    }

    /// A link that a report may show; anything but http and https is dropped, and so is one that is too long.
    private func url(_ record: EventRecord, _ name: String) throws(EventFault) -> String? {
        guard case .string? = record.value(name),
            let text = try texts.short(record, name, maxScalars: Limits.eventUrlScalars + 1),
            text.unicodeScalars.count <= Limits.eventUrlScalars,
            text.wholeMatch(of: /(?i:https?):\/\/[^\s"<>\\]+/) != nil
        else { return nil }
        return text
    }

    private static func madeId(_ parts: [String]) -> String {
        "E" + SHA256Digest.hex(Array(parts.joined(separator: "\u{0}").utf8)).prefix(12)
    }
}
