import Analysis
import Ingest
import Settings

/// Makes texts of events fit to be kept: redacted, visible, and no longer than they may be.
struct EventTexts {
    let redactor: Redactor

    /// A text or number of a field, redacted and cut to a length; nil where there is none.
    ///
    /// - Throws: where the field holds something else.
    func short(_ record: EventRecord, _ name: String, maxScalars: Int) throws(EventFault) -> String? {
        guard let text = try plain(record, name) else { return nil }
        return VisibleText.short(text, maxScalars: maxScalars)
    }

    /// The same for what has a meaning only as a whole.
    ///
    /// - Throws: where it is too long, too.
    func whole(_ record: EventRecord, _ name: String, maxScalars: Int) throws(EventFault) -> String? {
        guard let text = try plain(record, name) else { return nil }
        guard text.unicodeScalars.count <= maxScalars else {
            throw EventFault(reason: "'\(name)' is longer than \(maxScalars) characters")
        }
        return VisibleText.of(text)
    }

    /// A text for a message, such as a time that is none.
    func quoted(_ text: String) -> String { "'\(VisibleText.short(redacted(text), maxScalars: 40))'" }

    private func plain(_ record: EventRecord, _ name: String) throws(EventFault) -> String? {
        let text: String
        switch record.value(name) {
        case nil: return nil
        case .string(let value): text = value
        case .number(let value): text = value
        default: throw EventFault(reason: "'\(name)' is no text")
        }
        let redacted = redacted(text)
        return redacted.isEmpty ? nil : redacted
    }

    /// What is beyond the length that is looked at is never kept.
    private func redacted(_ text: String) -> String {
        let bytes = Array(text.utf8.prefix(Limits.eventTextBytes))
        let trimmed = bytes.drop(while: JSONItems.isBlank).reversed().drop(while: JSONItems.isBlank).reversed()
        return String(decoding: redactor.filtered(Array(trimmed).span), as: UTF8.self)
    }
}
