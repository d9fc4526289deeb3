/// Grows the beginnings that phrases share, and notes which phrase speaks for what; a `PhraseTable` is made of it.
struct PhraseTree {
    /// By number: the hash of the words up to there.
    private(set) var hashes: [UInt64] = []
    private var places = HashMap<Int32>([], free: -1)
    /// By number: whether a phrase goes on with a gap.
    private(set) var isBeforeGap: [Bool] = []
    private(set) var votes: [(place: Int32, vote: PhraseTable.Vote)] = []
    private var stems = PhraseStems()

    /// Adds a phrase; a text that is none is passed over.
    mutating func add(_ text: String, _ vote: PhraseTable.Vote) {
        if let steps = stems.read(text) { add(steps, vote) }
    }

    /// Adds all phrases that a template stands for.
    mutating func add(_ template: PhraseTemplate) {
        let choices = template.choices.map { words in
            words.map { word in
                var steps: [UInt64] = []
                stems.append(word, to: &steps)
                return steps
            }
        }
        var steps: [UInt64] = []
        add(choices[...], PhraseTable.Vote(subject: template.subject, weight: template.weight), behind: &steps)
    }

    private mutating func add(
        _ choices: ArraySlice<[[UInt64]]>, _ vote: PhraseTable.Vote, behind steps: inout [UInt64]
    ) {
        guard let words = choices.first else {
            if PhraseStems.isPhrase(steps) { add(steps, vote) }
            return
        }
        let count = steps.count
        for word in words {
            steps += word
            add(choices.dropFirst(), vote, behind: &steps)
            steps.removeSubrange(count...)
        }
    }

    private mutating func add(_ steps: [UInt64], _ vote: PhraseTable.Vote) {
        var hash = WordHash.basis
        var place: Int32 = -1
        for step in steps {
            if step == PhraseStems.gap { isBeforeGap[Int(place)] = true }
            hash = PhraseTable.next(hash, step)
            let free = Int32(truncatingIfNeeded: hashes.count)
            place = places.value(hash, orInsert: free)
            guard place == free else { continue }
            hashes.append(hash)
            isBeforeGap.append(false)
        }
        votes.append((place, vote))
    }
}
