import Columns
import Testing

@Suite struct LabelColumnTests {
    @Test func `sorting keeps the rows, orders the labels by bytes and drops what is not used`() {
        var labels = Labels(["z", "a", "unused", "ä", "a", ""])
        labels.append("B".utf8)
        let column = LabelColumn(ids: [0, 4, LabelColumn.missing, 1, 3, 5, 6], labels: labels)
        let sorted = column.sorted()
        #expect((0..<7).map { sorted.text($0) } == ["z", "a", nil, "a", "ä", "", "B"])
        #expect((0..<sorted.labels.count).map { sorted.labels.text($0) } == ["", "B", "a", "z", "ä"])
    }

    @Test func `a text column of slices shows each row and knows what is missing`() {
        let column = TextColumn(
            starts: [0, 2, 0, 1], lengths: [2, 0, TextColumn.missing, 3], bytes: Array("abcd".utf8))
        #expect((0..<4).map { column.text($0) } == ["ab", "", nil, "bcd"])
    }
}
