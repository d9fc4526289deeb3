/// Puts a person's carelessness into a text; fixed runs stay as they are.
struct Typist {
    let manner: Manner
    let language: String

    /// Slang, letters' case and marks, then mistakes of the fingers.
    func type(_ prose: Prose, _ random: inout RandomStream) -> Prose {
        var prose = prose
        prose.trimEnd()
        if manner.dropsLastStop { Self.dropLastStop(&prose) }
        for index in prose.runs.indices where !prose.runs[index].isFixed {
            prose.runs[index].text = casual(prose.runs[index].text, &random)
        }
        for _ in 0..<manner.mistakes { mistype(&prose, &random) }
        return prose
    }

    private func casual(_ text: String, _ random: inout RandomStream) -> String {
        var text = text
        if manner.usesSlang, language == "en" { text = Slang.shortened(text, &random) }
        if manner.doublesMarks { text = Self.doubled(text) }
        // The case of the Turkish i is not that of other languages.
        if language == "tr" { return text }
        if manner.isShouting { text = text.uppercased() } else if manner.isLowercase { text = text.lowercased() }
        return text
    }

    private static func dropLastStop(_ prose: inout Prose) {
        guard let last = prose.runs.indices.last, !prose.runs[last].isFixed,
            let mark = prose.runs[last].text.last, ".。".contains(mark)
        else { return }
        prose.runs[last].text.removeLast()
    }

    private static func doubled(_ text: String) -> String {
        text.reduce(into: "") { $0 += $1 == "!" ? "!!!" : $1 == "?" ? "??" : String($1) }
    }

    /// One mistake in a word of the free runs; words of other scripts are spared.
    private func mistype(_ prose: inout Prose, _ random: inout RandomStream) {
        let free = prose.runs.indices.filter { !prose.runs[$0].isFixed && prose.runs[$0].text.utf8.count > 12 }
        guard !free.isEmpty else { return }
        let run = free[random.below(free.count)]
        var bytes = Array(prose.runs[run].text.utf8)
        let words = Self.words(bytes)
        guard !words.isEmpty else { return }
        Mistake.make(in: &bytes, words[random.below(words.count)], &random)
        prose.runs[run].text = String(decoding: bytes, as: UTF8.self)
    }

    /// Places of the words of four or more ASCII letters and apostrophes.
    private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        var isPlain = true
        for place in 0...bytes.count {
            let byte = place < bytes.count ? bytes[place] : 0x20
            if Mistake.isLetter(byte) || byte == UInt8(ascii: "'") { continue }
            // A letter outside of ASCII belongs to the word, which is then left alone.
            if byte >= 0x80 {
                isPlain = false
                continue
            }
            if isPlain, place - start >= 4 { words.append(start..<place) }
            isPlain = true
            start = place + 1
        }
        return words
    }
}

/// What fingers do to a word.
enum Mistake {
    /// Changes the word in place; the first letter stays, as it does with most people.
    static func make(in bytes: inout [UInt8], _ word: Range<Int>, _ random: inout RandomStream) {
        if let apostrophe = bytes[word].firstIndex(of: UInt8(ascii: "'")) {
            bytes.remove(at: apostrophe)
            return
        }
        let place = word.lowerBound + 1 + random.below(word.count - 2)
        switch random.below(5) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[place], at: place)
        case 2: bytes[place] = neighbour(of: bytes[place], &random)
        default: bytes.swapAt(place, place + 1)
        }
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }

    /// A key beside the letter's on the same row; capitals stay.
    private static func neighbour(of byte: UInt8, _ random: inout RandomStream) -> UInt8 {
        for row in rows {
            guard let place = row.firstIndex(of: byte) else { continue }
            let beside = random.chance(0.5) ? place + 1 : place - 1
            return row[min(max(beside, 0), row.count - 1)]
        }
        return byte
    }

    private static let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
}

/// English as it is thumbed into a telephone.
enum Slang {
    /// Shortens most of the words that have a short form.
    static func shortened(_ text: String, _ random: inout RandomStream) -> String {
        var words: [String] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let form = random.chance(0.75) ? short(word) : nil
            words.append(form ?? String(word))
        }
        return words.joined(separator: " ")
    }

    private static func short(_ word: Substring) -> String? {
        switch word {
        case "please": "pls"
        case "Please": "Pls"
        case "you": "u"
        case "your": "ur"
        case "are": "r"
        case "because": "bc"
        case "though": "tho"
        case "really": "rly"
        case "thanks", "thanks.": "thx"
        case "Thanks,", "Thanks": "Thx"
        case "people": "ppl"
        case "something": "smth"
        case "going to": "gonna"
        case "probably": "prob"
        case "about": "abt"
        case "with": "w/"
        case "without": "w/o"
        case "tomorrow": "tmrw"
        case "minutes": "mins"
        case "seconds": "secs"
        case "and": "&"
        case "got to": "gotta"
        case "message": "msg"
        case "customers": "custs"
        case "production": "prod"
        case "response": "resp"
        default: nil
        }
    }
}
