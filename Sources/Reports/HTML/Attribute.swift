import Analysis

/// An attribute whose name is from a closed list and whose value is of a fixed kind.
struct Attribute {
    /// Attributes with a number, all of SVG or of tables.
    enum NumberName: String {
        case x, y, x1, x2, y1, y2, width, height, tabindex
    }

    /// Attributes with a text for people.
    enum TextName: String {
        case label = "aria-label", lang, content
    }

    /// Attributes whose value is a word of the program.
    enum WordName: String {
        case hidden = "aria-hidden", role, scope, anchor = "text-anchor", fit = "preserveAspectRatio", width
        case name, equivalent = "http-equiv", charset
    }

    /// As it stands in the tag, with a leading space.
    let html: String

    private init(_ name: String, _ value: String) { html = " \(name)=\"\(HTMLText.escaped(value))\"" }

    /// One or more classes of the stylesheet.
    static func classes(_ names: StaticString) -> Attribute { Attribute("class", "\(names)") }

    static func lineStyle(_ style: Line.Style) -> Attribute { Attribute("class", "line \(style.rawValue)") }

    static func areaStyle(_ style: Line.Style) -> Attribute { Attribute("class", "area \(style.rawValue)") }

    static func tone(_ tone: Tone, _ names: StaticString) -> Attribute {
        Attribute("class", "\(names) \(tone.rawValue)")
    }

    /// A word of a keyword attribute.
    static func word(_ name: WordName, _ value: StaticString) -> Attribute { Attribute(name.rawValue, "\(value)") }

    static func text(_ name: TextName, _ value: String) -> Attribute { Attribute(name.rawValue, value) }

    static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.text) }

    static func link(to anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.text) }

    /// A link from the index to the report of a day.
    static func link(to day: CalendarDay) -> Attribute { Attribute("href", day.text + "/report.html") }

    static func labelled(by anchors: [Anchor]) -> Attribute {
        Attribute("aria-labelledby", anchors.map(\.text).joined(separator: " "))
    }

    static func number(_ name: NumberName, _ value: Double) -> Attribute {
        Attribute(name.rawValue, SVGNumber.text(value))
    }

    static func percent(_ name: NumberName, _ value: Double) -> Attribute {
        Attribute(name.rawValue, SVGNumber.text(value) + "%")
    }

    static func viewBox(width: Double, height: Double) -> Attribute {
        Attribute("viewBox", "0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))")
    }

    static func path(_ path: SVGPath) -> Attribute { Attribute("d", path.text) }
}

/// A place in the page. Letters, digits and hyphens only.
struct Anchor: Equatable {
    let text: String

    init(_ words: String...) {
        text = words.joined(separator: "-").unicodeScalars.reduce(into: "") { text, scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            text.unicodeScalars.append(isPlain ? scalar : "-")
        }
    }
}

/// Numbers in SVG: at most one decimal.
enum SVGNumber {
    static func text(_ value: Double) -> String {
        let tenths = Int64((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}

/// The outline of a line or an area.
struct SVGPath {
    private(set) var text = ""

    mutating func move(_ x: Double, _ y: Double) { text += "M" + SVGNumber.text(x) + " " + SVGNumber.text(y) }

    mutating func line(_ x: Double, _ y: Double) { text += "L" + SVGNumber.text(x) + " " + SVGNumber.text(y) }

    /// A line of no length, which a round cap shows as a dot.
    mutating func dot() { text += "h0" }

    mutating func close() { text += "Z" }
}
