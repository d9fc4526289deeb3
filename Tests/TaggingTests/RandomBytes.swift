import TestSupport

extension SyntheticRandom {
    /// Up to so many bytes, of which most matter to a tokenizer.
    mutating func bytes(below limit: Int) -> [UInt8] {
        let count = Int.random(in: 0..<limit, using: &self)
        return (0..<count).map { _ in byte() }
    }

    private mutating func byte() -> UInt8 {
        let telling = Array("a'B0 .!:)-@[\n".utf8) + [0xE2, 0x80, 0x99, 0xF0, 0x9F, 0xC3, 0xFF, 0]
        return oneIn(3) ? UInt8.random(in: 0...255, using: &self) : telling.randomElement(using: &self) ?? 0
    }
}
