/// Why a settings file cannot be used: every problem that was found in it.
public struct SettingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// At least one, in the order of the file's lines.
    public let problems: [Problem]

    /// An error of these problems.
    public init(_ problems: [Problem]) { self.problems = problems }

    /// One line per problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
