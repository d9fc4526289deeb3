/// The originals so far, by what texts that are like them would have in common with them.
///
/// Sixteen bands of four bins each: texts of likeness 0.8 agree in all bins of some band in 9,998 of 10,000 cases,
/// those of likeness 0.3 in one of eight.
///
/// - Source: J. Leskovec, A. Rajaraman, J. D. Ullman, 2014, "Mining of massive datasets", section 3.4.
struct DuplicateSearch {
    private static let rowsPerBand = 4
    /// Originals kept for one band; the earliest, so that what is told does not depend on later items.
    private static let bandRoom = 4
    private static let closeLooks = 16
    /// Below it a likeness of 0.8 is not to be expected, six standard errors away.
    private static let leastGuess = 0.5

    private struct Original {
        let id: String
        /// Nil for short texts.
        let shingles: Shingles?
    }

    private var originals: [Original] = []
    private var byKey: [String: Int] = [:]
    private var byBand: [UInt64: [Int]] = [:]

    /// The original that an item is a copy of; where there is none the item becomes an original.
    mutating func original(of item: NearDuplicates.Item) -> String? {
        let text = DuplicateText(item.text)
        guard !text.exact.isEmpty else { return nil }
        let key = text.key
        if let same = byKey[key] { return originals[same].id }
        let shingles = text.isShort ? nil : Shingles(text.folded)
        let bands = shingles.map(Self.bands) ?? []
        if let shingles, let like = like(shingles, bands) {
            byKey[key] = like
            return originals[like].id
        }
        byKey[key] = originals.count
        for band in bands where byBand[band, default: []].count < Self.bandRoom {
            byBand[band, default: []].append(originals.count)
        }
        originals.append(Original(id: item.id, shingles: shingles))
        return nil
    }

    /// The first original that is near enough.
    private func like(_ shingles: Shingles, _ bands: [UInt64]) -> Int? {
        let candidates = Set(bands.flatMap { byBand[$0] ?? [] }).sorted()
        var looks = 0
        for place in candidates where looks < Self.closeLooks {
            guard let other = originals[place].shingles, shingles.guess(of: other) >= Self.leastGuess else { continue }
            if shingles.likeness(to: other) >= NearDuplicates.leastLikeness { return place }
            looks += 1
        }
        return nil
    }

    /// One number for each band's bins and the band's place.
    private static func bands(_ shingles: Shingles) -> [UInt64] {
        stride(from: 0, to: Shingles.binCount, by: rowsPerBand).map { start in
            var hash = StableHash()
            hash.add(UInt64(start))
            for bin in start..<start + rowsPerBand { hash.add(UInt64(shingles.signature[bin])) }
            return hash.value
        }
    }
}
