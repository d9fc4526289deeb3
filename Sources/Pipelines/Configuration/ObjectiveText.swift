import Analysis
import Settings

/// Values of objectives as they are written: each with the unit of its measure.
enum ObjectiveText {
    /// Spans of time that calls are counted in, in minutes.
    private static let spans: [(name: String, minutes: Double)] = [
        ("s", 1.0 / 60), ("min", 1), ("h", 60), ("d", 1_440),
    ]

    /// The value of a text in the measure's unit; nil where the text has no or another unit.
    static func value(_ text: String, _ unit: ObjectiveMeasure.Unit) -> Double? {
        switch unit {
        case .share: Share(text).map { Double($0.partsPerBillion) / 1e9 }
        case .milliseconds: DurationText.us(text).map { Double($0) / 1_000 }
        case .callsPerMinute: callsPerMinute(text)
        case .tokens: number(text)
        case .usd: text.hasSuffix("USD") ? number(text.dropLast(3)) : nil
        case .bytes: ByteSize.bytes(text).map(Double.init)
        }
    }

    /// The text of a value.
    static func text(_ value: Double, _ unit: ObjectiveMeasure.Unit) -> String {
        switch unit {
        case .share: Share(partsPerBillion: Int64((value * 1e9).rounded())).description
        case .milliseconds: DurationText.text(Int((value * 1_000).rounded()))
        case .callsPerMinute: plain(value) + "/min"
        case .tokens: plain(value)
        case .usd: plain(value) + " USD"
        case .bytes: ByteSize.text(Int(value))
        }
    }

    /// What is asked for, in words.
    static func form(_ unit: ObjectiveMeasure.Unit) -> String {
        switch unit {
        case .share: "a share such as 0.1% or 99.9%"
        case .milliseconds: "a duration such as 250ms"
        case .callsPerMinute: "a number of calls such as 10/min, 2/s, 100/h or 5000/d"
        case .tokens: "a number of tokens such as 800"
        case .usd: "an amount such as 0.02 USD"
        case .bytes: "a size such as 16KiB"
        }
    }

    /// An example of the measure.
    static func hint(_ measure: ObjectiveMeasure) -> String {
        let bound = measure.boundOfShare?.rawValue ?? (measure.unit == .callsPerMinute ? "at-least" : "at-most")
        return "write \(bound): \(example(measure.unit))"
    }

    private static func example(_ unit: ObjectiveMeasure.Unit) -> String {
        let form = form(unit)
        return form.firstRange(of: " such as ").map { String(form[$0.upperBound...]) } ?? form
    }

    private static func callsPerMinute(_ text: String) -> Double? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let span = spans.first(where: { $0.name == parts[1] }) else { return nil }
        return number(parts[0]).map { $0 / span.minutes }
    }

    private static func number(_ text: some StringProtocol) -> Double? {
        let trimmed = text.hasSuffix(" ") ? String(text.dropLast()) : String(text)
        return ExactDecimal(trimmed).map { Double($0.billionths) / 1e9 }
    }

    /// Without a point where there is no fraction.
    private static func plain(_ value: Double) -> String {
        value.rounded() == value && value < 1e15 ? "\(Int(value))" : "\(value)"
    }
}
