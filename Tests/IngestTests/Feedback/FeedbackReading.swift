@testable import Ingest

/// Reads feedback in tests.
struct FeedbackReading {
    let records: [FeedbackRecord]
    let rejects: [FeedbackReject]
    let summary: FeedbackSummary

    init(_ bytes: [UInt8], _ options: FeedbackOptions = FeedbackOptions()) throws {
        let result = try FeedbackReader.read(bytes, options: options)
        records = result.entries.compactMap { if case .record(let record) = $0 { record } else { nil } }
        rejects = result.entries.compactMap { if case .reject(let reject) = $0 { reject } else { nil } }
        summary = result.summary
    }

    init(_ text: String, _ options: FeedbackOptions = FeedbackOptions()) throws {
        try self.init(Array(text.utf8), options)
    }

    /// The export of a format among the fixtures.
    init(format: String) throws {
        let name = CallFiles.names("feedback/\(format)").first { $0.hasPrefix("input.") } ?? ""
        try self.init(CallFiles.bytes("feedback/\(format)/\(name)"))
    }

    /// `line: reason` of every reject.
    var faults: [String] { rejects.map { "\($0.line): \($0.reason.rawValue)" } }
}

/// Seconds since 1970 as the microseconds of records.
func seconds(_ seconds: Int64) -> Int64 { seconds * 1_000_000 }
