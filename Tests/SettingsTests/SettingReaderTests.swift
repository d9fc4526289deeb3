import Settings
import Testing

/// A file of a kind that no program has, read as a new reader of settings would.
private struct World: Equatable {
    struct Route: Equatable {
        var path: String
        var isSlow = false
    }

    enum Rhythm: String, CaseIterable { case even, office, evening }

    var name: String
    var consumers = 100
    var pauseUs = 0
    var damaged = Share(partsPerBillion: 0)
    var rhythm = Rhythm.even
    var routes: [Route] = []

    static let kind: FileKind = {
        var kind = FileKind(noun: "world")
        kind.synonyms = ["clients": "consumers"]
        kind.flags = ["seed": "--seed"]
        kind.bounds.values = 200
        return kind
    }()

    init(_ source: ConfigurationText) throws(SettingError) {
        let (root, problems) = YamlFile.read(source)
        let reader = SettingReader(source: source, problems: problems)
        let read = root.flatMap { World($0, reader) }
        try reader.finish()
        guard let read else { preconditionFailure("a world is missing, and no problem says why") }
        self = read
    }

    private init?(_ root: Setting, _ reader: SettingReader) {
        let keys = ["name", "consumers", "pause", "damaged", "rhythm", "routes"]
        guard let map = reader.map(root, of: "a world", keys: keys) else { return nil }
        let name = map.requiredText("name")
        consumers = map.number("consumers", .count, in: 1...1_000) ?? consumers
        pauseUs = map.number("pause", .durationUs, in: 0...60_000_000) ?? pauseUs
        damaged = map.share("damaged") ?? damaged
        rhythm = map.choice("rhythm", of: Rhythm.allCases.map(\.rawValue)).flatMap(Rhythm.init) ?? rhythm
        if let list = map["routes"] {
            routes = reader.list(list, of: "'routes'").compactMap { Route($0, reader) }
        }
        guard let name else { return nil }
        self.name = name
    }
}

extension World.Route {
    fileprivate init?(_ setting: Setting, _ reader: SettingReader) {
        guard let map = reader.map(setting, of: "a route", keys: ["path", "slow"]) else { return nil }
        guard let path = map.requiredText("path") else { return nil }
        self.init(path: path, isSlow: map.flag("slow") ?? false)
    }
}

@Suite struct SettingReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let yaml: String
        let expected: [String]

        init(_ name: String, _ yaml: String, _ expected: String...) {
            (testDescription, self.yaml, self.expected) = (name, yaml, expected)
        }
    }

    private static let refused: [Case] = [
        Case(
            "everything at once", "consumers: 0\nrythm: even\nroutes: [{slow: yes}]\n",
            "w:1:1: a world needs the key 'name' [HC0208]",
            "w:1:12: 'consumers' must be from 1 to 1000, not 0 [HC0210]",
            "w:2:1: unknown key 'rythm'; did you mean 'rhythm'? [HC0207]",
            "w:3:10: a route needs the key 'path' [HC0208]"),
        Case(
            "a word of other tools", "name: a\nclients: 3\n",
            "w:2:1: unknown key 'clients'; did you mean 'consumers'? [HC0207]"),
        Case(
            "a flag of the command line", "name: a\nseed: 3\n",
            "w:2:1: unknown key 'seed'; that is a flag: --seed [HC0207]"),
        Case(
            "a name that is none of the list", "name: a\nrhythm: offcie\n",
            "w:2:9: unknown rhythm 'offcie'; did you mean 'office'? [HC0211]"),
        Case(
            "quantities without their units", "name: a\npause: 5\ndamaged: 3\n",
            "w:2:8: 'pause' must be a duration with its unit, such as 5h, not '5' [HC0212]",
            "w:3:10: 'damaged' must be a share from 0% to 100%, such as 0.1%, not '3'; did you mean '3%'? [HC0212]"),
        Case(
            "a key given twice", "name: a\nname: b\n",
            "w:2:1: key 'name' is given twice; first in line 1 [HC0206]"),
        Case(
            "a second document", "name: a\n---\nname: b\n",
            "w:2:1: a second document begins here; one file is one world [HC0204]"),
        Case(
            "an alias as a key", "name: &a b\n? *a\n: c\n",
            "w:2:1: keys must be plain words in a file that has anchors [HC0214]"),
        Case(
            "more values than the kind allows", "name: a\nroutes: [" + String(repeating: "a,", count: 300) + "]\n",
            "w:2:400: more than 200 values, aliases expanded [HC0205]"),
        Case("nothing", "# nothing\n", "w: the file holds no settings [HC0203]"),
        Case("no map", "[a]\n", "w:1:1: a world must be a map, not a list [HC0209]"),
    ]

    @Test(arguments: refused)
    func `a wrong file is answered with place, code and suggestion`(_ item: Case) {
        do throws(SettingError) {
            _ = try World(ConfigurationText(name: "w", text: item.yaml, kind: World.kind))
            Issue.record("was accepted")
        } catch {
            #expect(error.problems.map(\.description) == item.expected)
        }
    }

    @Test func `a full file is read as written`() throws {
        let yaml = """
            name: shop
            consumers: 20
            pause: 1.5s
            damaged: 0.1%
            rhythm: office
            routes:
              - {path: /a, slow: true}
              - path: /b
            """
        let world = try World(ConfigurationText(name: "w", text: yaml, kind: World.kind))
        #expect(world.name == "shop" && world.consumers == 20 && world.pauseUs == 1_500_000)
        #expect(world.damaged.partsPerBillion == 1_000_000 && world.rhythm == .office)
        #expect(world.routes == [World.Route(path: "/a", isSlow: true), World.Route(path: "/b")])
    }

    @Test func `a file that is not there has a problem`() {
        do throws(SettingError) {
            _ = try ConfigurationText(path: "/nowhere/w.yaml", kind: World.kind)
            Issue.record("was accepted")
        } catch {
            #expect(
                error.description == "/nowhere/w.yaml: the file cannot be read: No such file or directory [HC0202]")
        }
    }

    @Test func `no more problems are told than a person reads`() {
        let keys = (1...600).map { "k\($0): 1\n" }.joined()
        let source = ConfigurationText(name: "w", text: keys, kind: FileKind(noun: "world"))
        let (root, problems) = YamlFile.read(source)
        let reader = SettingReader(source: source, problems: problems)
        _ = root.flatMap { reader.map($0, of: "a world", keys: ["name"]) }
        do throws(SettingError) {
            try reader.finish()
            Issue.record("was accepted")
        } catch {
            #expect(reader.problems.count == 500 && error.problems.count == 50)
        }
    }
}
