import Analysis

/// The busiest routes, those that fail most and those that are slowest.
public struct TopRoutes: Section {
    public static let name = "routes"
    public static let title = "Routes"

    /// Rows of the main table.
    public var maxRows = 20
    /// Rows of the tables of failing and slow routes.
    public var maxLeaders = 8

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let ranking = results.traffic.routes
        guard !results.traffic.isEmpty else { return [] }
        guard ranking.keyCount > 0 else {
            return [.prose("No record named a route, and no path could be folded into one.")]
        }
        let tables = RankingTable(
            results: results, ranking: ranking, things: "routes", keyTitle: "Route", isPath: true, unnamed: "(no route)"
        )
        return [.table(tables.busiest("busiest", "Busiest routes", maxRows))] + leaders(tables)
            + [.query(Query("The busiest routes", sql: sql(results)))]
    }

    private func leaders(_ tables: RankingTable) -> [Block] {
        guard tables.ranking.keyCount > 1 else { return [] }
        let failing = tables.ranking.leading(maxLeaders) { $0.figures.totals[.serverErrors].map(Double.init) }
        let slow = tables.ranking.leading(maxLeaders, by: Ranking.rankableP95Us)
        let slowCaption = "Slowest by p95, from \(Ranking.minCallsForLatency) requests"
        return [
            failing.isEmpty ? nil : tables.failing("failing", "Most server errors", rows: failing),
            slow.isEmpty ? nil : tables.slowest("slowest", slowCaption, rows: slow),
        ].compactMap { $0 }.map(Block.table)
    }

    private func sql(_ results: Results) -> String {
        """
        SELECT service, route, sum(calls) AS requests, sum(client_errors) / sum(calls) AS client_error_ratio,
               sum(server_errors) / sum(calls) AS server_error_ratio
        FROM delta_scan('tables/calls_minute')
        WHERE \(results.windowCondition)
        GROUP BY service, route ORDER BY requests DESC LIMIT \(maxRows);
        """
    }
}

/// Services, where there is more than one.
public struct TopServices: Section {
    public static let name = "services"
    public static let title = "Services"

    public var maxRows = 20

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let ranking = results.traffic.services
        guard ranking.keyCount > 1 else { return [] }
        let tables = RankingTable(
            results: results, ranking: ranking, things: "services", keyTitle: "Service", unnamed: "(no service)")
        return [.table(tables.busiest("busiest", "Busiest services", maxRows))]
    }
}

/// Who calls.
public struct TopConsumers: Section {
    public static let name = "consumers"
    public static let title = "Consumers"

    public var maxRows = 20

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let ranking = results.traffic.consumers
        guard !results.traffic.isEmpty else { return [] }
        guard ranking.keyCount > 0 else {
            return [
                .prose("No record named a consumer, an application or a key, so calls cannot be told apart by caller.")
            ]
        }
        let tables = RankingTable(
            results: results, ranking: ranking, things: "consumers", keyTitle: "Consumer", unnamed: "(no consumer)")
        return [.table(tables.busiest("busiest", "Busiest consumers", maxRows)), .query(query(results))]
    }

    private func query(_ results: Results) -> Query {
        Query(
            "The busiest consumers",
            sql: """
                SELECT consumer, sum(calls) AS requests, sum(server_errors) / sum(calls) AS server_error_ratio,
                       sum(input_tokens) AS input_tokens, sum(output_tokens) AS output_tokens, sum(cost_usd) AS cost_usd
                FROM delta_scan('tables/consumers_hour')
                WHERE \(results.windowCondition)
                GROUP BY consumer ORDER BY requests DESC LIMIT \(maxRows);
                """)
    }
}

/// AI models by provider.
public struct TopModels: Section {
    public static let name = "models"
    public static let title = "AI models"

    public var maxRows = 20

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let ranking = results.traffic.models
        guard !results.traffic.isEmpty else { return [] }
        guard !ranking.rows.isEmpty else {
            return [.prose("No AI traffic: no record in this window named a model or a provider.")]
        }
        let tables = RankingTable(
            results: results, ranking: ranking, things: "models", keyTitle: "Model", unnamed: "(no model)")
        return [.table(tables.busiest("busiest", "Busiest models", maxRows)), .query(query(results))]
    }

    private func query(_ results: Results) -> Query {
        Query(
            "The busiest models",
            sql: """
                SELECT provider, model, sum(calls) AS requests, sum(input_tokens) AS input_tokens,
                       sum(output_tokens) AS output_tokens, sum(cost_usd) AS cost_usd
                FROM delta_scan('tables/calls_minute')
                WHERE \(results.windowCondition)
                  AND (provider IS NOT NULL OR model IS NOT NULL)
                GROUP BY provider, model ORDER BY requests DESC LIMIT \(maxRows);
                """)
    }
}

/// Where calls were sent on to.
public struct TopUpstreams: Section {
    public static let name = "upstreams"
    public static let title = "Upstreams"

    public var maxRows = 20

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let ranking = results.traffic.upstreams
        guard ranking.keyCount > 0 else { return [] }
        let tables = RankingTable(
            results: results, ranking: ranking, things: "upstreams", keyTitle: "Upstream", latency: .upstream,
            isPath: true, unnamed: "(no upstream)", showsModels: false)
        return [.table(tables.busiest("busiest", "Busiest upstreams, with the time they took", maxRows))]
    }
}
