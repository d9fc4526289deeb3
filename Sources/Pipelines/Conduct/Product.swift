/// Name and version of the program.
public enum Product {
    public static let name = "hypercare"
    public static let version = "0.1.0"
}
