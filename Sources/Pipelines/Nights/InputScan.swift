import Settings

/// Decides, before any line is read, which files hold something new.
///
/// Most files are told apart by their first 4 KiB. Only where those match a known input or another
/// file of the run is a file decoded once more for its digest, so an ordinary night reads
/// everything exactly once.
struct InputScan {
    /// Reads what the decisions need. All calls may be made from several threads at once.
    protocol Reader: Sendable {
        /// The first 4 KiB of the decoded bytes (or all, where there are fewer).
        func head(of file: FoundInput) throws(PipelineError) -> [UInt8]
        /// Decodes the whole file; also digests the beginnings of the given lengths.
        func digests(of file: FoundInput, at lengths: [Int64]) throws(PipelineError) -> InputDigests
        /// The digest of bytes in memory, as `head` in the table `inputs` has it.
        func digest(of bytes: ArraySlice<UInt8>) -> String
        /// The digest that an unchanged file had when it was last read, from the ledger.
        func rememberedDigest(of file: FoundInput) -> String?
    }

    static let headBytes = 4096

    let known: KnownInputs
    let days: DayRange?
    let reader: any Reader
    let jobs: Int

    /// One verdict for each file, in the order of the files.
    func verdicts(for files: [FoundInput]) throws(PipelineError) -> [InputVerdict] {
        var verdicts: [InputVerdict?] = files.map { file in
            guard let digest = reader.rememberedDigest(of: file), let row = known[digest] else { return nil }
            return verdict(forKnown: row)
        }
        let open = files.indices.filter { verdicts[$0] == nil }
        let heads = try Parallel.map(open.count, jobs: jobs) { (index) throws(PipelineError) in
            try reader.head(of: files[open[index]])
        }
        let suspects = suspects(files: open.map { files[$0] }, heads: heads)
        let digests = try digestSuspects(suspects, files: open.map { files[$0] })
        for (index, file) in open.enumerated() {
            verdicts[file] = digests[index].map { verdict(for: $0, path: files[file].path) } ?? .new
        }
        resolveWithinRun(open: open, files: files, heads: heads, digests: digests, verdicts: &verdicts)
        return verdicts.map { $0 ?? .new }
    }

    // MARK: - Against what is known

    /// Known content is read again only for days that earlier runs were not asked for.
    private func verdict(forKnown row: InputRow) -> InputVerdict {
        guard row.days != nil else { return .known(digest: row.digest) }
        let isOpen = row.counts.outsideByDay.keys.contains { days?.contains($0) ?? true }
        return isOpen ? .moreDays(of: row.digest) : .known(digest: row.digest)
    }

    private func verdict(for digests: InputDigests, path: String) -> InputVerdict {
        if let row = known[digests.digest] { return verdict(forKnown: row) }
        let grown = known.rows.filter {
            digests.begins(with: ($0.digest, $0.decodedBytes)) == true && $0.decodedBytes > 0
        }
        if let longest = grown.max(by: { ($0.decodedBytes, $0.digest) < ($1.decodedBytes, $1.digest) }) {
            return .grown(from: longest.digest, fromDecoded: longest.decodedBytes)
        }
        if let gapped = known.rows.first(where: { $0.state == .damaged && digests.sharesBeginning(with: $0.prefixes) })
        {
            return .mended(digest: gapped.digest)
        }
        if let longer = known.rows.first(where: { digests.looksCut(from: ($0.prefixes, $0.decodedBytes)) }) {
            return .cutCopy(of: longer.digest)
        }
        return .new
    }

    // MARK: - Suspects

    /// For each file the known lengths to digest at; nil where the file is no suspect.
    private func suspects(files: [FoundInput], heads: [[UInt8]]) -> [[Int64]?] {
        var filesByHead: [[UInt8]: Int] = [:]
        for head in heads { filesByHead[head, default: 0] += 1 }
        let short = heads.filter { $0.count < Self.headBytes && !$0.isEmpty }
        return files.indices.map { index in
            let head = heads[index]
            let candidates = known.candidates(head: head, path: files[index].path) { reader.digest(of: $0) }
            let hasTwin = filesByHead[head, default: 0] > 1
            let holdsShorter = short.contains { $0.count < head.count && head.starts(with: $0) }
            let isHeld =
                head.count < Self.headBytes && !head.isEmpty
                && heads.contains { $0.count > head.count && $0.starts(with: head) }
            return candidates.isEmpty && !hasTwin && !holdsShorter && !isHeld ? nil : candidates.map(\.decodedBytes)
        }
    }

    private func digestSuspects(_ suspects: [[Int64]?], files: [FoundInput]) throws(PipelineError) -> [InputDigests?] {
        let first = try Parallel.map(files.count, jobs: jobs) { (index) throws(PipelineError) -> InputDigests? in
            guard let lengths = suspects[index] else { return nil }
            return try reader.digests(of: files[index], at: lengths)
        }
        // A second reading only where one new file may be the beginning of another.
        return try Parallel.map(files.count, jobs: jobs) { (index) throws(PipelineError) -> InputDigests? in
            guard let mine = first[index] else { return nil }
            let shorter = first.compactMap { $0 }.filter { $0.looksCut(from: (mine.prefixes, mine.decodedBytes)) }
            let missing = Set(shorter.map(\.decodedBytes)).subtracting(mine.prefixes.keys)
            guard !missing.isEmpty else { return mine }
            return try reader.digests(of: files[index], at: (suspects[index] ?? []) + missing.sorted())
        }
    }

    // MARK: - Against the other files of the run

    /// Of equal files the first by path is read; of a file and its longer form, the longer.
    private func resolveWithinRun(
        open: [Int], files: [FoundInput], heads: [[UInt8]], digests: [InputDigests?], verdicts: inout [InputVerdict?]
    ) {
        let readable = open.indices.filter { verdicts[open[$0]]?.isRead == true && digests[$0] != nil }
        for index in readable {
            guard let mine = digests[index] else { continue }
            for other in readable where other != index {
                guard let theirs = digests[other] else { continue }
                if theirs.digest == mine.digest {
                    if files[open[other]].path < files[open[index]].path {
                        verdicts[open[index]] = .duplicate(of: files[open[other]].path)
                    }
                } else if theirs.decodedBytes > mine.decodedBytes, mine.decodedBytes > 0,
                    theirs.begins(with: (mine.digest, mine.decodedBytes)) == true
                {
                    verdicts[open[index]] = .beginning(of: files[open[other]].path)
                }
            }
        }
    }
}
