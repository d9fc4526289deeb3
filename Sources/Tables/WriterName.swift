/// How files and commits name the program that made them.
public enum WriterName {
    /// The version in the name. It changes the bytes of every file, so it changes only on release.
    public static let version = "0.1.0"
    /// In the Parquet footer. Readers switch work-arounds for faulty writers by this very shape.
    static let createdBy = "hypercare version \(version) (build 0000000)"
    /// In the log.
    static let engine = "hypercare/\(version)"

    static let schemaKey = "hypercare.schema"
    static let sortKey = "hypercare.sort"
}
