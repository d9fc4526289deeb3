/// A text as it means: escapes resolved, look-alikes folded, invisible characters left out; knows where each byte stood.
///
/// Resolved are JSON's escapes and `\xHH` behind any number of backslashes, and percent-encoding; what was encoded on top
/// of another is resolved again, up to three times.
struct PlainText {
    /// Stands for a quote with a backslash before it: only another such one closes what it opens.
    static let escapedQuote: UInt8 = 0x01

    private static let maxLayers = 3

    /// From the source upwards.
    private var layers: [TextLayer]

    /// - Parameter text: valid UTF-8.
    init(_ text: ByteView) {
        var layer = TextLayer(text)
        layers = [layer]
        while layers.count < Self.maxLayers, layer.mayHoldMore {
            layer = ByteView.with(layer.bytes) { TextLayer($0) }
            guard layer.isResolved else { break }
            layers.append(layer)
        }
    }

    var bytes: [UInt8] { layers[layers.count - 1].bytes }

    /// Whether a text holds nothing to be resolved, so that it means what it is.
    static func isPlain(_ text: ByteView) -> Bool {
        for index in 0..<text.count where TextLayer.mayMean(text[index]) { return false }
        return true
    }

    /// The source's range for a range of the resolved text.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        layers.reversed().reduce(range) { $1.source($0.lowerBound)..<$1.source($0.upperBound) }
    }
}
