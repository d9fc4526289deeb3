import Yams

/// Gets past Yams' refusal of duplicate keys, so that every mistake of a file is found at once.
///
/// Yams stops at the first map with a key given twice and tells the place of the key's first
/// occurrence. There the key's first letter is replaced by a scalar of the private use area, the
/// same in width, and the text is composed again; the place remembers the key's real name.
enum YamlDuplicates {
    struct Spot: Hashable {
        let line: Int
        let column: Int
    }

    struct Composed {
        let root: Node?
        let renamed: [Spot: String]
    }

    /// Duplicates found before giving up on the rest.
    private static let maxDuplicates = 50
    /// Bytes composed over and over for the sake of further duplicates.
    private static let maxBytes = 512 << 10

    /// The root node of the only document, nil for an empty one.
    ///
    /// - Throws: the first error of the YAML itself, or of a duplicate that cannot be renamed.
    static func compose(_ text: String) throws(YamlError) -> Composed {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var renamed: [Spot: String] = [:]
        let attempts = max(1, min(maxDuplicates, maxBytes / max(1, text.utf8.count)))
        while true {
            do {
                return Composed(root: try root(lines.joined(separator: "\n")), renamed: renamed)
            } catch YamlError.duplicatedKeysInMapping(let names, let context)
                where renamed.count < attempts
            {
                let spot = Spot(line: context.mark.line, column: context.mark.column)
                guard let name = names.first, renamed[spot] == nil,
                    rename(spot, name, ordinal: renamed.count, in: &lines)
                else {
                    throw YamlError.duplicatedKeysInMapping(duplicates: names, context: context)
                }
                renamed[spot] = name
            }
        }
    }

    private static func root(_ text: String) throws(YamlError) -> Node? {
        var text = text
        // Yams keeps a pointer into the text; a text this short would otherwise have no fixed place.
        text.reserveCapacity(max(64, text.utf8.count))
        do {
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw error
        } catch {
            throw .representer(problem: "\(error)")
        }
    }

    /// Replaces the key's first letter; false if the key does not stand there as it reads.
    private static func rename(
        _ spot: Spot, _ name: String, ordinal: Int, in lines: inout [String]
    ) -> Bool {
        guard lines.indices.contains(spot.line - 1), let first = name.unicodeScalars.first,
            let placeholder = Unicode.Scalar(0xE000 + UInt32(ordinal))
        else { return false }
        var scalars = Array(lines[spot.line - 1].unicodeScalars)
        var index = spot.column - 1
        guard scalars.indices.contains(index) else { return false }
        if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
        guard scalars.indices.contains(index), scalars[index] == first else { return false }
        scalars[index] = placeholder
        lines[spot.line - 1] = String(String.UnicodeScalarView(scalars))
        return true
    }
}
