/// Who set a value.
public enum Origin: Sendable, Equatable, CustomStringConvertible {
    case standard
    /// A line of the pipeline file, 1-based.
    case pipelineFile(line: Int)
    case flag(String)
    case environment(String)
    /// Something about this machine, in words.
    case machine(String)

    public var description: String {
        switch self {
        case .standard: "default"
        case .pipelineFile(let line): "pipeline file, line \(line)"
        case .flag(let name): "flag \(name)"
        case .environment(let name): "environment \(name)"
        case .machine(let fact): fact
        }
    }
}

/// A value together with who set it.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
    public var value: Value
    public var origin: Origin

    public init(_ value: Value, _ origin: Origin = .standard) {
        self.value = value
        self.origin = origin
    }
}
