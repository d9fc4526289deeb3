/// What is known of a file's decoded bytes once it was read to its end.
struct InputDigests: Sendable, Equatable {
    let digest: String
    let decodedBytes: Int64
    /// Digests of beginnings by decoded length: the fixed steps and those that were asked for.
    let prefixes: [Int64: String]

    /// Whether these bytes begin with all of the other's.
    ///
    /// Needs the digest at the other's length; nil where that was not asked for.
    func begins(with other: (digest: String, decodedBytes: Int64)) -> Bool? {
        if decodedBytes == other.decodedBytes { return digest == other.digest }
        return prefixes[other.decodedBytes].map { $0 == other.digest }
    }

    /// Whether these bytes are, as far as digests tell, the beginning of a longer input.
    ///
    /// The fixed steps double, so at least half of the shorter file has been compared.
    func looksCut(from longer: (prefixes: [Int64: String], decodedBytes: Int64)) -> Bool {
        guard decodedBytes < longer.decodedBytes else { return false }
        let steps = prefixes.keys.filter { longer.prefixes[$0] != nil && $0 <= decodedBytes }
        guard let last = steps.max(), last * 2 >= decodedBytes || decodedBytes < 128 else { return false }
        return steps.allSatisfy { prefixes[$0] == longer.prefixes[$0] }
    }

    /// Whether the first KiB, at least, is the same as that of another input.
    func sharesBeginning(with other: [Int64: String]) -> Bool {
        prefixes.contains { $0.key >= 1024 && other[$0.key] == $0.value }
    }

    /// The lengths at which every input keeps a digest of its beginning, up to a length.
    static func steps(upTo length: Int64) -> [Int64] {
        var steps: [Int64] = []
        var step: Int64 = 64
        while step <= length {
            steps.append(step)
            step *= 2
        }
        return steps
    }
}
