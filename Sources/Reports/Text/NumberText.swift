import Analysis

/// Numbers as people read them: short, with their unit, the same everywhere.
///
/// No locale: a point before decimals, a comma between thousands, one space before a unit.
///
/// | quantity | rule | examples |
/// | --- | --- | --- |
/// | count | exact below 10,000, then three digits with k, M, G, T | `9,999` `12.3 k` `1.20 M` |
/// | ratio | percent; one decimal from 1 %, two below, three below 0.01 % | `12.3 %` `0.42 %` `0.004 %` |
/// | duration | three digits in µs, ms, s, then `min` and `h` | `345 ms` `1.23 s` `3 min 20 s` |
/// | bytes | three digits, powers of 1,000 | `512 B` `1.50 GB` |
/// | money | cents; four decimals below 10 cents, k and M from 100,000 | `$12.34` `$0.0042` |
public enum NumberText {
    /// A value with its unit; counts are given without their noun.
    public static func text(_ value: Double, _ unit: Unit) -> String {
        guard value.isFinite else { return "–" }
        return switch unit {
        case .count: count(value)
        case .perMinute: (value == 0 || abs(value) >= 99.95 ? count(value) : threeDigits(value)) + "/min"
        case .ratio: percent(value)
        case .microseconds: duration(us: value)
        case .bytes: bytes(value)
        case .nanoUsd: money(nanoUsd: value)
        case .nanoUsdPerHour: money(nanoUsd: value) + "/h"
        }
    }

    /// All digits, thousands set apart: `1,234,567`.
    public static func exact(_ value: Int64) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// A number that is a name, such as a status or a line: thousands set apart from five digits on.
    static func name(_ value: Int64) -> String { value.magnitude < 10_000 ? String(value) : exact(value) }

    /// A fixed number of decimals, halves away from zero; thousands set apart.
    public static func fixed(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite, abs(value) < 9e15 else { return "–" }
        let scale = powersOfTen[decimals]
        let scaled = Int64((abs(value) * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard decimals > 0 else { return sign + exact(scaled) }
        let fraction = String(scaled % scale)
        return sign + exact(scaled / scale) + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    public static func count(_ value: Double) -> String {
        if abs(value) < 9_999.5 {
            return value == value.rounded() || abs(value) >= 99.95
                ? fixed(value, 0) : fixed(value, abs(value) < 9.995 ? 2 : 1)
        }
        return scaled(value, by: 1_000, ["", " k", " M", " G", " T", " P"])
    }

    public static func percent(_ ratio: Double) -> String {
        let percent = ratio * 100
        switch abs(percent) {
        case 0: return "0 %"
        case ..<0.0005: return "< 0.001 %"
        case ..<0.00995: return fixed(percent, 3) + " %"
        case ..<0.995: return fixed(percent, 2) + " %"
        case 100: return fixed(percent, 0) + " %"
        default: return fixed(percent, abs(percent) < 999.95 ? 1 : 0) + " %"
        }
    }

    public static func duration(us value: Double) -> String {
        switch abs(value) {
        case 0: "0 ms"
        case ..<999.5: threeDigits(value) + " µs"
        case ..<999_500: threeDigits(value / 1_000) + " ms"
        case ..<119_500_000: threeDigits(value / 1_000_000) + " s"
        default: longDuration(value)
        }
    }

    public static func bytes(_ value: Double) -> String {
        abs(value) < 999.5
            ? fixed(value, 0) + " B" : scaled(value, by: 1_000, [" B", " kB", " MB", " GB", " TB", " PB"])
    }

    public static func money(nanoUsd value: Double) -> String {
        let usd = abs(value) / 1e9
        let sign = value < 0 ? "−" : ""
        switch usd {
        case 0: return "$0"
        case ..<0.00005: return "< $0.0001"
        case ..<0.1: return sign + "$" + fixed(usd, 4)
        case ..<99_999.995: return sign + "$" + fixed(usd, 2)
        default: return sign + "$" + scaled(usd, by: 1_000, ["", " k", " M", " G", " T"])
        }
    }

    /// Three digits, by size: `1.23`, `12.3`, `123`.
    static func threeDigits(_ value: Double) -> String {
        switch abs(value) {
        case ..<9.995: fixed(value, 2)
        case ..<99.95: fixed(value, 1)
        default: fixed(value, 0)
        }
    }

    private static func scaled(_ value: Double, by base: Double, _ suffixes: [String]) -> String {
        var (rest, place) = (value, 0)
        while abs(rest) >= base * 0.9995, place + 1 < suffixes.count {
            rest /= base
            place += 1
        }
        return threeDigits(rest) + suffixes[place]
    }

    private static func longDuration(_ us: Double) -> String {
        guard abs(us) < 9e15 else { return "–" }
        let seconds = Int64((us / 1_000_000).rounded())
        if seconds < 7_200 { return "\(seconds / 60) min" + (seconds % 60 == 0 ? "" : " \(seconds % 60) s") }
        let minutes = (seconds + 30) / 60
        return "\(exact(minutes / 60)) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
    }

    private static let powersOfTen: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}
