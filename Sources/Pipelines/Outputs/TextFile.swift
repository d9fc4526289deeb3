import Foundation

/// Text files that a reader finds whole or not at all.
enum TextFile {
    /// - Throws: `.failed` if it cannot be written.
    static func write(_ text: String, to path: String) throws(PipelineError) {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .failed(.outputNotWritten, path: path, "cannot be written: \(SystemReason.text(error))")
        }
    }
}
