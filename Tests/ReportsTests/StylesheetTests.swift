import Foundation
import Testing

@testable import Reports

/// Contrast as WCAG 2.2 defines it, section 1.4.3 and 1.4.11, for both sets of colours.
@Suite struct StylesheetTests {
    static let texts = ["text", "muted", "accent", "good", "warning", "bad"]
    static let lines = ["accent", "low", "high", "line-warning", "line-bad", "output", "before"]
    static let grounds = ["page", "card"]

    @Test(arguments: [0, 1]) func `text stands out from its ground`(_ set: Int) throws {
        let colours = try Self.colours()[set]
        for ground in Self.grounds {
            for text in Self.texts { try check(text, ground, colours, 4.5) }
        }
        for tone in ["good", "warning", "bad"] {
            try check("text", tone + "-tint", colours, 4.5)
            try check("muted", tone + "-tint", colours, 4.5)
            try check(tone, tone + "-tint", colours, 3)
            try check("card", tone, colours, 3)
        }
    }

    @Test(arguments: [0, 1]) func `lines stand out from the card`(_ set: Int) throws {
        let colours = try Self.colours()[set]
        for line in Self.lines { try check(line, "card", colours, 3) }
    }

    private func check(_ front: String, _ back: String, _ colours: [String: [Double]], _ least: Double) throws {
        let (a, b) = (Self.luminance(try #require(colours[front])), Self.luminance(try #require(colours[back])))
        let ratio = (max(a, b) + 0.05) / (min(a, b) + 0.05)
        #expect(ratio >= least, "\(front) on \(back)")
    }

    private static func luminance(_ channels: [Double]) -> Double {
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The variables of the light and of the dark set.
    private static func colours() throws -> [[String: [Double]]] {
        let parts = "\(Stylesheet.css)".components(separatedBy: "prefers-color-scheme: dark")
        try #require(parts.count == 2)
        return parts.map { part in
            var colours: [String: [Double]] = [:]
            for match in part.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
                let value = Int(match.2, radix: 16) ?? 0
                colours[String(match.1)] = [16, 8, 0].map { Double(value >> $0 & 0xFF) / 255 }
            }
            return colours
        }
    }
}
