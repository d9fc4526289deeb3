import Testing

@testable import Analysis

@Suite struct AttributeSetTests {
    private let checkout: AttributeSet = ["route": "/checkout"]
    private let north: AttributeSet = ["region": "north", "route": "/checkout"]

    @Test func `the order of writing does not matter`() {
        #expect(AttributeSet([.init("b", "2"), .init("a", "1")]) == ["a": "1", "b": "2"])
        #expect(north.names == ["region", "route"])
        #expect(north["region"] == "north" && north["model"] == nil)
        #expect(AttributeSet().description == "all calls" && checkout.description == "route=/checkout")
    }

    @Test func `more attributes are within fewer`() {
        #expect(north.isWithin(checkout) && !checkout.isWithin(north))
        #expect(north.isWithin(AttributeSet()) && north.isWithin(north))
        #expect(!north.isWithin(["route": "/cart"]))
    }

    @Test func `sets are apart if an attribute has another value`() {
        #expect(north.isApart(from: ["region": "south"]) && AttributeSet(["region": "south"]).isApart(from: north))
        #expect(!north.isApart(from: checkout) && !north.isApart(from: ["model": "m"]))
        #expect(!north.isApart(from: AttributeSet()))
    }

    @Test func `joining holds the attributes of both`() {
        #expect(checkout.joined(["region": "north"]) == north)
        #expect(north.joined(checkout) == north && north.joined(AttributeSet()) == north)
        #expect(north.joined(["region": "south"]) == nil)
    }

    @Test func `fewer attributes come first, then bytes`() {
        let sorted: [AttributeSet] = [
            AttributeSet(), ["a": "1"], ["a": "2"], ["b": "1"], ["a": "1", "b": "1"], ["a": "1", "c": "0"],
        ]
        #expect(sorted.reversed().sorted() == sorted)
        for (place, set) in sorted.enumerated() {
            for (other, second) in sorted.enumerated() { #expect((set < second) == (place < other)) }
        }
    }

    @Test(arguments: [
        "", "plain", "\"quoted\"", "back\\slash", "\u{0}\u{1}\n\t\u{1f}\u{7f}", "grün 🚦", "{}", "a=b, c", "\u{2028}",
    ])
    func `any text comes back from JSON`(text: String) {
        let set: AttributeSet = ["name": text, "route": "/x"]
        #expect(AttributeText.parse(AttributeText.json(set)) == set)
        #expect(AttributeText.parseList(AttributeText.json([set, AttributeSet()])) == [set, AttributeSet()])
        #expect(!AttributeText.json(set).utf8.contains { $0 < 0x20 || $0 == 0x7f })
    }

    @Test func `JSON is in byte order and without spaces`() {
        #expect(AttributeText.json(north) == #"{"region":"north","route":"/checkout"}"#)
        #expect(AttributeText.json(AttributeSet()) == "{}")
    }

    @Test(arguments: ["", "{", "[]", "1", #"{"a":1}"#, #"{"a":null}"#, #"{"a":{}}"#, #"{"a":"b"} x"#])
    func `what is no object of texts is refused`(text: String) {
        #expect(AttributeText.parse(text) == nil)
        #expect(AttributeText.parseList("[\(text),1]") == nil)
    }
}
