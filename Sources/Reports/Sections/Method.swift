import Analysis

/// How the numbers are made and what they cannot tell.
public struct Method: Section {
    public static let name = "method"
    public static let title = "Method and limits"

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        [
            .prose(
                """
                \(strong: "Source.") Everything here is computed from the tables of the workspace (calls_minute, \
                consumers_hour, inputs, rejects, exemplars); no archive was read for it.
                """),
            .prose(
                """
                \(strong: "Percentiles") of any window are read off the merged sketches of its minutes, never averaged \
                from other percentiles. A sketch tells a quantile with a relative error of at most 1 %; merging adds none.
                """),
            .prose(
                """
                \(strong: "Distinct consumers and clients") are exact up to 256; beyond that they are estimates with a \
                standard error of about 1.6 %.
                """),
            .prose(
                """
                \(strong: "Errors.") A client error is an answer 4xx, a server error an answer 5xx or one the gateway \
                marked as failed. Both are parts of all requests counted.
                """),
            .prose(
                """
                \(strong: "Other.") A row named (other) stands for all values of a day beyond the limit on keys; it has \
                its own count, so sums are complete.
                """),
        ] + accounting(results) + [.prose(times(results))]
    }

    private func accounting(_ results: Results) -> [Block] {
        guard results.quality.archives > 0 else { return [] }
        let identity = AccountText(results).sentences.reduce(Prose([])) { $0.parts.isEmpty ? $1 : $0 + $1 }
        return [
            .prose(
                "\(strong: "Accounting.") \(identity) Lines are those of whole archives, also where these reach beyond the window."
            )
        ]
    }

    private func times(_ results: Results) -> Prose {
        let (from, to) = (TimeText.rfc3339(results.window.fromUs), TimeText.rfc3339(results.window.toUs))
        let version = results.heading.toolVersion
        return
            "\(strong: "Times") are UTC; the window is [\(words: from), \(words: to)). Made by Hypercare \(words: version)."
    }
}
