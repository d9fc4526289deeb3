/// How a text is written: short or long, loud or calm.
struct Register {
    private(set) var words = 0
    private var capitals = 0
    private var drawnOut = 0
    private var exclamations = 0
    private var asks = false

    @inline(__always)
    mutating func add(word token: Token) {
        words += 1
        if token.isCapitals { capitals += 1 }
        if token.isDrawnOut { drawnOut += 1 }
    }

    @inline(__always)
    mutating func add(mark token: Token, _ text: Span<UInt8>) {
        switch text[Int(token.start)] {
        case UInt8(ascii: "!"): exclamations += Int(token.end - token.start)
        case UInt8(ascii: "?"): asks = true
        default: break
        }
    }

    func append(to inputs: inout DenseInputs) {
        inputs.append(min(Float(exclamations), 3) / 3)
        inputs.append(asks)
        inputs.append(capitals > 0)
        inputs.append(drawnOut > 0)
        inputs.append(words < 5)
        inputs.append(words > 30)
        inputs.append(words > 80)
    }
}
