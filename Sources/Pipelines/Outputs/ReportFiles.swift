import Foundation
import Reports
import Settings

/// Writes reports as files: each appears whole or not at all.
struct ReportFiles {
    let workspace: Workspace

    private static let renderers: [any Renderer] = [HTMLRenderer(), MarkdownRenderer(), JSONRenderer()]

    /// Writes `reports/NAME/report.{html,md,json}` and gives their paths.
    func write(_ report: Report, name: String) throws(PipelineError) -> [String] {
        let folder = PathText.join(workspace.reportsPath, name)
        try Self.makeFolder(folder)
        var paths: [String] = []
        for renderer in Self.renderers {
            let path = PathText.join(folder, "report.\(type(of: renderer).fileEnding)")
            try TextFile.write(renderer.render(report), to: path)
            paths.append(path)
        }
        return paths
    }

    /// Writes one form, the one that the file's ending names.
    func write(_ report: Report, to path: String) throws(PipelineError) {
        guard let renderer = Self.renderers.first(where: { path.hasSuffix("." + type(of: $0).fileEnding) }) else {
            throw .failed(.outputNotWritten, path: path, "the ending must be .html, .md or .json")
        }
        try TextFile.write(renderer.render(report), to: path)
    }

    /// Makes `reports/index.html` anew from the reports that are there.
    func writeIndex(pipelineName: String) throws(PipelineError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.reportsPath)) ?? []
        let entries = names.filter { Day($0) != nil }.sorted().compactMap { name -> ReportIndex.Entry? in
            let path = PathText.join(PathText.join(workspace.reportsPath, name), "report.json")
            return FileManager.default.contents(atPath: path).flatMap { ReportIndex.Entry(json: $0) }
        }
        let index = ReportIndex(pipeline: pipelineName, toolVersion: Product.version, entries: entries)
        try Self.makeFolder(workspace.reportsPath)
        try TextFile.write(index.html(), to: PathText.join(workspace.reportsPath, "index.html"))
    }

    private static func makeFolder(_ path: String) throws(PipelineError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .failed(.outputNotWritten, path: path, "the folder cannot be made: \(SystemReason.text(error))")
        }
    }
}
