import Foundation
import Settings
import Testing

@testable import Pipelines

/// Folders of the tree, found from this file.
enum Tree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func path(_ name: String) -> String { root.appending(path: name).path }
}

@Suite struct ConfigurationFixtureTests {
    private static let expected: [String: [String]] = [
        "alias_bomb.yaml": ["4:4 HC0214"],
        "alias_key.yaml": ["4:1 HC0214"],
        "calendar.yaml": [
            "4:3 HC0207 did you mean 'holidays'?", "5:14 HC0210", "5:26 HC0210", "5:57 HC0207 did you mean 'name'?",
            "5:67 HC0218", "7:37 HC0210", "8:14 HC0210", "9:50 HC0211 did you mean 'service'?", "10:49 HC0210",
            "11:49 HC0209",
        ],
        "control.yaml": ["2:9 HC0201"],
        "cycle.yaml": ["2:6 HC0201"],
        "deep.yaml": ["1:42 HC0215"],
        "dup_key.yaml": [
            "1:1 HC0207 did you mean 'sources'?", "1:1 HC0208", "1:1 HC0208",
            "3:1 HC0206 first in line 1",
            "3:1 HC0207 did you mean 'sources'?",
        ],
        "events.yaml": [
            "5:29 HC0217", "6:5 HC0207", "7:14 HC0211 did you mean 'service'?", "8:5 HC0207",
        ],
        "huge_int.yaml": [
            "1:1 HC0207 that is a flag: --jobs", "1:1 HC0208", "1:1 HC0208",
            "2:1 HC0207 that is a flag: --memory", "3:1 HC0207",
        ],
        "multi_doc.yaml": ["2:1 HC0204"],
        "norway.yaml": [
            "1:1 HC0207", "1:1 HC0208", "2:10 HC0225 did you mean '1'?",
            "3:1 HC0207 did you mean 'timezone'?",
            "4:1 HC0207", "5:1 HC0207",
        ],
        "objectives.yaml": [
            "4:5 HC0208", "5:36 HC0211 did you mean 'server_error_ratio'?", "6:5 HC0227", "7:5 HC0227",
            "8:46 HC0227 did you mean 'at-least'?", "9:62 HC0212", "10:58 HC0212",
            "11:55 HC0227", "12:71 HC0211 did you mean 'route'?", "13:64 HC0227 did you mean 'for'?",
            "14:64 HC0210", "15:5 HC0218", "15:60 HC0227 did you mean 'window'?",
        ],
        "only_comment.yaml": ["0:0 HC0203"],
        "stages.yaml": [
            "4:3 HC0210", "5:29 HC0210", "6:7 HC0207", "7:16 HC0210", "8:23 HC0212 did you mean '5%'?", "9:5 HC0211",
            "10:5 HC0218",
        ],
        "tab.yaml": ["3:1 HC0201"],
        "tags.yaml": [
            "1:1 HC0207", "1:1 HC0208", "1:1 HC0208", "1:4 HC0213", "2:1 HC0207", "2:4 HC0213",
        ],
        "wrong_type.yaml": [
            "1:1 HC0207 did you mean 'sources'?", "1:1 HC0208", "1:1 HC0208", "2:1 HC0207",
            "3:1 HC0207 that is a flag: --jobs",
        ],
    ]

    @Test(arguments: expected.keys.sorted())
    func `a hostile file is refused with its place`(_ name: String) {
        do throws(PipelineError) {
            _ = try Pipeline(file: Tree.path("fixtures/config/\(name)"))
            Issue.record("was accepted")
        } catch {
            #expect(error.problems.map(brief) == Self.expected[name])
        }
    }

    @Test func `every fixture has its expectation`() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Tree.path("fixtures/config")
        ).filter { $0.hasSuffix(".yaml") }
        #expect(names.sorted() == Self.expected.keys.sorted())
    }

    @Test func `a file that is too large is not read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("p.yaml", String(repeating: "# padding\n", count: 110_000))
        #expect(throws: PipelineError.self) { try Pipeline(file: folder.path("p.yaml")) }
    }

    @Test func `bytes that are no text have a place`() throws {
        let folder = try TemporaryFolder()
        try Data([0x61, 0x3A, 0x20, 0x0A, 0x62, 0xFF]).write(
            to: URL(filePath: folder.path("p.yaml")))
        do throws(PipelineError) {
            _ = try Pipeline(file: folder.path("p.yaml"))
            Issue.record("was accepted")
        } catch {
            #expect(error.problems.map(brief) == ["2:2 HC0201"])
        }
    }

    @Test func `any bytes are survived`() {
        let seed = ProcessInfo.processInfo.environment["HYPERCARE_SEED"].flatMap(UInt64.init) ?? 7
        var state: UInt64 = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let alphabet = Array("abv:- \n\t[]{}&*!?|>'\"%@#,0.~$\\<".unicodeScalars)
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let isAccepted = (try? Pipeline(ConfigurationText(name: "p", text: text, kind: .pipeline))) != nil
            #expect(!isAccepted, "seed \(seed): \(text.debugDescription) was accepted")
        }
    }

    @Test func `the pipeline file that is the manual is valid`() throws {
        let pipeline = try Pipeline(file: Tree.path("pipelines/nightly.yaml"))
        #expect(pipeline.limits == Limits())
        #expect(try PriceFile.read(Tree.path("pipelines/prices.yaml")).count == 5)
    }

    @Test func `the manual shows the defaults as they are`() throws {
        let manual = try String(
            contentsOfFile: Tree.path("pipelines/nightly.yaml"), encoding: .utf8)
        for entry in Limits.entries {
            let value = Limits()[keyPath: entry.keyPath]
            let text =
                switch entry.unit {
                case .count: "\(value)"
                case .bytes: ByteSize.text(value)
                case .durationUs: DurationText.text(value)
                }
            let key = entry.name.replacing("labels.", with: "")
            #expect(manual.contains(" \(key): \(text)"), "\(key): \(text)")
        }
    }
}

/// A folder that goes when the test is done.
final class TemporaryFolder {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(
            path: "hypercare-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func path(_ name: String) -> String { root.appending(path: name).path }

    func write(_ name: String, _ text: String = "x\n") throws {
        let file = root.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
