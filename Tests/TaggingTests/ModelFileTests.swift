import Testing

@testable import Tagging

@Suite struct ModelFileTests {
    @Test func `the shipped model is read, and written back byte for byte`() throws {
        let model = try #require(ShippedModel.load())
        #expect(model.bytes == ShippedModel.bytes)
        #expect(model.bytes.count < 8 << 20, "at most 8 MB")
        #expect(model.card.contains("\"licence\""))
    }

    @Test(arguments: [0, 7, 8, 11, 12, 2_000, 60_000, 1_000_000])
    func `a cut file is no model`(length: Int) {
        #expect(ModelFile(Array(ShippedModel.bytes.prefix(length))) == nil)
    }

    @Test func `a file with more behind it is no model`() {
        #expect(ModelFile(ShippedModel.bytes + [0]) == nil)
    }

    @Test func `counts that promise too much are no model`() {
        var bytes = ShippedModel.bytes
        for place in 8..<12 { bytes[place] = 0xFF }
        #expect(ModelFile(bytes) == nil)
    }
}
