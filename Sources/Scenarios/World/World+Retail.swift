extension World {
    /// How large a world is.
    public enum Size: String, Sendable, CaseIterable {
        /// 29 routes and 160 consumers: a demonstration can be read at a glance.
        case small
        /// 116 routes and 5,000 consumers: the cardinality of a busy platform.
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
                    suffix: suffix, prefix: index == 0 ? "" : "/t\(index)", weight: 1 / Double(index + 1),
                    service: services.firstIndex { $0.name == row.service + suffix } ?? 0)
            }
        }
        let regions = [Region(name: "eu-central", laterHours: 0), Region(name: "us-east", laterHours: 6)]
        return World(
            services: services, routes: routes,
            consumers: RetailConsumers.make(count: size == .small ? 160 : 5_000),
            models: RetailModels.all,
            regions: regions, userAgents: RetailConsumers.userAgents, host: "api.example.test",
            plans: RetailConsumers.plans)
    }
}

/// The backends of the retail world.
enum RetailServices {
    static let all: [ServiceDescription] = [
        ServiceDescription(name: "catalog", port: 8080, instances: 4, timeoutMs: 15_000),
        ServiceDescription(name: "search", port: 8081, instances: 3, timeoutMs: 15_000),
        ServiceDescription(name: "carts", port: 8082, instances: 3, timeoutMs: 15_000),
        ServiceDescription(name: "orders", port: 8083, instances: 4, timeoutMs: 30_000),
        ServiceDescription(name: "payments", port: 8443, instances: 3, timeoutMs: 30_000),
        ServiceDescription(name: "fraud-check", port: 8084, instances: 2, timeoutMs: 30_000),
        ServiceDescription(name: "customers", port: 8085, instances: 3, timeoutMs: 15_000),
        ServiceDescription(name: "shipping", port: 8086, instances: 2, timeoutMs: 30_000),
        ServiceDescription(name: "returns", port: 8087, instances: 2, timeoutMs: 30_000),
        ServiceDescription(name: "partners", port: 8088, instances: 3, timeoutMs: 60_000),
        ServiceDescription(name: "sessions", port: 8089, instances: 3, timeoutMs: 10_000),
        ServiceDescription(name: "reports", port: 8090, instances: 2, timeoutMs: 60_000),
        ServiceDescription(name: "assistant", port: 443, instances: 2, timeoutMs: 90_000),
        ServiceDescription(name: "returns-bot", port: 443, instances: 2, timeoutMs: 90_000),
        ServiceDescription(name: "documents-ai", port: 443, instances: 2, timeoutMs: 90_000),
        ServiceDescription(name: "copilot", port: 443, instances: 2, timeoutMs: 90_000),
    ]
}
