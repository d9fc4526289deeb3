/// A duration as text: a decimal number and `ms`, `s`, `m`, `h` or `d`.
public enum DurationText {
    static let unitsUs: [(String, Int)] = [
        ("ms", 1_000), ("s", 1_000_000), ("m", 60_000_000), ("h", 3_600_000_000),
        ("d", 86_400_000_000),
    ]

    /// Microseconds, nil if the text is no duration or does not fit.
    public static func us(_ text: String) -> Int? { Quantity.parse(text, units: unitsUs) }

    /// The shortest exact text; a single day is `24h`.
    public static func text(_ us: Int) -> String {
        let isDay = us == 86_400_000_000
        return Quantity.text(us, units: isDay ? unitsUs.dropLast() : unitsUs, smallest: "us")
    }
}

/// A size as text: a decimal number and `B`, `KiB`, `MiB`, `GiB`, `TiB` (powers of 1024).
public enum ByteSize {
    static let units: [(String, Int)] = [
        ("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40),
    ]
    /// Spellings that other tools take for the same units.
    static let spellings: [(String, Int)] =
        units + [
            ("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30), ("T", 1 << 40),
            ("KB", 1_000), ("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000),
            ("TB", 1_000_000_000_000),
        ]

    /// Bytes, nil if the text is no size or does not fit. `KB`, `MB`, `GB` are powers of 1000.
    public static func bytes(_ text: String) -> Int? { Quantity.parse(text, units: spellings) }

    /// The shortest exact text, such as `512MiB`.
    public static func text(_ bytes: Int) -> String {
        Quantity.text(bytes, units: units, smallest: "B")
    }

    /// A text for people with at most one decimal, such as `1.2 GiB`.
    public static func rounded(_ bytes: Int) -> String {
        guard let unit = units.last(where: { bytes >= $0.1 }), unit.1 > 1 else {
            return "\(bytes) B"
        }
        let tenths = Int((Double(bytes) / Double(unit.1) * 10).rounded())
        return tenths % 10 == 0 || tenths >= 1000
            ? "\(tenths / 10) \(unit.0)" : "\(tenths / 10).\(tenths % 10) \(unit.0)"
    }
}

/// A part of a whole, exact to nine decimals.
public struct Share: Sendable, Equatable, CustomStringConvertible {
    /// A billion is the whole.
    public let partsPerBillion: Int64

    /// A share of so many billionths.
    public init(partsPerBillion: Int64) { self.partsPerBillion = partsPerBillion }

    /// A share written as a percentage such as `0.1%`, from 0 to 100.
    public init?(_ text: String) {
        guard let parts = Quantity.parse(text, units: [("%", 10_000_000)]), parts <= 1_000_000_000
        else { return nil }
        self.init(partsPerBillion: Int64(parts))
    }

    /// Whether a part of a whole is more than this share.
    public func isExceeded(by part: Int, of whole: Int) -> Bool {
        let (left, right) = (
            part.multipliedFullWidth(by: 1_000_000_000),
            whole.multipliedFullWidth(by: Int(partsPerBillion))
        )
        return (left.high, left.low) > (right.high, right.low)
    }

    /// A percentage, as it is read.
    public var description: String {
        Quantity.text(Int(partsPerBillion), units: [("%", 10_000_000)], smallest: "%")
    }
}

/// Numbers with a unit, read and written exactly.
enum Quantity {
    /// `number unit` without or with one space; the number has at most nine decimals.
    static func parse(_ text: String, units: [(String, Int)]) -> Int? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let rest = text.dropFirst(digits.count)
        let unitText = rest.first == " " ? rest.dropFirst() : rest
        guard let unit = units.first(where: { $0.0 == unitText }),
            let number = ExactDecimal(String(digits))
        else { return nil }
        return number.scaled(by: unit.1)
    }

    /// The largest unit that gives a whole number, or a decimal of the smallest.
    static func text(_ value: Int, units: [(String, Int)], smallest: String) -> String {
        if let unit = units.last(where: { value != 0 && value % $0.1 == 0 }) {
            return "\(value / unit.1)\(unit.0)"
        }
        guard let first = units.first, value > 0 else { return "0\(units.first?.0 ?? smallest)" }
        guard smallest == first.0, first.1 > 1 else { return "\(value)\(smallest)" }
        return ExactDecimal.text(value, scale: first.1) + first.0
    }
}
