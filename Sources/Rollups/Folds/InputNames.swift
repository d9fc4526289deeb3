/// How rows name their input before its digest is known.
///
/// A file's digest stands only when its last byte was read, but rows of it may be written before.
/// Until then they carry its place in the run's list; the last merge puts the digest in.
public enum InputNames {
    /// The name that stands for an input of this run; no digest looks like it.
    public static func placeholder(_ ordinal: Int) -> String { "#\(ordinal)" }

    /// What the placeholders mean, once all digests are known, in the order of the run's list.
    public static func renaming(_ digests: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: digests.enumerated().map { (placeholder($0.offset), $0.element) })
    }
}
