import Pipelines
import Settings

/// The words and bars of a run's progress.
enum ProgressText {
    /// `reading  [#####.....]  42 %  3/7 files  1.2 GiB  310 MiB/s  ETA 12 s`, never wider than the terminal.
    static func bar(_ progress: RunProgress, seconds: Double, columns: Int) -> String {
        guard let share = share(progress) else {
            return cut(line(progress, seconds: seconds), columns)
        }
        let facts = "\(Int(share * 100)) %  \(facts(progress, seconds: seconds))"
        let phase = VisibleText.of(progress.phase)
        let room = columns - 1 - phase.unicodeScalars.count - facts.unicodeScalars.count - 6
        guard room >= 8 else { return cut("\(phase)  \(facts)", columns) }
        let width = min(room, 30)
        let full = Int(Double(width) * share)
        return
            "\(phase)  [\(String(repeating: "#", count: full))\(String(repeating: ".", count: width - full))]  \(facts)"
    }

    static func line(_ progress: RunProgress, seconds: Double) -> String {
        let percent = share(progress).map { "\(Int($0 * 100)) %, " } ?? ""
        return "\(VisibleText.of(progress.phase)): \(percent)\(facts(progress, seconds: seconds))"
    }

    static func json(_ progress: RunProgress, seconds: Double) -> String {
        JSON.members([
            "phase": .text(progress.phase), "files_done": .count(progress.filesDone),
            "files_total": .count(progress.filesTotal),
            "bytes_done": .count(progress.bytesDone), "bytes_total": .count(progress.bytesTotal),
            "records": .count(progress.records), "seconds": .double(seconds),
        ]).line
    }

    private static func share(_ progress: RunProgress) -> Double? {
        guard progress.bytesTotal > 0 else { return nil }
        return min(1, Double(progress.bytesDone) / Double(progress.bytesTotal))
    }

    private static func facts(_ progress: RunProgress, seconds: Double) -> String {
        var parts: [String] = []
        if progress.filesTotal > 0 {
            parts.append("\(progress.filesDone)/\(progress.filesTotal) files")
        }
        if progress.bytesDone > 0 { parts.append(ByteSize.rounded(progress.bytesDone)) }
        if progress.records > 0 { parts.append("\(progress.records) records") }
        if seconds >= 1, progress.bytesDone > 0 {
            parts.append("\(ByteSize.rounded(Int(Double(progress.bytesDone) / seconds)))/s")
        }
        if let share = share(progress), share > 0.02, share < 1, seconds >= 2 {
            parts.append("ETA \(Int(seconds / share * (1 - share)) + 1) s")
        }
        return parts.joined(separator: "  ")
    }

    private static func cut(_ text: String, _ columns: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(1, columns - 1))))
    }
}
