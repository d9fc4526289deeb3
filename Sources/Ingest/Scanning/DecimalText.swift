/// Decimal numbers as text, turned into scaled integers without passing through a Double.
enum DecimalText {
    /// The number times `10^power`, rounded half away from zero; missing where the text is no
    /// number or the result leaves `Int64`.
    ///
    /// With `isExact` a remainder makes the number missing too: a status of 200.5 is none.
    static func scaled(_ text: ByteView, power: Int, isExact: Bool = false) -> Int64 {
        scaled(text.base, text.count, power: power, isExact: isExact)
    }

    @inline(__always)
    static func scaled(_ p: BytePointer, _ count: Int, power: Int, isExact: Bool) -> Int64 {
        if count <= 16 && count > 0 && power >= 0 && power <= 3 {
            if let whole = shortWhole(p, count) {
                return Int64(
                    power == 0 ? whole : power == 3 ? whole &* 1_000 : whole &* powerOfTen(power))
            }
        }
        if count >= 3 && count <= 8 && power >= 3 && !isExact {
            if let value = shortDecimal(p, count, power) { return Int64(value) }
        }
        return general(p, count, power: power, isExact: isExact)
    }

    /// One to sixteen digits; nil where there is anything else. The result times 1,000 fits.
    @inline(__always)
    private static func shortWhole(_ p: BytePointer, _ count: Int) -> UInt64? {
        let word = Word.load(p)
        if count <= 8 {
            guard Word.nonDigits(word) & Word.mask(count) == 0 else { return nil }
            return Word.eightDigits(word &<< UInt64(64 &- count &* 8))
        }
        let rest = count &- 8
        let second = Word.load(p + rest)
        guard Word.nonDigits(word) == 0, Word.nonDigits(second) == 0, count < 16 else { return nil }
        // The two words overlap: the first eight digits, then the last eight without those seen.
        let tail = Word.eightDigits(second) % powerOfTen(rest)
        return Word.eightDigits(word) &* powerOfTen(rest) &+ tail
    }

    /// `digits.digits` in at most eight bytes, with no more places than the power.
    @inline(__always)
    private static func shortDecimal(
        _ p: BytePointer, _ count: Int, _ power: Int
    )
        -> UInt64?
    {
        let word = Word.load(p)
        let others = Word.nonDigits(word) & Word.mask(count)
        guard others != 0 else { return nil }
        let point = Word.first(others)
        let places = count &- point &- 1
        guard others & (others &- 1) == 0, p[point] == 0x2e, point > 0, places > 0, places <= power
        else { return nil }
        let whole = Word.eightDigits(word &<< UInt64(64 &- point &* 8))
        let fraction = Word.eightDigits(
            (word &>> UInt64(point &* 8 &+ 8)) &<< UInt64(64 &- places &* 8))
        return whole &* powerOfTen(power) &+ fraction &* powerOfTen(power &- places)
    }

    /// A digit can be added to a mantissa up to this without overflow.
    private static let limit: UInt64 = (UInt64.max - 9) / 10

    private static func general(
        _ p: BytePointer, _ count: Int, power: Int, isExact: Bool
    )
        -> Int64
    {
        var reader = Reader(p: p, count: count, exponent: power)
        guard reader.read() else { return .missing }
        guard
            let size = scale(
                reader.mantissa, reader.exponent, hasLost: reader.hasLost, isExact: isExact)
        else {
            return .missing
        }
        return reader.isNegative ? -size : size
    }

    private static func scale(
        _ mantissa: UInt64, _ exponent: Int, hasLost: Bool, isExact: Bool
    )
        -> Int64?
    {
        if isExact && hasLost { return nil }
        if mantissa == 0 { return 0 }
        if exponent >= 0 {
            guard exponent <= 18 else { return nil }
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: powerOfTen(exponent))
            return overflow || product > UInt64(Int64.max) ? nil : Int64(product)
        }
        guard exponent >= -19 else { return isExact ? nil : 0 }
        let divisor = powerOfTen(-exponent)
        let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: divisor)
        if isExact && remainder != 0 { return nil }
        return Int64(quotient) + (remainder >= divisor - remainder ? 1 : 0)
    }

    @inline(__always) private static func powerOfTen(_ exponent: Int) -> UInt64 {
        var power: UInt64 = 1
        for _ in 0..<exponent { power &*= 10 }
        return power
    }

    /// Reads `-?digits(.digits)?(e[+-]?digits)?`; digits beyond those that fit only move the point.
    private struct Reader {
        let p: BytePointer
        let count: Int
        var exponent: Int
        var index = 0
        var mantissa: UInt64 = 0
        var isNegative = false
        var hasLost = false

        mutating func read() -> Bool {
            if count > 0, p[0] == 0x2d {
                isNegative = true
                index = 1
            }
            var digits = readDigits(isFraction: false)
            if index < count, p[index] == 0x2e {
                index += 1
                digits += readDigits(isFraction: true)
            }
            guard digits > 0 else { return false }
            if index < count, p[index] | 0x20 == 0x65 { guard readExponent() else { return false } }
            return index == count
        }

        private mutating func readDigits(isFraction: Bool) -> Int {
            let start = index
            while index < count, p[index] &- 0x30 < 10 {
                let digit = UInt64(p[index] &- 0x30)
                if mantissa <= DecimalText.limit {
                    mantissa = mantissa &* 10 &+ digit
                    if isFraction { exponent -= 1 }
                } else {
                    if digit != 0 { hasLost = true }
                    if !isFraction { exponent += 1 }
                }
                index += 1
            }
            return index - start
        }

        private mutating func readExponent() -> Bool {
            index += 1
            var isDown = false
            if index < count, p[index] == 0x2b || p[index] == 0x2d {
                isDown = p[index] == 0x2d
                index += 1
            }
            let start = index
            var size = 0
            while index < count, p[index] &- 0x30 < 10 {
                size = min(size * 10 + Int(p[index] &- 0x30), 100_000)
                index += 1
            }
            exponent += isDown ? -size : size
            return index > start
        }
    }
}
