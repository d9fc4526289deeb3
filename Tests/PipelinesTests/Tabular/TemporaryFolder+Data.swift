import Foundation

@testable import Pipelines

extension TemporaryFolder {
    /// Writes a file of bytes.
    ///
    /// - Returns: its path.
    func write(_ data: Data, _ name: String) throws -> String {
        try data.write(to: root.appending(path: name))
        return path(name)
    }
}
