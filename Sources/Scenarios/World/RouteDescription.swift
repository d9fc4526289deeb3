/// An API operation as a person writes it down, before it has ids and a place.
public struct RouteDescription: Sendable {
    public var method: String
    /// `{n}` is a number, `{u}` a UUID, `{x}` 24 hexadecimal digits.
    public var path: String
    /// Name of a service.
    public var service: String
    public var weight: Double
    public var latencyMs: Double
    /// Standard deviation of the logarithm of latency.
    public var sigma: Double
    /// Median length of an answer's body.
    public var bytes: Double
    public var callers: Set<CallerKind>
    public var query: QueryKind
    public var variants: [RouteVariant]
    public var isHandover: Bool
    public var completion: CompletionProfile?

    public init(
        _ method: String, _ path: String, service: String, weight: Double, latencyMs: Double = 30, sigma: Double = 0.5,
        bytes: Double = 1_000, callers: Set<CallerKind>, query: QueryKind = .none, variants: [RouteVariant] = [],
        isHandover: Bool = false, completion: CompletionProfile? = nil
    ) {
        self.method = method
        self.path = path
        self.service = service
        self.weight = weight
        self.latencyMs = latencyMs
        self.sigma = sigma
        self.bytes = bytes
        self.callers = callers
        self.query = query
        self.variants = variants
        self.isHandover = isHandover
        self.completion = completion
    }

    /// `GET /v1/orders/{n}/items` is `orders-items-get`.
    public var name: String {
        let words = path.split(separator: "/").filter { !$0.hasPrefix("{") && $0 != "v1" }
        return (words + [Substring(method.lowercased())]).joined(separator: "-")
    }

    /// - Parameters:
    ///   - suffix: appended to the name; tells copies of a world apart.
    ///   - prefix: put before the path.
    ///   - factor: of the weight.
    ///   - place: place of the service in the world.
    func route(suffix: String = "", prefix: String = "", weight factor: Double = 1, service place: Int) -> Route {
        let name = name + suffix
        return Route(
            name: name, id: WorldIds.uuid("route " + name), method: method, path: Self.pieces(prefix + path),
            query: query, service: place, weight: weight * factor, callers: callers, latencyMedianMs: latencyMs,
            latencySigma: sigma, responseMedianBytes: bytes, completion: completion, variants: variants,
            isHandover: isHandover)
    }

    /// The operation in a world of its own.
    public func made(service place: Int) -> Route { route(service: place) }

    private static func pieces(_ path: String) -> [PathPiece] {
        var pieces: [PathPiece] = []
        var literal = ""
        for segment in path.split(separator: "/") {
            literal += "/"
            guard let id = ids[String(segment)] else {
                literal += segment
                continue
            }
            pieces += [.literal(literal), id]
            literal = ""
        }
        return literal.isEmpty ? pieces : pieces + [.literal(literal)]
    }

    private static let ids: [String: PathPiece] = ["{n}": .number, "{u}": .uuid, "{x}": .hex]
}

/// A backend as a person writes it down.
public struct ServiceDescription: Sendable {
    public var name: String
    public var port: Int
    public var instances: Int
    public var timeoutMs: Int

    public init(name: String, port: Int, instances: Int, timeoutMs: Int) {
        self.name = name
        self.port = port
        self.instances = instances
        self.timeoutMs = timeoutMs
    }

    /// The backend in a world of its own.
    public func made(place: Int) -> UpstreamService { service(octet: 10 + place % 200) }

    /// - Parameter octet: the third number of its machines' addresses.
    func service(suffix: String = "", octet: Int) -> UpstreamService {
        UpstreamService(
            name: name + suffix, id: WorldIds.uuid("service " + name + suffix),
            host: "\(name)\(suffix).svc.cluster.local",
            instances: (0..<instances).map { UpstreamInstance(address: "10.4.\(octet).\(11 + $0)", port: port) },
            timeoutMs: timeoutMs)
    }
}
