extension World {
    /// How large a world is.
    public enum Size: String, Sendable, CaseIterable {
        /// 28 routes and 160 consumers: a demonstration can be read at a glance.
        case small
        /// 112 routes and 5,000 consumers: the cardinality of a busy platform.
        case large
    }

    /// A retail platform with partners, batch jobs and AI assistants behind its gateways.
    public static func retail(_ size: Size = .small) -> World {
        let variants = size == .small ? [""] : ["", "-v2", "-eu", "-batch"]
        let services = variants.enumerated().flatMap { index, suffix in
            RetailServices.all.enumerated().map {
                $1.service(suffix: suffix, octet: 10 + index * 24 + $0)
            }
        }
        let routes = variants.enumerated().flatMap { index, suffix in
            RetailRoutes.all.map { row in
                row.route(
                    suffix: suffix, prefix: index == 0 ? "" : "/t\(index)",
                    weight: 1 / Double(index + 1)
                ) { name in
                    services.firstIndex { $0.name == name + suffix } ?? 0
                }
            }
        }
        return World(
            services: services, routes: routes,
            consumers: RetailConsumers.make(count: size == .small ? 160 : 5_000),
            models: RetailModels.all,
            regions: [
                Region(name: "eu-central", laterHours: 0), Region(name: "us-east", laterHours: 6),
            ],
            userAgents: RetailConsumers.userAgents, host: "api.example.test")
    }
}

/// The backends of the retail world.
enum RetailServices {
    struct Row {
        let name: String
        let port: Int
        let instances: Int
        let timeoutMs: Int

        func service(suffix: String, octet: Int) -> UpstreamService {
            UpstreamService(
                name: name + suffix, id: WorldIds.uuid("service " + name + suffix),
                host: "\(name)\(suffix).svc.cluster.local",
                instances: (0..<instances).map {
                    UpstreamInstance(address: "10.4.\(octet).\(11 + $0)", port: port)
                },
                timeoutMs: timeoutMs)
        }
    }

    static let all: [Row] = [
        Row(name: "catalog", port: 8080, instances: 4, timeoutMs: 15_000),
        Row(name: "search", port: 8081, instances: 3, timeoutMs: 15_000),
        Row(name: "carts", port: 8082, instances: 3, timeoutMs: 15_000),
        Row(name: "orders", port: 8083, instances: 4, timeoutMs: 30_000),
        Row(name: "payments", port: 8443, instances: 3, timeoutMs: 30_000),
        Row(name: "fraud-check", port: 8084, instances: 2, timeoutMs: 30_000),
        Row(name: "customers", port: 8085, instances: 3, timeoutMs: 15_000),
        Row(name: "shipping", port: 8086, instances: 2, timeoutMs: 30_000),
        Row(name: "returns", port: 8087, instances: 2, timeoutMs: 30_000),
        Row(name: "partners", port: 8088, instances: 3, timeoutMs: 60_000),
        Row(name: "sessions", port: 8089, instances: 3, timeoutMs: 10_000),
        Row(name: "reports", port: 8090, instances: 2, timeoutMs: 60_000),
        Row(name: "assistant", port: 443, instances: 2, timeoutMs: 90_000),
        Row(name: "returns-bot", port: 443, instances: 2, timeoutMs: 90_000),
        Row(name: "documents-ai", port: 443, instances: 2, timeoutMs: 90_000),
        Row(name: "copilot", port: 443, instances: 2, timeoutMs: 90_000),
    ]
}
