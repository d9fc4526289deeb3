import Analysis

/// A neutral part of a report. Sections make blocks, renderers turn them into text.
///
/// Blocks carry values with their units and texts marked as words of ours or as foreign; how
/// either looks, and how it is escaped, is the renderer's business.
public enum Block: Sendable, Equatable {
    /// A heading below the section's own.
    case heading(String)
    case prose(Prose)
    case note(Note)
    case figures(FigureGroup)
    case table(Table)
    case chart(Chart)
    case query(Query)
}

/// How something is to be taken.
public enum Tone: String, Sendable, Equatable {
    case neutral, good, warning, bad
}

/// A remark that must not be overlooked.
public struct Note: Sendable, Equatable {
    public let tone: Tone
    public let title: String
    public let body: [Prose]

    public init(_ tone: Tone, _ title: String, _ body: [Prose] = []) {
        self.tone = tone
        self.title = title
        self.body = body
    }
}

/// A number that cannot be mistaken for one of another kind.
public struct Quantity: Sendable, Equatable {
    public let value: Double
    public let unit: Unit

    public init(_ value: Double, _ unit: Unit) {
        self.value = value
        self.unit = unit
    }

    public init(_ value: Int64, _ unit: Unit) { self.init(Double(value), unit) }

    /// With its unit, and for a count with its noun.
    public var text: String {
        guard case .count(let noun) = unit else { return short }
        return short + " " + (value == 1 ? Self.singular(noun) : noun)
    }

    private static func singular(_ noun: String) -> String {
        noun.hasSuffix("ies") ? noun.dropLast(3) + "y" : noun.hasSuffix("s") ? String(noun.dropLast()) : noun
    }

    /// With its unit; the noun of a count stands elsewhere, in a label or a column's title.
    public var short: String { NumberText.text(value, unit) }
}

/// How a quantity moved from the baseline to the window.
public struct Change: Sendable, Equatable {
    public let before: Double
    public let after: Double
    public let unit: Unit
    /// Whether more is worse (errors, latency, cost); nil where neither direction is bad in itself.
    public let moreIsWorse: Bool?

    /// Nil unless both values are known.
    public init?(from before: Double?, to after: Double?, _ unit: Unit, moreIsWorse: Bool? = nil) {
        guard let before, let after else { return nil }
        self.before = before
        self.after = after
        self.unit = unit
        self.moreIsWorse = moreIsWorse
    }

    /// `+12.3 %`, `−0.40 pp` (percentage points) for ratios, `new` from zero.
    public var text: String {
        if isFlat { return "±0 " + (unit == .ratio ? "pp" : "%") }
        if unit == .ratio { return signed((after - before) * 100, NumberText.threeDigits) + " pp" }
        guard before != 0 else { return "new" }
        if after / before >= 10 { return "×" + NumberText.threeDigits(after / before) }
        return signed((after - before) / before * 100) { NumberText.fixed($0, abs($0) < 9.95 ? 1 : 0) } + " %"
    }

    /// Good, bad or neutral; what moved by less than a twentieth is neutral.
    public var tone: Tone {
        guard let moreIsWorse, !isFlat, abs(after - before) >= 0.05 * abs(before) else { return .neutral }
        return (after > before) == moreIsWorse ? .bad : .good
    }

    public var isRise: Bool { after > before && !isFlat }
    public var isFall: Bool { after < before && !isFlat }

    /// Under half a percent, or for ratios under 0.005 percentage points, nothing is said to have moved.
    private var isFlat: Bool {
        unit == .ratio ? abs(after - before) < 0.00005 : abs(after - before) < 0.005 * abs(before) || after == before
    }

    private func signed(_ value: Double, _ format: (Double) -> String) -> String {
        (value > 0 ? "+" : "") + format(value)
    }
}

/// The numbers that sum a report up.
public struct FigureGroup: Sendable, Equatable {
    /// Snake case.
    public let name: String
    public let figures: [Figure]
    /// Small groups are set close, as in the data-quality box.
    public let isCompact: Bool

    public init(_ name: String, _ figures: [Figure], isCompact: Bool = false) {
        self.name = name
        self.figures = figures
        self.isCompact = isCompact
    }
}

/// One of the numbers that sum a report up.
public struct Figure: Sendable, Equatable {
    /// Snake case, unit last.
    public let name: String
    public let label: String
    /// Nil where it is not known.
    public let quantity: Quantity?
    public var change: Change?
    public var detail: Prose?
    public var tone: Tone = .neutral
    public var trend: [Double?] = []

    public init(_ name: String, _ label: String, _ quantity: Quantity?) {
        self.name = name
        self.label = label
        self.quantity = quantity
    }
}

/// A statement that a reader can run to get a section's numbers; text of ours, never of a log.
public struct Query: Sendable, Equatable {
    public let title: String
    public let sql: String

    public init(_ title: String, sql: String) {
        self.title = title
        self.sql = sql
    }
}
