import Testing

@testable import Ingest

@Suite struct PriceTableTests {
    @Test(
        arguments: [
            ("0.15", 150_000_000), ("3", 3_000_000_000), ("0.000000001", 1), ("1e-3", 1_000_000),
            ("0.0000000001", nil), ("-1", nil), ("x", nil),
        ] as [(String, Int64?)]) func `prices are exact decimals`(_ text: String, _ nano: Int64?)
    {
        #expect(TokenPrice(text)?.nanoUsdPerMillion == nano)
    }

    private func price(_ text: String) throws -> TokenPrice { try #require(TokenPrice(text)) }

    @Test func `cached tokens have a price of their own and the sum is rounded once`() throws {
        let entry = PriceTable.Entry(
            model: "m", input: try price("2.5"), output: try price("10"),
            cachedInput: try price("1.25"))
        let expected: Int64 = 1_500_000 + 500_000 + 5_000_000
        #expect(entry.costNanoUsd(input: 1_000, output: 500, cached: 400) == expected)
        #expect(entry.costNanoUsd(input: .max, output: .max, cached: 0) == nil)
        let tiny = PriceTable.Entry(
            model: "m", input: try price("0.0005"), output: try price("0.0005"))
        #expect(tiny.costNanoUsd(input: 1, output: 1, cached: 0) == 1)
        #expect(tiny.costNanoUsd(input: 0, output: 0, cached: 0) == 0)
    }

    @Test func `a price holds in its time and a logged cost wins`() throws {
        var source = try CallSource(format: .named("kong_log_serializer"))
        source.prices = PriceTable([
            .init(model: "gpt", toUs: 2_000_000, input: try price("1"), output: try price("1")),
            .init(
                provider: "openai", model: "gpt", fromUs: 2_000_000, input: try price("2"),
                output: try price("2")),
        ])
        let line = { (ms: Int, cost: String) in
            #"{"latencies":{"request":1},"started_at":\#(ms),"response":{"status":200},"ai":{"proxy":{"meta":{"provider_name":"openai","request_model":"gpt"},"usage":{"prompt_tokens":10,"completion_tokens":5\#(cost)}}}}"#
                + "\n"
        }
        let parsed = ParsedLines(
            line(1_000, "") + line(2_000, "") + line(2_000, ",\"cost\":0.5"), source)
        #expect(parsed.values("cost_usd") == ["0.000015", "0.00003", "0.5"])
        #expect(parsed.values("cost_source") == ["priced", "priced", "logged"])
    }
}
