import Testing

@testable import Ingest

@Suite struct RouteTests {
    static let shapes = [
        ("/", "/"), ("", ""), ("/v1/users/42", "/v1/users/{id}"),
        ("/v1/users/42/", "/v1/users/{id}/"),
        ("/a/0b4b9e3a-2f0c-4f39-b7f9-0d64ad3f2a01/b", "/a/{id}/b"),
        ("/t/92efdc8a7739e44a6f158826/runs", "/t/{id}/runs"),
        ("/hex/deadbeef", "/hex/{id}"), ("/hex/beef", "/hex/beef"),
        ("/u/01ARZ3NDEKTSV4RRFFQ69G5FAV", "/u/{id}"),
        ("/d/2024-10-10", "/d/{id}"), ("/d/2024-10-10T10:00:00Z", "/d/{id}"),
        ("/d/2024-10", "/d/2024-10"),
        ("/m/jane@example.org", "/m/{id}"), ("/m/jane%40example.org", "/m/{id}"),
        ("/m/@handle", "/m/@handle"),
        ("/s/dGhpcyBpcyBhIHRlc3Q0Mg", "/s/{id}"), ("/s/cjld2cjxh0000qzrmn831i7rn", "/s/{id}"),
        (
            "/presentations/logstash-monitorama-2013/images/kibana-search.png",
            "/presentations/logstash-monitorama-2013/images/kibana-search.png"
        ),
        ("/img/12345.png", "/img/{id}.png"),
        ("/v1/GetUserProfileByEmailAddress", "/v1/GetUserProfileByEmailAddress"),
        ("/v1/chat/completions", "/v1/chat/completions"), ("//x", "//x"),
        ("/p/product_1", "/p/product_1"),
        ("/long/" + String(repeating: "ab", count: 33), "/long/{id}"),
    ]

    @Test(arguments: shapes) func `segments that look like ids are folded`(
        _ path: String, _ route: String
    ) {
        let arena = ByteArena()
        let isFolded = ByteView.with(Array(path.utf8)) { RouteShape().fold($0, into: arena) }
        #expect(isFolded == (path != route))
        #expect(
            String(decoding: arena.view(0, arena.count).bytes(), as: UTF8.self)
                == (isFolded ? route : ""))
    }

    private static let templates = RouteTemplates([
        "/v1/users/{id}", "/v1/users/me", "/v1/{kind}/list", "/v1/users/{id}/orders/{order}", "/",
        "/v1/users/{name}",
    ])

    @Test(arguments: [
        ("/v1/users/7", 0), ("/v1/users/me", 1), ("/v1/users/list", 0), ("/v1/things/list", 2),
        ("/v1/users/7/orders/9", 3),
        ("/", 4), ("/v1/users/", nil), ("/v1/users", nil), ("/v2/users/7", nil),
        ("/v1/users/7/orders", nil),
    ]) func `the most specific template matches`(_ path: String, _ template: Int?) {
        #expect(ByteView.with(Array(path.utf8)) { Self.templates.match($0) } == template)
    }

    @Test func `a parameter's part of the path can be had`() {
        let part = ByteView.with(Array("/v1/users/7/orders/9".utf8)) { path in
            Self.templates.capture(Array("order".utf8), template: 3, path: path)?.bytes()
        }
        #expect(part == Array("9".utf8))
    }
}
