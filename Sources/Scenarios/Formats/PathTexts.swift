/// The paths and queries of all routes, with the ids of one call; equal calls have equal paths in
/// every format.
struct PathTexts: Sendable {
    /// One step of writing a path.
    private enum Step: Sendable {
        /// Place in `literals`.
        case literal(Int)
        case id(PathPiece)
        case query(QueryKind)
    }

    private var literals = TextList()
    private var steps: [Step] = []
    private var ends: [Int] = []
    private let searches: TextList
    private let strays: TextList
    private let marks: TextList
    private var variants = TextList()
    /// Where each route's variants begin in `variants`.
    private var variantStarts: [Int] = []

    private static let searchWords = [
        "desk+lamp", "running+shoes", "usb-c+cable", "rain+jacket", "espresso", "garden+hose",
        "backpack", "wool+socks",
    ]
    private static let strayPaths = [
        "/.env", "/wp-login.php", "/favicon.ico", "/robots.txt", "/v0/status", "/admin/config.php",
        "/.git/config",
        "/actuator/env",
    ]

    init(_ routes: [Route], escapesSlashes: Bool) {
        searches = TextList(Self.searchWords)
        strays = TextList(Self.strayPaths, escapesSlashes: escapesSlashes)
        marks = TextList(["?page=", "&limit=50", "?q=", "?email=customer.", "@mail.example.test", "?type="])
        for route in routes {
            variantStarts.append(variants.count)
            for variant in route.variants { variants.append(variant.name) }
            for piece in route.path {
                if case .literal(let text) = piece {
                    steps.append(.literal(literals.append(text, escapesSlashes: escapesSlashes)))
                } else {
                    steps.append(.id(piece))
                }
            }
            if route.query != .none { steps.append(.query(route.query)) }
            ends.append(steps.count)
        }
    }

    /// Appends the request target of a call; `route` is negative where none matched.
    func append(route: Int, variant: Int, intent: UInt64, to line: inout LogBuffer) {
        guard route >= 0 else { return line.append(strays, Int(intent >> 32) % strays.count) }
        var random = RandomStream(intent ^ 0x5041_5448)
        for index in (route == 0 ? 0 : ends[route - 1])..<ends[route] {
            switch steps[index] {
            case .literal(let place): line.append(literals, place)
            case .id(.number):
                let word = random.next()
                line.append(decimal: 1 + Int(word >> 40) % (word & 7 == 0 ? 9_999_999 : 99_999))
            case .id(.uuid): line.append(uuid: random.next(), random.next())
            case .id:
                line.append(hex: random.next())
                line.append(hex: random.next(), digits: 8)
            case .query(let kind): append(kind, random.next(), to: &line)
            }
        }
        guard variant >= 0 else { return }
        line.append(marks, 5)
        line.append(variants, variantStarts[route] + variant)
    }

    private func append(_ query: QueryKind, _ word: UInt64, to line: inout LogBuffer) {
        let number = Int(word >> 16 & 0xFFFF)
        switch query {
        case .none: break
        case .page:
            guard word & 3 != 0 else { return }
            line.append(marks, 0)
            line.append(decimal: 1 + number % 40)
            line.append(marks, 1)
        case .search:
            line.append(marks, 2)
            line.append(searches, number % searches.count)
        case .contact:
            line.append(marks, 3)
            line.append(decimal: number % 5_000)
            line.append(marks, 4)
        }
    }
}
