import Analysis

/// A run of text whose parts are told apart: words of ours, foreign text, values.
///
/// Built by interpolation; a plain `String` cannot be put in, so that foreign text always comes
/// as such: `"peak at \(time: peakUs) on \(name: route)"`.
public struct Prose: Sendable, Equatable, ExpressibleByStringInterpolation {
    public enum Part: Sendable, Equatable {
        case words(String)
        /// Our words, stressed.
        case strong(String)
        /// Text from a log, a file name or a setting.
        case name(String)
        case quantity(Quantity)
        /// A time, to the minute, UTC.
        case time(Int64)
        case change(Change)
    }

    public private(set) var parts: [Part]

    public init(_ parts: [Part]) { self.parts = parts }

    public init(stringLiteral words: String) { parts = [.words(words)] }

    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    /// One run after the other, with a space between.
    public static func + (left: Prose, right: Prose) -> Prose {
        Prose(left.parts + [.words(" ")] + right.parts)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ words: String) {
            if !words.isEmpty { parts.append(.words(words)) }
        }

        public mutating func appendInterpolation(_ quantity: Quantity) { parts.append(.quantity(quantity)) }

        public mutating func appendInterpolation(_ change: Change) { parts.append(.change(change)) }

        public mutating func appendInterpolation(name: String) { parts.append(.name(name)) }

        public mutating func appendInterpolation(strong: String) { parts.append(.strong(strong)) }

        public mutating func appendInterpolation(time: Int64) { parts.append(.time(time)) }

        /// Words that the code chose, such as a plural ending or a window; never foreign text.
        public mutating func appendInterpolation(words: String) { parts.append(.words(words)) }

        public mutating func appendInterpolation(_ prose: Prose) { parts += prose.parts }
    }
}
